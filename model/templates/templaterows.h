#pragma once
#include "model/core/error.h"
#include "model/templates/templateinput.h"
#include <QByteArrayList>
#include <memory>

namespace slipway {

// The rows of a file that a template takes {{$row.column}} from, one a message. Reads as a stream; one thread.
class TemplateRows {
public:
    enum class Step : quint8 { Row, Bad, End, Failed };

    [[nodiscard]] static Result<std::unique_ptr<TemplateRows>> open(const QString &file, TemplateInput::Rows kind);

    virtual ~TemplateRows() = default;
    virtual Step next() = 0; // Bad: error(), line() and column() say where and why; reading goes on behind it
    // Of the row read last. None: it has no such column.
    virtual std::optional<QByteArray> value(const QByteArray &column) const = 0;
    virtual std::optional<QByteArrayList> columns() const { return std::nullopt; } // none: each row has its own

    virtual qint64 line() const = 0;      // of the row, from 1
    virtual qint64 column() const { return 0; } // of a bad one; 0: the whole
    virtual const Error &error() const = 0;
    virtual qint64 offset() const = 0;    // of the next row
    virtual qint64 linesRead() const = 0;
    virtual qint64 size() const = 0;      // of the file
    [[nodiscard]] virtual Result<> seek(qint64 offset, qint64 linesBefore) = 0; // before the first row: to the first
};

} // namespace slipway
