#pragma once
#include "model/core/outcome.h"
#include <QByteArray>

namespace slipway {

// How one message ended, as slipwayctl prints it.
struct Receipt {
    Outcome outcome;
    QString id; // the broker's own: its message id, or what it echoes (Danube's request id); empty: none
    QString topic; // what was asked for
    std::optional<Error> error;

    static Receipt from(const OutcomeBatch &batch, const Outcome &outcome, const QString &topic);

    // The line of product section 5, with every member and the line feed; null where the broker did not say.
    QByteArray toJson() const;
    QString toText() const; // one line, or more with the broker's words
};

// What a state is called in text: "acknowledged", "not confirmed", …
QString stateWord(State state);

// True of the ends that were asked for.
constexpr bool isGood(State state)
{
    return state == State::Acknowledged || state == State::AcknowledgedNoPosition || state == State::SentUnconfirmed;
}

} // namespace slipway
