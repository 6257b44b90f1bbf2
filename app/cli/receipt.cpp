#include "app/cli/receipt.h"
#include "app/cli/errortext.h"
#include "app/cli/jsonwriter.h"
#include "model/core/stablenames.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

Receipt Receipt::from(const OutcomeBatch &batch, const Outcome &outcome, const QString &topic)
{
    Receipt receipt{outcome, batch.id(outcome), topic, std::nullopt};
    if (const Error *error = batch.error(outcome))
        receipt.error = *error;
    // Without a position, offset holds what the broker echoes: an id, never shown as an offset.
    if (receipt.id.isEmpty() && outcome.state == State::AcknowledgedNoPosition && outcome.offset >= 0)
        receipt.id = QString::number(outcome.offset);
    return receipt;
}

QByteArray Receipt::toJson() const
{
    const bool hasOffset = outcome.state == State::Acknowledged && outcome.offset >= 0;
    const bool hasTime = outcome.brokerTimeMs >= 0;
    JsonWriter json;
    json.number("n", qint64(outcome.seq));
    json.text("state", stableName(outcome.state));
    json.text("topic", topic);
    json.numberOrNull("partition", outcome.partition, outcome.partition >= 0);
    json.numberOrNull("offset", outcome.offset, hasOffset);
    json.textOrNull("id", id);
    json.numberOrNull("timestamp", outcome.brokerTimeMs, hasTime);
    json.textOrNull("timestampType", hasTime ? u"append"_s : QString());
    json.milliseconds("ms", outcome.latencyUs);
    json.number("attempts", outcome.attempts);
    if (error)
        json.raw("error", errorJson(*error));
    return json.line();
}

QString Receipt::toText() const
{
    QString line = stateWord(outcome.state);
    line[0] = line[0].toUpper();
    line += u": "_s + topic;
    if (outcome.partition >= 0)
        line += QCoreApplication::translate("slipwayctl", ", partition %1").arg(outcome.partition);
    if (outcome.state == State::Acknowledged && outcome.offset >= 0)
        line += QCoreApplication::translate("slipwayctl", ", offset %1").arg(outcome.offset);
    if (!id.isEmpty())
        line += QCoreApplication::translate("slipwayctl", ", id %1").arg(id);
    if (isGood(outcome.state))
        line += QCoreApplication::translate("slipwayctl", ", %1 ms").arg(outcome.latencyUs / 1000.0, 0, 'f', 1);
    if (outcome.attempts > 1)
        line += QCoreApplication::translate("slipwayctl", ", %1 attempts").arg(outcome.attempts);
    if (!error)
        return line;
    line += u"\n  "_s + error->message;
    if (!error->detail.isEmpty())
        line += u"\n  "_s + error->detail;
    return line;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Acknowledged:
    case State::AcknowledgedNoPosition:
        return QCoreApplication::translate("slipwayctl", "acknowledged");
    case State::SentUnconfirmed:
        return QCoreApplication::translate("slipwayctl", "sent, not confirmed");
    case State::Returned:
        return QCoreApplication::translate("slipwayctl", "returned");
    case State::Failed:
        return QCoreApplication::translate("slipwayctl", "failed");
    case State::Ambiguous:
        return QCoreApplication::translate("slipwayctl", "ambiguous");
    case State::Cancelled:
        return QCoreApplication::translate("slipwayctl", "cancelled");
    }
    return {};
}

} // namespace slipway
