#include "model/log/singlestream.h"
#include "model/log/logtext.h"
#include "model/log/outcomerow.h"

namespace slipway {

namespace {

constexpr qsizetype KeyPreview = 128;
constexpr std::size_t MaxEnded = 10'000; // that are remembered for another attempt

constexpr const char *SetOutcome =
    "UPDATE entries SET ended_ms=?, state=?, partition=?, position=?, broker_ms=?, latency_us=?, attempts=?, id=?, "
    "error=? WHERE seq=?";

bool mayBeRetried(State state)
{
    return state == State::Returned || state == State::Failed || state == State::Ambiguous ||
           state == State::Cancelled;
}

} // namespace

SingleStream::Entry *SingleStream::entryOf(quint64 n)
{
    if (n < m_first || n >= end() || m_entries[n - m_first].seq == 0)
        return nullptr;
    return &m_entries[n - m_first];
}

void SingleStream::add(quint64 n, qint64 seq)
{
    if (m_entries.empty())
        m_first = n;
    if (n >= end())
        m_entries.resize(n - m_first + 1); // numbers that are no message stay empty
    m_entries.at(n - m_first) = {seq, false};
}

void SingleStream::writeMessages(LogConnection &connection, LogNames &names, qint64 process)
{
    newMessages(names, [&](const MessageBatch &batch, const MessageView &message, qint64 place) {
        SqlStatement insert = connection.prepare(
            "INSERT INTO entries(at_ms, is_run, place, process, bytes, key) VALUES(?,0,?,?,?,?)");
        const QByteArrayView key =
            message.key.isNull() ? message.key : message.key.first(std::min(KeyPreview, message.key.size()));
        insert.bind(nowMs(), place, process, outcomerow::sizeOf(batch, message), key).run();
        const qint64 seq = connection.lastRow();
        add(message.seq, seq);
        writePayload(connection, seq, 0, batch, message, place);
    });
}

void SingleStream::writeOutcomes(LogConnection &connection, LogNames &names)
{
    for (const OutcomeBatch &batch : m_outcomes) {
        for (const Outcome &outcome : batch.outcomes) {
            const Entry *entry = entryOf(outcome.seq);
            if (!entry) {
                qWarning("log: an outcome came for message %llu, which was never kept", outcome.seq);
                continue;
            }
            const Error *error = batch.error(outcome);
            const std::optional<qint64> number = error ? std::optional(names.error(*error)) : std::nullopt;
            const std::optional<QString> id = outcome.text ? std::optional(batch.id(outcome)) : std::nullopt;
            SqlStatement put = connection.prepare(SetOutcome);
            put.bind(nowMs(), outcome.state, outcome.partition, outcome.offset, outcome.brokerTimeMs,
                     outcome.latencyUs, outcome.attempts, id, number, entry->seq);
            put.run();
        }
    }
}

void SingleStream::writeBad(LogConnection &connection, LogNames &names, qint64 process)
{
    for (const BadInput &bad : m_bad) {
        SqlStatement add = connection.prepare(
            "INSERT INTO entries(at_ms, ended_ms, is_run, place, process, bytes, state, partition, position, "
            "broker_ms, latency_us, attempts, error) VALUES(?,?,0,?,?,0,?,-1,-1,-1,0,1,?)");
        const qint64 now = nowMs();
        add.bind(now, now, names.place(facts(), facts().destination), process, State::Failed, names.error(bad.error));
        add.run();
    }
}

void SingleStream::writeEnd(LogConnection &connection, LogNames &names)
{
    for (const Entry &entry : m_entries) {
        if (entry.seq == 0 || entry.ended)
            continue;
        SqlStatement put = connection.prepare(
            "UPDATE entries SET ended_ms=?, state=?, partition=-1, position=-1, broker_ms=-1, latency_us=0, "
            "attempts=1, error=? WHERE seq=? AND state IS NULL");
        put.bind(nowMs(), State::Ambiguous, names.error(logtext::endedBefore()), entry.seq).run();
    }
}

void SingleStream::write(LogConnection &connection, LogNames &names, qint64 process)
{
    if (end() > m_known) // of a commit that failed
        m_entries.resize(m_known > m_first ? m_known - m_first : 0);
    if (m_finish)
        m_wanted.reset(); // not answered, so nothing of it has left
    writeMessages(connection, names, process);
    writeOutcomes(connection, names);
    writeBad(connection, names, process);
    if (m_finish)
        writeEnd(connection, names);
}

void SingleStream::written()
{
    m_known = end();
    for (const OutcomeBatch &batch : m_outcomes) {
        for (const Outcome &outcome : batch.outcomes) {
            Entry *entry = entryOf(outcome.seq);
            if (!entry)
                continue;
            if (mayBeRetried(outcome.state))
                entry->ended = true;
            else
                entry->seq = 0;
        }
    }
    const auto mayGo = [this](const Entry &entry) { return entry.seq == 0 || (entry.ended && m_entries.size() > MaxEnded); };
    for (; !m_entries.empty() && mayGo(m_entries.front()); ++m_first)
        m_entries.pop_front();
    LogStream::written();
    if (isClosed())
        tell(RunLogClosed{0});
}

void SingleStream::settle(LogConnection &connection, LogNames &names, qint64 process)
{
    SqlStatement any = connection.prepare(
        "SELECT 1 FROM entries WHERE process=? AND state IS NULL AND is_run=0 LIMIT 1");
    if (!any.bind(process).step())
        return;
    SqlStatement put = connection.prepare(
        "UPDATE entries SET ended_ms=?, state=?, partition=-1, position=-1, broker_ms=-1, latency_us=0, attempts=1, "
        "error=? WHERE process=? AND state IS NULL AND is_run=0");
    put.bind(nowMs(), State::Ambiguous, names.error(logtext::endedBefore()), process).run();
}

} // namespace slipway
