#include "ui/docks/detail.h"
#include "model/log/logcolumns.h"
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

} // namespace

Detail Detail::of(const Receipt &receipt)
{
    Detail detail;
    if (receipt.outcome)
        detail.state = receipt.outcome->state;
    if (receipt.error)
        detail.meaning = receipt.error->message;
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
    detail.fields.append({tr("Sent"), words::fullTime(receipt.sentMs)});
    if (receipt.outcome && receipt.outcome->latencyUs > 0)
        detail.fields.append({tr("Latency"), words::latency(receipt.outcome->latencyUs)});
    if (receipt.bytes > 0)
        detail.fields.append({tr("Size"), words::size(receipt.bytes)});
    if (receipt.error)
        detail.brokerSaid = receipt.error->detail;
    detail.copyText = QString::fromUtf8(QJsonDocument(receipt.toJson()).toJson(QJsonDocument::Compact));
    return detail;
}

Detail Detail::of(const LogEntry &entry)
{
    Detail detail;
    if (entry.outcome)
        detail.state = entry.outcome->state;
    if (entry.error) {
        detail.meaning = entry.error->message;
        detail.brokerSaid = entry.error->detail;
    }
    detail.fields = {{tr("Connection"), entry.connection}, {tr("Topic"), entry.destination.name}};
    const auto position = logcolumns::cell(entry, logcolumns::Position, Qt::DisplayRole).toString();
    if (!position.isEmpty())
        detail.fields.append({tr("Position"), position});
    if (entry.run != 0) {
        detail.headline = entry.title;
        detail.meaning = tr("%1 messages of %2 were handed to the log.")
                             .arg(words::count(entry.accepted),
                                  entry.total < 0 ? tr("an unknown number") : words::count(entry.total));
        for (std::size_t state = 0; state < entry.counts.size(); ++state)
            if (entry.counts[state] > 0)
                detail.fields.append({OutcomeLook(static_cast<State>(state)).fullName(), words::count(entry.counts[state])});
    }
    if (entry.outcome)
        detail.fields.append({tr("Attempts"), QString::number(entry.outcome->attempts)});
    detail.fields.append({tr("Sent"), words::fullTime(entry.atMs)});
    if (entry.outcome && entry.outcome->latencyUs > 0)
        detail.fields.append({tr("Latency"), words::latency(entry.outcome->latencyUs)});
    detail.fields.append({tr("Size"), words::size(entry.bytes)});
    return detail;
}

} // namespace slipway
