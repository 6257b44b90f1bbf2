#pragma once
#include "model/compose/receipt.h"
#include "model/core/message.h"
#include "model/ports/logreader.h"
#include <QList>
#include <functional>
#include <optional>
#include <utility>

namespace slipway {

struct BrokerKind;
class MessageBatch;
struct MessageView;

// What the details dock shows of a receipt, of an entry of the log, or of a message that was browsed.
struct Detail {
    std::optional<State> state;  // none: outstanding
    QString headline;            // instead of the state's name, for runs
    QString meaning;             // instead of the state's
    QList<std::pair<QString, QString>> fields;
    QString brokerSaid;          // verbatim
    std::optional<Message> message; // when its bytes are at hand
    std::function<QString()> json; // what Copy as JSON gives; made when asked for: a body may be large
    bool found = false;          // was read from a broker, not sent

    // For sending it again; empty: it cannot be.
    QString connectionId;
    QString topic;
    qint32 partition = -1;       // that was asked for

    static Detail of(const Receipt &receipt);
    static Detail of(const LogEntry &entry, const BrokerKind *kind);
    static Detail of(const LogRow &row, const LogEntry &run, const BrokerKind *kind);
    static Detail of(const MessageBatch &batch, const MessageView &message, const BrokerKind *kind);
};

} // namespace slipway
