#include "model/log/logstream.h"
#include "model/log/fieldcodec.h"
#include "model/runs/systemclock.h"

namespace slipway {

void LogStream::keep(MessageBatchPtr batch)
{
    if (batch && !batch->messages().empty())
        m_kept.push_back({std::move(batch), 0});
}

void LogStream::reserve(quint64 upTo, const FeedPlace &at)
{
    m_wanted = Wanted{std::max(upTo, m_wanted ? m_wanted->upTo : m_reserved), at};
}

void LogStream::record(OutcomeBatch outcomes)
{
    m_waitingRows += static_cast<qsizetype>(outcomes.outcomes.size());
    if (!outcomes.outcomes.empty())
        m_outcomes.push_back(std::move(outcomes));
}

void LogStream::recordBad(std::vector<BadInput> bad)
{
    m_waitingRows += static_cast<qsizetype>(bad.size());
    m_bad.insert(m_bad.end(), std::move_iterator(bad.begin()), std::move_iterator(bad.end()));
}

void LogStream::finish(RunPhase phase)
{
    if (!m_finish)
        m_finish = phase;
}

bool LogStream::isDirty() const
{
    return isUrgent() || !m_outcomes.empty() || !m_bad.empty();
}

void LogStream::newMessages(LogNames &names, const VisitNew &visit) const
{
    const quint64 upTo = m_wanted ? m_wanted->upTo : m_reserved;
    for (const Kept &kept : m_kept) {
        std::optional<quint16> destination; // looked up once for all that go to the same
        qint64 place = 0;
        for (const MessageView &message : kept.batch->messages().subspan(kept.next)) {
            if (message.seq >= upTo)
                return;
            if (destination != message.destination) {
                destination = message.destination;
                place = names.place(facts(), kept.batch->destination(message));
            }
            visit(*kept.batch, message, place);
        }
    }
}

void LogStream::written()
{
    m_waitingRows = 0;
    m_outcomes.clear();
    m_bad.clear();
    if (m_wanted) {
        m_reserved = m_wanted->upTo;
        m_wanted.reset();
        tell(Reserved{m_reserved});
    }
    while (!m_kept.empty()) {
        Kept &front = m_kept.front();
        const auto messages = front.batch->messages();
        while (front.next < messages.size() && messages[front.next].seq < m_reserved)
            ++front.next;
        if (front.next < messages.size())
            break;
        m_kept.pop_front();
    }
    m_closed = m_finish.has_value();
}

void LogStream::writePayload(LogConnection &connection, qint64 entry, quint64 n, const MessageBatch &batch,
                             const MessageView &message, qint64 place)
{
    SqlStatement add = connection.prepare("INSERT OR REPLACE INTO payloads(entry, n, key, body, fields, timestamp_ms, "
                                          "partition, place) VALUES(?,?,?,?,?,?,?,?)");
    const QByteArray fields = fieldcodec::encode(batch.headers(message), batch.properties(message));
    const std::optional<qint64> timestamp =
        message.timestampMs < 0 ? std::nullopt : std::optional(message.timestampMs);
    add.bind(entry, n, message.key, message.body, QByteArrayView(fields), timestamp, message.partition, place).run();
}

qint64 LogStream::nowMs()
{
    return SystemClock().wallMs();
}

} // namespace slipway
