#include "model/log/smallrun.h"
#include "model/log/logtext.h"
#include "model/log/outcomerow.h"

namespace slipway {

SmallRun::SmallRun(const StoredRun &stored, LogEvents events)
    : RunStream(stored, std::move(events)), m_counts(stored.counts), m_retriedBefore(stored.retried),
      m_retried(stored.retried)
{
}

void SmallRun::prepare(LogConnection &)
{
    if (m_finish)
        m_wanted.reset(); // not answered, so nothing of it has left
}

void SmallRun::settleReserved(LogConnection &)
{
    m_settle = true;
}

void SmallRun::writeMessages(LogConnection &connection, LogNames &names)
{
    qint64 bytes = 0;
    newMessages(names, [&](const MessageBatch &batch, const MessageView &message, qint64 place) {
        SqlStatement add = connection.prepare("INSERT OR IGNORE INTO run_rows(run, n) VALUES(?,?)");
        add.bind(run(), message.seq).run();
        writePayload(connection, run(), message.seq, batch, message, place);
        bytes += outcomerow::sizeOf(batch, message);
    });
    if (bytes > 0) {
        SqlStatement entry = connection.prepare("UPDATE entries SET bytes=bytes+? WHERE seq=?");
        entry.bind(bytes, run()).run();
    }
}

void SmallRun::writeOutcomes(LogConnection &connection, LogNames &names)
{
    m_retried = m_retriedBefore;
    for (const OutcomeBatch &batch : m_outcomes) {
        for (const Outcome &outcome : batch.outcomes) {
            SqlStatement had = connection.prepare("SELECT 1 FROM run_rows WHERE run=? AND n=? AND state IS NOT NULL");
            m_retried += had.bind(run(), outcome.seq).step() ? 1 : 0;
            SqlStatement put = connection.prepare(
                "INSERT INTO run_rows(run, n, state, partition, position, broker_ms, latency_us, attempts, id, error) "
                "VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(run, n) DO UPDATE SET state=excluded.state, "
                "partition=excluded.partition, position=excluded.position, broker_ms=excluded.broker_ms, "
                "latency_us=excluded.latency_us, attempts=excluded.attempts, id=excluded.id, error=excluded.error");
            const Error *error = batch.error(outcome);
            const std::optional<qint64> number = error ? std::optional(names.error(*error)) : std::nullopt;
            const std::optional<QString> id = outcome.text ? std::optional(batch.id(outcome)) : std::nullopt;
            put.bind(run(), outcome.seq, outcome.state, outcome.partition, outcome.offset, outcome.brokerTimeMs,
                     outcome.latencyUs, outcome.attempts, id, number);
            put.run();
        }
    }
}

void SmallRun::writeBad(LogConnection &connection, LogNames &names)
{
    for (const BadInput &bad : m_bad) {
        SqlStatement put = connection.prepare(
            "INSERT OR REPLACE INTO run_rows(run, n, line, state, partition, position, broker_ms, latency_us, "
            "attempts, error) VALUES(?,?,?,?,-1,-1,-1,0,1,?)");
        put.bind(run(), bad.seq, bad.line, State::Failed, names.error(bad.error)).run();
    }
}

void SmallRun::settle(LogConnection &connection, LogNames &names)
{
    SqlStatement end = connection.prepare(
        "UPDATE run_rows SET state=?, partition=-1, position=-1, broker_ms=-1, latency_us=0, attempts=1, error=? "
        "WHERE run=? AND state IS NULL");
    end.bind(State::Ambiguous, names.error(logtext::endedBefore()), run()).run();
}

// As a bulk run: what was reserved beyond the last outcome of a run that ended in order never left.
void SmallRun::writeEnd(LogConnection &connection, LogNames &names)
{
    if (*m_finish != RunPhase::Interrupted) {
        SqlStatement last = connection.prepare("SELECT max(n) FROM run_rows WHERE run=? AND state IS NOT NULL");
        const qint64 end = last.bind(run()).step() && !last.isNull(0) ? last.integer(0) + 1 : 0;
        SqlStatement rows = connection.prepare("DELETE FROM run_rows WHERE run=? AND n>=?");
        rows.bind(run(), end).run();
        SqlStatement bodies = connection.prepare("DELETE FROM payloads WHERE entry=? AND n>=?");
        bodies.bind(run(), end).run();
        m_reserved = static_cast<quint64>(end);
    }
    settle(connection, names);
}

void SmallRun::count(LogConnection &connection)
{
    m_counts = {};
    SqlStatement counts = connection.prepare(
        "SELECT state, count(*) FROM run_rows WHERE run=? AND state IS NOT NULL GROUP BY state");
    counts.bind(run());
    while (counts.step())
        m_counts.at(counts.as<std::size_t>(0)) = counts.integer(1);
}

void SmallRun::writeRows(LogConnection &connection, LogNames &names)
{
    writeMessages(connection, names);
    writeOutcomes(connection, names);
    writeBad(connection, names);
    if (m_finish)
        writeEnd(connection, names);
    else if (m_settle)
        settle(connection, names);
    count(connection);
}

void SmallRun::written()
{
    m_settle = false;
    m_retriedBefore = m_retried;
    RunStream::written();
}

} // namespace slipway
