#include "ui/docks/detail.h"
#include "model/browse/browselines.h"
#include "model/browse/payloadtext.h"
#include "model/ports/brokerkind.h"
#include "model/workbench/partitionname.h"
#include "ui/look/outcomelook.h"
#include "ui/look/words.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Detail", text);
}

// Where the broker put it, in the broker's own words.
void addPlace(Detail &detail, const std::optional<Outcome> &outcome, const QString &id, const BrokerKind *kind)
{
    if (outcome && outcome->partition >= 0)
        detail.fields.append({tr("Partition"), partitionName(partitionPattern(kind), detail.topic, outcome->partition)});
    const bool taken = outcome && (outcome->state == State::Acknowledged || outcome->state == State::AcknowledgedNoPosition);
    if (taken && outcome->offset >= 0)
        detail.fields.append({kind && !kind->positionLabel.isEmpty() ? kind->positionLabel : tr("Offset"),
                              QString::number(outcome->offset)});
    if (!id.isEmpty())
        detail.fields.append({tr("Message id"), id});
}

void addTimes(Detail &detail, qint64 atMs, const std::optional<Outcome> &outcome)
{
    detail.fields.append({tr("Sent"), words::fullTime(atMs)});
    if (outcome && outcome->brokerTimeMs >= 0)
        detail.fields.append({tr("Broker's time"), words::fullTime(outcome->brokerTimeMs)});
    if (outcome && outcome->latencyUs > 0)
        detail.fields.append({tr("Latency"), words::latency(outcome->latencyUs)});
}

} // namespace

Detail Detail::of(const Receipt &receipt)
{
    Detail detail;
    if (receipt.outcome)
        detail.state = receipt.outcome->state;
    if (receipt.error)
        detail.meaning = receipt.error->message;
    if (receipt.message) { // it can be looked at, and sent again
        detail.message = *receipt.message;
        detail.connectionId = receipt.connectionId;
        detail.topic = receipt.topic;
    }
    detail.fields = {{tr("Connection"), u"%1 (%2)"_s.arg(receipt.connection, receipt.kindName)},
                     {tr("Topic"), receipt.topic}};
    if (!receipt.partitionName.isEmpty())
        detail.fields.append({tr("Partition"), receipt.partitionName});
    if (const auto &outcome = receipt.outcome) {
        const bool taken = outcome->state == State::Acknowledged || outcome->state == State::AcknowledgedNoPosition;
        if (outcome->state == State::AcknowledgedNoPosition)
            detail.fields.append({tr("Offset"), tr("%1 does not tell").arg(receipt.kindName)});
        if (taken && outcome->offset >= 0)
            detail.fields.append({receipt.positionLabel.isEmpty() ? tr("Offset") : receipt.positionLabel,
                                  QString::number(outcome->offset)});
        if (!receipt.id.isEmpty())
            detail.fields.append({tr("Message id"), receipt.id});
        detail.fields.append({tr("Attempts"), QString::number(outcome->attempts)});
    }
    addTimes(detail, receipt.sentMs, receipt.outcome);
    if (receipt.bytes > 0)
        detail.fields.append({tr("Size"), words::size(receipt.bytes)});
    if (receipt.error)
        detail.brokerSaid = receipt.error->detail;
    detail.json = [receipt] {
        return QString::fromUtf8(QJsonDocument(receipt.toJson()).toJson(QJsonDocument::Compact));
    };
    return detail;
}

Detail Detail::of(const LogEntry &entry, const BrokerKind *kind)
{
    Detail detail;
    detail.connectionId = entry.connectionId;
    detail.topic = entry.destination.name;
    if (entry.outcome)
        detail.state = entry.outcome->state;
    if (entry.error) {
        detail.meaning = entry.error->message;
        detail.brokerSaid = entry.error->detail;
    }
    detail.fields = {{tr("Connection"), entry.connection}, {tr("Topic"), entry.destination.name}};
    addPlace(detail, entry.outcome, entry.id, kind);
    if (entry.run != 0) {
        detail.headline = entry.title;
        detail.meaning = tr("%1 messages of %2 were handed to the log.")
                             .arg(words::count(entry.accepted),
                                  entry.total < 0 ? tr("an unknown number") : words::count(entry.total));
        for (std::size_t state = 0; state < entry.counts.size(); ++state)
            if (entry.counts[state] > 0)
                detail.fields.append({OutcomeLook(static_cast<State>(state)).fullName(), words::count(entry.counts[state])});
    }
    if (entry.keyPreview)
        detail.fields.append({tr("Key"), payloadtext::line(*entry.keyPreview)});
    if (entry.outcome)
        detail.fields.append({tr("Attempts"), QString::number(entry.outcome->attempts)});
    addTimes(detail, entry.atMs, entry.outcome);
    if (entry.endedMs > 0)
        detail.fields.append({tr("Ended"), words::fullTime(entry.endedMs)});
    if (entry.run == 0 || entry.bytes > 0)
        detail.fields.append({tr("Size"), words::size(entry.bytes)});
    return detail;
}

Detail Detail::of(const LogRow &row, const LogEntry &run, const BrokerKind *kind)
{
    Detail detail;
    detail.connectionId = run.connectionId;
    detail.topic = run.destination.name;
    if (row.outcome)
        detail.state = row.outcome->state;
    if (row.error) {
        detail.meaning = row.error->message;
        detail.brokerSaid = row.error->detail;
    }
    detail.fields = {{tr("Connection"), run.connection}, {tr("Topic"), run.destination.name}};
    addPlace(detail, row.outcome, row.id, kind);
    detail.fields.append({tr("Run"), run.title});
    detail.fields.append({tr("Number"), words::count(static_cast<qint64>(row.n) + 1)});
    if (row.line > 0)
        detail.fields.append({tr("Line"), QString::number(row.line)});
    if (row.outcome)
        detail.fields.append({tr("Attempts"), QString::number(row.outcome->attempts)});
    addTimes(detail, run.atMs, row.outcome);
    return detail;
}

Detail Detail::of(const MessageBatch &batch, const MessageView &message, const BrokerKind *kind)
{
    Detail detail;
    detail.found = true;
    detail.message = batch.toMessage(message);
    detail.topic = batch.destination(message).name;
    detail.partition = message.partition;
    const bool ranged = !kind || kind->browseStarts & BrokerKind::FromOffset;
    detail.fields = {{tr("Topic"), detail.topic}};
    if (message.partition >= 0)
        detail.fields.append({tr("Partition"), partitionName(partitionPattern(kind), detail.topic, message.partition)});
    detail.fields.append({ranged ? tr("Offset") : tr("Number"), QString::number(message.seq)});
    if (message.timestampMs >= 0)
        detail.fields.append({tr("Time"), message.timestampType == TimestampType::Append
                                              ? tr("%1 (broker)").arg(words::fullTime(message.timestampMs))
                                              : tr("%1 (sender)").arg(words::fullTime(message.timestampMs))});
    detail.fields.append({tr("Key"), payloadtext::line(message.key)});
    detail.fields.append({tr("Size"), words::size(message.body.size())});
    for (const FieldView &property : batch.properties(message))
        detail.fields.append({QString::fromUtf8(property.name), payloadtext::line(property.value)});
    const LineContext beside = BrowseLines::context(kind ? kind->id : QString(), batch, message);
    detail.json = [beside, copy = *detail.message] { return QString::fromUtf8(messageLine(beside, copy)); };
    return detail;
}

} // namespace slipway
