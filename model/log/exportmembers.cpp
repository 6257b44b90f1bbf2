#include "model/log/exportmembers.h"
#include "model/core/stablenames.h"
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway::exportmembers {

namespace {

QJsonValue numberOrNull(qint64 number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject errorObject(const Error &error)
{
    return {{u"kind"_s, QString(stableName(error.kind))}, {u"message"_s, error.message}, {u"detail"_s, error.detail}};
}

} // namespace

QString topic(const ExportedMessage &message)
{
    if (message.batch && !message.batch->destination(*message.view).name.isEmpty())
        return message.batch->destination(*message.view).name;
    return message.entry.destination.name;
}

qint32 partition(const ExportedMessage &message)
{
    const qint32 went = message.row.outcome ? message.row.outcome->partition : -1;
    return went < 0 && message.view ? message.view->partition : went;
}

qint64 offset(const ExportedMessage &message)
{
    const auto &outcome = message.row.outcome;
    return outcome && outcome->state == State::Acknowledged ? outcome->offset : -1;
}

QString id(const ExportedMessage &message)
{
    const auto &outcome = message.row.outcome;
    if (!message.row.id.isEmpty() || !outcome)
        return message.row.id;
    return outcome->state == State::AcknowledgedNoPosition && outcome->offset >= 0 ? QString::number(outcome->offset)
                                                                                   : QString();
}

QString isoTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject outcome(const ExportedMessage &message)
{
    const LogRow &row = message.row;
    QJsonObject json{
        {u"entry"_s, message.entry.seq},
        {u"n"_s, qint64(row.n)},
        {u"connection"_s, message.entry.connection},
        {u"at"_s, isoTime(message.entry.atMs)},
        {u"state"_s, row.outcome ? QJsonValue(QString(stableName(row.outcome->state))) : QJsonValue()},
        {u"topic"_s, topic(message)},
        {u"partition"_s, numberOrNull(row.outcome ? row.outcome->partition : -1)},
        {u"offset"_s, numberOrNull(offset(message))},
        {u"id"_s, textOrNull(id(message))},
        {u"timestamp"_s, numberOrNull(row.outcome ? row.outcome->brokerTimeMs : -1)},
        {u"ms"_s, row.outcome ? QJsonValue(row.outcome->latencyUs / 1000.0) : QJsonValue()},
        {u"attempts"_s, row.outcome ? row.outcome->attempts : 0},
    };
    if (row.error)
        json.insert(u"error"_s, errorObject(*row.error));
    if (row.line > 0)
        json.insert(u"line"_s, row.line);
    if (message.unavailable)
        json.insert(u"unavailable"_s, errorObject(*message.unavailable));
    return json;
}

} // namespace slipway::exportmembers
