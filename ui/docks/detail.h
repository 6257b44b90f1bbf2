#pragma once
#include "model/compose/receipt.h"
#include "model/core/message.h"
#include "model/ports/logreader.h"
#include <QList>
#include <optional>
#include <utility>

namespace slipway {

// What the details dock shows of a receipt or of an entry of the log.
struct Detail {
    std::optional<State> state;  // none: outstanding
    QString headline;            // instead of the state's name, for runs
    QString meaning;             // instead of the state's
    QList<std::pair<QString, QString>> fields;
    QString brokerSaid;          // verbatim
    std::optional<Message> message; // when its bytes are at hand
    QString copyText;

    static Detail of(const Receipt &receipt);
    static Detail of(const LogEntry &entry);
};

} // namespace slipway
