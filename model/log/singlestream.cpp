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

qint64 SingleStream::entryOf(quint64 n) const
{
    if (const auto known = m_new.find(n); known != m_new.end())
        return known->second.seq;
    const auto known = m_entries.find(n);
    return known == m_entries.end() ? 0 : known->second.seq;
}

void SingleStream::writeMessages(LogConnection &connection, LogNames &names, qint64 process)
{
    newMessages([&](const MessageBatch &batch, const MessageView &message) {
        const qint64 place = names.place(facts(), batch.destination(message));
        SqlStatement add = connection.prepare(
            "INSERT INTO entries(at_ms, is_run, place, process, bytes, key) VALUES(?,0,?,?,?,?)");
        const QByteArrayView key =
            message.key.isNull() ? message.key : message.key.first(std::min(KeyPreview, message.key.size()));
        add.bind(nowMs(), place, process, outcomerow::sizeOf(batch, message), key).run();
        const qint64 seq = connection.lastRow();
        m_new[message.seq] = {seq, false};
        writePayload(connection, seq, 0, batch, message, place);
    });
}

void SingleStream::writeOutcomes(LogConnection &connection, LogNames &names)
{
    for (const OutcomeBatch &batch : m_outcomes) {
        for (const Outcome &outcome : batch.outcomes) {
            const qint64 seq = entryOf(outcome.seq);
            if (seq == 0) {
                qWarning("log: an outcome came for message %llu, which was never kept", outcome.seq);
                continue;
            }
            const Error *error = batch.error(outcome);
            const std::optional<qint64> number = error ? std::optional(names.error(*error)) : std::nullopt;
            const std::optional<QString> id = outcome.text ? std::optional(batch.id(outcome)) : std::nullopt;
            SqlStatement put = connection.prepare(SetOutcome);
            put.bind(nowMs(), outcome.state, outcome.partition, outcome.offset, outcome.brokerTimeMs,
                     outcome.latencyUs, outcome.attempts, id, number, seq);
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
    const auto settleEntry = [&](quint64, const Entry &entry) {
        SqlStatement put = connection.prepare(
            "UPDATE entries SET ended_ms=?, state=?, partition=-1, position=-1, broker_ms=-1, latency_us=0, "
            "attempts=1, error=? WHERE seq=? AND state IS NULL");
        put.bind(nowMs(), State::Ambiguous, names.error(logtext::endedBefore()), entry.seq).run();
    };
    for (const auto &[n, entry] : m_entries)
        if (!entry.ended)
            settleEntry(n, entry);
    for (const auto &[n, entry] : m_new)
        settleEntry(n, entry);
}

void SingleStream::write(LogConnection &connection, LogNames &names, qint64 process)
{
    m_new.clear();
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
    m_entries.merge(m_new);
    m_new.clear();
    for (const OutcomeBatch &batch : m_outcomes) {
        for (const Outcome &outcome : batch.outcomes) {
            const auto entry = m_entries.find(outcome.seq);
            if (entry == m_entries.end())
                continue;
            if (mayBeRetried(outcome.state))
                entry->second.ended = true;
            else
                m_entries.erase(entry);
        }
    }
    for (auto entry = m_entries.begin(); m_entries.size() > MaxEnded && entry != m_entries.end();)
        entry = entry->second.ended ? m_entries.erase(entry) : std::next(entry);
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
