#pragma once
#include "model/core/messagebatch.h"
#include "model/ports/logreader.h"
#include <memory>

namespace slipway {

// One message on its way into an export.
struct ExportedMessage {
    const LogEntry &entry;
    const LogRow &row;                   // of a single send: made from the entry
    const MessageBatch *batch = nullptr; // null: without its bytes
    const MessageView *view = nullptr;
    const Error *unavailable = nullptr;  // why the bytes that were asked for are not there
};

// How an export looks. Appends to the bytes given.
class ExportFormat {
public:
    virtual ~ExportFormat() = default;
    virtual void begin(QByteArray &to) { Q_UNUSED(to) }
    virtual void message(QByteArray &to, const ExportedMessage &message) = 0;
    virtual void end(QByteArray &to) { Q_UNUSED(to) }

    static std::unique_ptr<ExportFormat> jsonLines();
    static std::unique_ptr<ExportFormat> csv(bool bodies);
    static std::unique_ptr<ExportFormat> har();
};

} // namespace slipway
