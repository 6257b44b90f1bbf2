#include "model/log/sqllog.h"
#include "model/log/logprune.h"
#include "model/log/logtext.h"
#include "model/log/processmark.h"
#include "model/log/runstream.h"
#include "model/log/singlestream.h"
#include "model/log/sqlreader.h"
#include "model/log/streamlog.h"

namespace slipway {

namespace {

// The process that still drives it, if one does: not a dead one, nor one that has closed the log.
std::optional<ProcessMark> driver(LogConnection &connection, qint64 process)
{
    SqlStatement find = connection.prepare("SELECT pid, started, boot FROM processes WHERE id=?");
    if (process == 0 || !find.bind(process).step())
        return std::nullopt;
    const ProcessMark mark{find.integer(0), find.integer(1), find.text(2)};
    return mark.alive() ? std::optional(mark) : std::nullopt;
}

// Writes what settling a run has to, in the transaction under way.
void settleRun(LogWriter::Session session, const StoredRun &stored)
{
    const auto nobody = std::make_shared<Mailbox<LogEvent>>([] {});
    const auto stream = RunStream::make(stored, nobody);
    stream->finish(RunPhase::Interrupted);
    stream->prepare(session.connection);
    stream->write(session.connection, session.names, 0);
}

std::vector<qint64> deadProcesses(LogConnection &connection)
{
    std::vector<qint64> dead;
    SqlStatement all = connection.prepare("SELECT id, pid, started, boot FROM processes");
    while (all.step())
        if (!ProcessMark{all.integer(1), all.integer(2), all.text(3)}.alive())
            dead.push_back(all.integer(0));
    return dead;
}

} // namespace

Result<> SqlLog::writable() const
{
    if (m_writer)
        return {};
    return std::unexpected(logtext::readOnly(m_file));
}

Result<std::unique_ptr<RunLog>> SqlLog::singles(const RunFacts &facts, LogEvents events)
{
    if (Result<> may = writable(); !may)
        return std::unexpected(may.error());
    std::shared_ptr<LogStream> stream;
    const Result<> opened = m_writer->open(
        [&](LogWriter::Session) -> Result<> {
            stream = std::make_shared<SingleStream>(facts, std::move(events));
            return {};
        },
        stream);
    if (!opened)
        return std::unexpected(opened.error());
    return std::make_unique<StreamLog>(0, stream, m_writer->commands());
}

Result<OpenedRun> SqlLog::startRun(const RunFacts &facts, bool small, LogEvents events)
{
    if (Result<> may = writable(); !may)
        return std::unexpected(may.error());
    std::shared_ptr<LogStream> stream;
    qint64 run = 0;
    const Result<> opened = m_writer->open(
        [&](LogWriter::Session session) -> Result<> {
            const StoredRun stored =
                RunStream::create(session.connection, session.names, facts, small, session.process);
            run = stored.run;
            stream = RunStream::make(stored, std::move(events));
            return {};
        },
        stream);
    if (!opened)
        return std::unexpected(opened.error());
    OpenedRun started;
    started.log = std::make_unique<StreamLog>(run, stream, m_writer->commands());
    started.facts = facts;
    return started;
}

Result<OpenedRun> SqlLog::takeOver(qint64 run, LogEvents events)
{
    if (Result<> may = writable(); !may)
        return std::unexpected(may.error());
    std::shared_ptr<LogStream> stream;
    OpenedRun taken;
    const Result<> opened = m_writer->open(
        [&](LogWriter::Session session) -> Result<> {
            auto stored = StoredRun::read(session.connection, run);
            if (!stored)
                return std::unexpected(logtext::noSuchRun(run));
            if (const auto by = driver(session.connection, stored->process))
                return std::unexpected(logtext::driven(run, by->pid));
            if (stored->process != 0) {
                settleRun(session, *stored);
                stored = StoredRun::read(session.connection, run);
            }
            auto next = RunStream::make(*stored, std::move(events));
            next->take(session.connection, session.process);
            taken.facts = stored->facts;
            taken.place = stored->place;
            taken.counts = stored->counts;
            taken.reserved = stored->accepted();
            stream = std::move(next);
            return {};
        },
        stream);
    if (!opened)
        return std::unexpected(opened.error());
    taken.log = std::make_unique<StreamLog>(run, stream, m_writer->commands());
    return taken;
}

Result<> SqlLog::settleLeftovers()
{
    return m_writer->perform([](LogWriter::Session session) -> Result<> {
        for (const qint64 process : deadProcesses(session.connection)) {
            SingleStream::settle(session.connection, session.names, process);
            std::vector<qint64> left;
            {
                SqlStatement runs = session.connection.prepare("SELECT run FROM runs WHERE process=?");
                runs.bind(process);
                while (runs.step())
                    left.push_back(runs.integer(0));
            }
            for (const qint64 run : left)
                if (const auto stored = StoredRun::read(session.connection, run))
                    settleRun(session, *stored);
            SqlStatement remove = session.connection.prepare("DELETE FROM processes WHERE id=?");
            remove.bind(process).run();
        }
        return {};
    });
}

Result<std::unique_ptr<LogReader>> SqlLog::reader()
{
    return SqlReader::open(m_file);
}

Result<RunFacts> SqlLog::facts(qint64 run)
{
    try {
        LogConnection connection(m_file, LogConnection::Mode::Read);
        const auto stored = StoredRun::read(connection, run);
        if (!stored)
            return std::unexpected(logtext::noSuchRun(run));
        return stored->facts;
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(logtext::sqliteError(exception.getErrorCode(), exception.getExtendedErrorCode(),
                                                    QString::fromUtf8(exception.what()), m_file));
    }
}

Result<qint64> SqlLog::prune(qint64 beforeMs)
{
    if (Result<> may = writable(); !may)
        return std::unexpected(may.error());
    qint64 all = 0;
    for (qint64 removed = -1; removed != 0;) { // in slices, so that sends get their turn
        const Result<> done = m_writer->perform([&](LogWriter::Session session) -> Result<> {
            removed = logprune::removeFront(session.connection, beforeMs);
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
        all += removed;
    }
    return all;
}

} // namespace slipway
