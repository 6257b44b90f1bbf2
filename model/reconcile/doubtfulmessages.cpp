#include "model/reconcile/doubtfulmessages.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <tuple>

namespace slipway {

namespace {

// What makes two messages the same: everything that a person gave, and that a broker keeps as it was given.
QByteArray fingerprint(const MessageBatch &batch, const MessageView &message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QByteArrayView bytes) {
        const qint64 size = bytes.isNull() ? -1 : bytes.size(); // null is not empty
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(bytes);
    };
    add(batch.destination(message).name.toUtf8());
    add(message.key);
    add(message.body);
    for (const FieldView &header : batch.headers(message)) {
        add(header.name);
        add(header.value);
    }
    return hash.result();
}

Error notInTopic(const QString &topic)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("slipway::Reconciliation",
                                        "It is not in %1: the topic was read from before the run to its end. It can be sent "
                                        "again without a duplicate.")
                .arg(topic),
            {}};
}

} // namespace

void DoubtfulMessages::add(const MessageBatch &batch, const MessageView &message)
{
    const QByteArray mark = fingerprint(batch, message);
    Content &content = m_contents[mark];
    content.topic = batch.destination(message).name;
    content.doubts.push_back({message.seq, message.partition});
    ++m_size;
}

void DoubtfulMessages::see(const MessageBatch &batch, const MessageView &record)
{
    const auto content = m_contents.find(fingerprint(batch, record));
    if (content == m_contents.end())
        return;
    const Place place{record.partition, static_cast<qint64>(record.seq)};
    const bool brokers = record.timestampType == TimestampType::Append; // else it is the sender's own
    content->records.push_back({place, brokers ? record.timestampMs : -1});
    m_seen.insert(place);
}

void DoubtfulMessages::claim(qint32 partition, qint64 offset)
{
    if (m_seen.contains({partition, offset})) // few of a run's places are of interest
        m_claimed.insert({partition, offset});
}

void DoubtfulMessages::judge(const Content &content, const Gaps &gaps, Verdicts &verdicts) const
{
    std::deque<Record> left;
    std::ranges::copy_if(content.records, std::back_inserter(left),
                         [this](const Record &each) { return !m_claimed.contains(each.place); });
    if (left.size() > content.doubts.size()) { // somebody else wrote the same: whose is whose?
        verdicts.notAlone += std::ssize(content.doubts);
        return;
    }
    const QSet<qint32> unread = gaps.value(content.topic);
    const auto take = [&](const Doubt &doubt) -> std::optional<Record> {
        const auto found = std::ranges::find_if(left, [&](const Record &each) {
            return doubt.partition < 0 || doubt.partition == each.place.first;
        });
        if (found == left.end())
            return std::nullopt;
        const Record record = *found;
        left.erase(found);
        return record;
    };
    std::vector<Doubt> doubts = content.doubts;
    // Those that may lie in one partition only choose first.
    std::ranges::stable_partition(doubts, [](const Doubt &each) { return each.partition >= 0; });
    for (const Doubt &doubt : doubts) {
        Outcome outcome{.seq = doubt.seq, .attempts = static_cast<quint8>(std::min(m_attempts.value(doubt.seq, 1) + 1, 0xff))};
        if (const auto record = take(doubt)) {
            outcome.state = State::Acknowledged;
            std::tie(outcome.partition, outcome.offset) = record->place;
            outcome.brokerTimeMs = record->brokerTimeMs;
            ++verdicts.stored;
        } else if (doubt.partition < 0 ? !unread.isEmpty() : unread.contains(doubt.partition)) {
            ++verdicts.unread;
            continue;
        } else {
            const Error error = notInTopic(content.topic);
            auto &errors = verdicts.outcomes.errors;
            auto place = std::ranges::find(errors, error);
            if (place == errors.end())
                place = errors.insert(errors.end(), error);
            outcome.state = State::Failed;
            outcome.partition = doubt.partition;
            outcome.error = static_cast<quint16>(place - errors.begin() + 1);
            ++verdicts.notStored;
        }
        verdicts.outcomes.outcomes.push_back(outcome);
    }
}

DoubtfulMessages::Verdicts DoubtfulMessages::judge(const Gaps &gaps) const
{
    Verdicts verdicts;
    for (const Content &content : m_contents)
        judge(content, gaps, verdicts);
    std::ranges::sort(verdicts.outcomes.outcomes, {}, &Outcome::seq);
    return verdicts;
}

} // namespace slipway
