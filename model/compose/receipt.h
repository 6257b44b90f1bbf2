#pragma once
#include "model/core/message.h"
#include "model/core/outcome.h"
#include <QJsonObject>
#include <memory>
#include <optional>

namespace slipway {

// What came back for one message of a compose page: the broker's word, no less and no more.
struct Receipt {
    quint64 number = 0;              // counts the sends of a page, from 1
    std::optional<Outcome> outcome;  // none: outstanding
    std::optional<Error> error;
    QString id;                      // the broker's own message id, where it names messages
    QString connection;              // the profile's name
    QString connectionId;
    QString kindName;                // "Danube"
    QString positionLabel;           // BrokerKind::positionLabel
    QString topic;                   // what was asked for
    QString partitionName;           // the broker's word for the partition; empty: not told
    qint64 sentMs = 0;               // wall clock
    qint64 bytes = 0;
    static constexpr qint64 MostKept = 64 * 1024;
    std::shared_ptr<const Message> message; // of a single send, up to MostKept bytes: else it is in the log

    // The line of product section 5.
    QJsonObject toJson() const;
    // For a person: one line a field.
    QString toText() const;
};

// "acknowledgedNoPosition": as in every JSON of Slipway.
QString stateWord(State state);

} // namespace slipway
