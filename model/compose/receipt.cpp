#include "model/compose/receipt.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Receipt", text);
}

QString kindWord(Error::Kind kind)
{
    static constexpr QLatin1StringView names[] = {
        "cancelled"_L1, "timedOut"_L1, "unreachable"_L1, "unauthenticated"_L1, "forbidden"_L1, "notFound"_L1,
        "conflict"_L1,  "invalid"_L1,  "tooLarge"_L1,    "throttled"_L1,       "unsupported"_L1, "storageFull"_L1,
        "internal"_L1};
    return names[int(kind)];
}

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Acknowledged: return u"acknowledged"_s;
    case State::AcknowledgedNoPosition: return u"acknowledgedNoPosition"_s;
    case State::SentUnconfirmed: return u"sentUnconfirmed"_s;
    case State::Returned: return u"returned"_s;
    case State::Failed: return u"failed"_s;
    case State::Ambiguous: return u"ambiguous"_s;
    case State::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QJsonObject Receipt::toJson() const
{
    const auto known = [](qint64 value) { return value < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value); };
    QJsonObject json{{u"n"_s, qint64(number) - 1}, {u"topic"_s, topic}};
    if (!outcome) {
        json[u"state"_s] = QJsonValue::Null;
        return json;
    }
    const bool positioned = outcome->state == State::Acknowledged;
    QString word = id;
    if (word.isEmpty() && !positioned && outcome->offset >= 0)
        word = QString::number(outcome->offset);
    json[u"state"_s] = stateWord(outcome->state);
    json[u"partition"_s] = known(outcome->partition);
    json[u"offset"_s] = positioned ? known(outcome->offset) : QJsonValue(QJsonValue::Null);
    json[u"id"_s] = word.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(word);
    json[u"timestamp"_s] = known(outcome->brokerTimeMs);
    json[u"timestampType"_s] = outcome->brokerTimeMs < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(u"append"_s);
    json[u"ms"_s] = double(outcome->latencyUs) / 1000;
    json[u"attempts"_s] = outcome->attempts;
    if (error)
        json[u"error"_s] = QJsonObject{{u"kind"_s, kindWord(error->kind)},
                                       {u"message"_s, error->message},
                                       {u"detail"_s, error->detail}};
    return json;
}

QString Receipt::toText() const
{
    QStringList lines{tr("State: %1").arg(outcome ? stateWord(outcome->state) : tr("outstanding")),
                      tr("Connection: %1 (%2)").arg(connection, kindName), tr("Topic: %1").arg(topic)};
    if (!partitionName.isEmpty())
        lines << tr("Partition: %1").arg(partitionName);
    if (outcome && outcome->offset >= 0)
        lines << u"%1: %2"_s.arg(positionLabel.isEmpty() ? tr("Offset") : positionLabel).arg(outcome->offset);
    if (!id.isEmpty())
        lines << tr("Message id: %1").arg(id);
    if (error)
        lines << tr("Error: %1").arg(error->message);
    if (error && !error->detail.isEmpty())
        lines << tr("What the broker said: %1").arg(error->detail);
    return lines.join(u'\n');
}

} // namespace slipway
