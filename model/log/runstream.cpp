#include "model/log/runstream.h"
#include "model/log/bulkrun.h"
#include "model/log/logtext.h"
#include "model/log/runfacts.h"
#include "model/log/smallrun.h"

namespace slipway {

std::optional<StoredRun> StoredRun::read(LogConnection &connection, qint64 run)
{
    SqlStatement find = connection.prepare(
        "SELECT facts, small, phase, lease, process, reserved, settled, retried, acknowledged, "
        "acknowledged_no_position, sent_unconfirmed, returned, failed, ambiguous, cancelled FROM runs WHERE run=?");
    if (!find.bind(run).step())
        return std::nullopt;
    StoredRun stored;
    stored.run = run;
    stored.facts = runfacts::fromJson(find.bytes(0));
    stored.small = find.integer(1) != 0;
    stored.phase = find.as<RunPhase>(2);
    stored.lease = find.integer(3);
    stored.process = find.integer(4);
    stored.reserved = find.as<quint64>(5);
    stored.settled = find.as<quint64>(6);
    stored.retried = find.integer(7);
    for (int state = 0; state < 7; ++state)
        stored.counts[static_cast<std::size_t>(state)] = find.integer(8 + state);
    SqlStatement last = connection.prepare(
        "SELECT seq, position, line FROM reservations WHERE run=? AND seq<=? ORDER BY seq DESC LIMIT 1");
    if (last.bind(run, stored.reserved).step()) // not beyond what was given back
        stored.place = {last.as<quint64>(0), last.integer(1), last.integer(2)};
    return stored;
}

RunStream::RunStream(const StoredRun &stored, LogEvents events)
    : LogStream(stored.facts, std::move(events)), m_run(stored.run), m_lease(stored.lease)
{
    m_reserved = stored.reserved;
}

std::unique_ptr<RunStream> RunStream::make(const StoredRun &stored, LogEvents events)
{
    if (stored.small)
        return std::make_unique<SmallRun>(stored, std::move(events));
    return std::make_unique<BulkRun>(stored, std::move(events));
}

StoredRun RunStream::create(LogConnection &connection, LogNames &names, const RunFacts &facts, bool small,
                            qint64 process)
{
    SqlStatement entry = connection.prepare(
        "INSERT INTO entries(at_ms, is_run, place, process, bytes) VALUES(?,1,?,?,0)");
    entry.bind(nowMs(), names.place(facts, facts.destination), process).run();
    StoredRun stored;
    stored.run = connection.lastRow();
    stored.facts = facts;
    stored.small = small;
    stored.phase = RunPhase::Sending;
    stored.lease = 1;
    stored.process = process;
    const QByteArray json = runfacts::toJson(facts);
    SqlStatement add = connection.prepare(
        "INSERT INTO runs(run, title, small, facts, phase, lease, process, total, reserved, settled, retried, "
        "acknowledged, acknowledged_no_position, sent_unconfirmed, returned, failed, ambiguous, cancelled) "
        "VALUES(?,?,?,CAST(? AS TEXT),?,?,?,?,0,0,0,0,0,0,0,0,0,0)");
    add.bind(stored.run, facts.title.isNull() ? QStringLiteral("") : facts.title, small, QByteArrayView(json),
             stored.phase, stored.lease, process, facts.total);
    add.run();
    return stored;
}

void RunStream::take(LogConnection &connection, qint64 process)
{
    ++m_lease;
    SqlStatement update = connection.prepare("UPDATE runs SET lease=?, process=?, phase=? WHERE run=?");
    update.bind(m_lease, process, RunPhase::Sending, m_run).run();
    SqlStatement entry = connection.prepare("UPDATE entries SET ended_ms=0, process=? WHERE seq=?");
    entry.bind(process, m_run).run();
}

quint64 RunStream::acceptedBelow() const
{
    return facts().total < 0 ? m_reserved : std::min(m_reserved, static_cast<quint64>(facts().total));
}

// False when somebody else has the lease: then nothing of this run may be written.
bool RunStream::writeRun(LogConnection &connection, qint64 process)
{
    const StateCounts now = counts();
    const auto count = [&now](State state) { return now[static_cast<std::size_t>(state)]; };
    SqlStatement update = connection.prepare(
        "UPDATE runs SET phase=?, process=?, reserved=?, settled=?, retried=?, acknowledged=?, "
        "acknowledged_no_position=?, sent_unconfirmed=?, returned=?, failed=?, ambiguous=?, cancelled=? "
        "WHERE run=? AND lease=?");
    update.bind(m_finish.value_or(RunPhase::Sending), m_finish ? 0 : process, m_wanted ? m_wanted->upTo : m_reserved,
                settledBelow(), retried(), count(State::Acknowledged), count(State::AcknowledgedNoPosition),
                count(State::SentUnconfirmed), count(State::Returned), count(State::Failed),
                count(State::Ambiguous), count(State::Cancelled), m_run, m_lease);
    return update.run() == 1;
}

void RunStream::writeReservation(LogConnection &connection)
{
    SqlStatement add = connection.prepare(
        "INSERT OR REPLACE INTO reservations(run, seq, position, line, up_to, at_ms) VALUES(?,?,?,?,?,?)");
    add.bind(m_run, m_wanted->at.seq, m_wanted->at.position, m_wanted->at.line, m_wanted->upTo, nowMs()).run();
}

void RunStream::write(LogConnection &connection, LogNames &names, qint64 process)
{
    SqlStatement lease = connection.prepare("SELECT 1 FROM runs WHERE run=? AND lease=?");
    m_lost = !lease.bind(m_run, m_lease).step();
    if (m_lost)
        return;
    writeRows(connection, names); // first: a small run counts its rows
    m_lost = !writeRun(connection, process);
    if (m_wanted)
        writeReservation(connection);
    if (m_finish) {
        SqlStatement end = connection.prepare("UPDATE entries SET ended_ms=?, process=0 WHERE seq=?");
        end.bind(nowMs(), m_run).run();
    }
}

void RunStream::written()
{
    if (m_lost) {
        if (m_wanted || !std::exchange(m_lossTold, true))
            tell(LogFault{logtext::leaseLost(m_run)});
        m_wanted.reset();
    }
    LogStream::written();
    if (isClosed())
        tell(RunLogClosed{m_run});
}

} // namespace slipway
