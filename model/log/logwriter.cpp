#include "model/log/logwriter.h"
#include "model/log/logtext.h"
#include "model/log/processmark.h"
#include "model/runs/systemclock.h"

namespace slipway {

namespace {

constexpr std::chrono::milliseconds GroupTime{5};
constexpr std::chrono::milliseconds RetryTime{200}; // after a failed commit
constexpr std::chrono::milliseconds IdleTime{60'000};
constexpr qsizetype GroupRows = 1000;
constexpr std::chrono::seconds Short{1}; // an opening that leaves tidying to a longer one

} // namespace

LogWriter::LogWriter(std::unique_ptr<LogConnection> connection)
    : m_connection(std::move(connection)), m_names(*m_connection),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

LogWriter::~LogWriter()
{
    m_thread.request_stop();
    m_bell->ring();
}

Result<> LogWriter::perform(std::function<Result<>(Session)> job)
{
    return ask(std::move(job), nullptr);
}

Result<> LogWriter::open(std::function<Result<>(Session)> job, std::shared_ptr<LogStream> &stream)
{
    return ask(std::move(job), &stream);
}

Result<> LogWriter::ask(std::function<Result<>(Session)> job, std::shared_ptr<LogStream> *stream)
{
    const auto asked = std::make_shared<Job>();
    asked->work = std::move(job);
    asked->stream = stream;
    std::future<Result<>> done = asked->done.get_future();
    if (!m_jobs.push(asked))
        return std::unexpected(Error{Error::Kind::Cancelled, {}, {}});
    return done.get();
}

void LogWriter::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        // Jobs first, so that what their callers have pushed before is seen, and written before they are served.
        const std::vector<std::shared_ptr<Job>> jobs = m_jobs.drain();
        take(m_commands->drain());
        if (isDue() || (m_dirtySince && !jobs.empty()))
            commit();
        for (const std::shared_ptr<Job> &job : jobs)
            serve(*job);
        m_bell->wait(untilDue());
    }
    for (const std::shared_ptr<Job> &job : m_jobs.close())
        serve(*job);
    take(m_commands->close());
    end();
}

void LogWriter::take(std::vector<LogCommand> commands)
{
    for (LogCommand &command : commands) {
        LogStream &stream = *command.stream;
        if (stream.isClosed())
            continue; // finished: nothing follows
        if (auto *reserve = std::get_if<LogReserve>(&command.what))
            stream.reserve(reserve->upTo, reserve->at);
        else if (auto *batch = std::get_if<MessageBatchPtr>(&command.what))
            stream.keep(std::move(*batch));
        else if (auto *outcomes = std::get_if<OutcomeBatch>(&command.what))
            stream.record(std::move(*outcomes));
        else if (auto *bad = std::get_if<std::vector<BadInput>>(&command.what))
            stream.recordBad(std::move(*bad));
        else if (auto *phase = std::get_if<RunPhase>(&command.what))
            stream.finish(*phase);
    }
    if (!m_dirtySince && std::ranges::any_of(m_streams, [](const auto &stream) { return stream->isDirty(); }))
        m_dirtySince = Clock::now();
}

bool LogWriter::isDue() const
{
    if (!m_dirtySince)
        return false;
    const Clock::time_point now = Clock::now();
    if (m_fault)
        return now >= m_retryAt;
    qsizetype rows = 0;
    for (const auto &stream : m_streams) {
        if (stream->isUrgent())
            return true;
        rows += stream->waitingRows();
    }
    return rows >= GroupRows || now >= *m_dirtySince + GroupTime;
}

std::chrono::milliseconds LogWriter::untilDue() const
{
    if (!m_dirtySince)
        return IdleTime;
    const Clock::time_point due = m_fault ? m_retryAt : *m_dirtySince + GroupTime;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now());
    return std::max(left, std::chrono::milliseconds(0));
}

void LogWriter::addProcess()
{
    if (m_process != 0)
        return;
    const ProcessMark own = ProcessMark::own();
    SqlStatement add = m_connection->prepare("INSERT INTO processes(pid, started, boot, opened_ms) VALUES(?,?,?,?)");
    add.bind(own.pid, own.started, own.boot, SystemClock().wallMs()).run();
    m_process = m_connection->lastRow();
}

void LogWriter::rollBack()
{
    m_names.forget();
    try {
        m_connection->execute("ROLLBACK");
    } catch (const SQLite::Exception &) { // a full disk or a failed read has rolled back already
    }
}

// work in a transaction of its own, on the disk or not yet; the error of it, or of the commit, after it was rolled back.
template <typename Work>
std::optional<Error> LogWriter::transaction(bool synced, const Work &work)
{
    if (!m_connection->stillThere())
        return logtext::takenAway(m_connection->file());
    const qint64 processBefore = m_process;
    try {
        m_connection->setSynced(synced);
        m_connection->execute("BEGIN IMMEDIATE");
        addProcess();
        if (Result<> done = work()) {
            m_connection->execute("COMMIT");
            return std::nullopt;
        } else {
            rollBack();
            m_process = processBefore;
            return done.error();
        }
    } catch (const SQLite::Exception &exception) {
        const Error error = m_connection->errorOf(exception);
        rollBack();
        m_process = processBefore;
        return error;
    }
}

void LogWriter::serve(Job &job)
{
    const auto error = transaction(!job.stream, [&] { return job.work(Session{*m_connection, m_names, m_process}); });
    if (!error && job.stream && *job.stream)
        m_streams.push_back(*job.stream);
    job.done.set_value(error ? Result<>(std::unexpected(*error)) : Result<>());
}

void LogWriter::commit()
{
    std::vector<std::shared_ptr<LogStream>> dirty;
    std::ranges::copy_if(m_streams, std::back_inserter(dirty), [](const auto &stream) { return stream->isDirty(); });
    std::optional<Error> error;
    try {
        for (const auto &stream : dirty)
            stream->prepare(*m_connection);
        error = transaction(true, [&]() -> Result<> {
            for (const auto &stream : dirty)
                stream->write(*m_connection, m_names, m_process);
            return {};
        });
    } catch (const SQLite::Exception &exception) {
        error = m_connection->errorOf(exception);
    }
    if (error) {
        fault(*error);
        return;
    }
    m_dirtySince.reset();
    recovered();
    for (const auto &stream : dirty)
        stream->written();
    std::erase_if(m_streams, [](const auto &stream) { return stream->isClosed(); });
}

void LogWriter::fault(const Error &error)
{
    m_retryAt = Clock::now() + RetryTime;
    if (!m_fault)
        for (const auto &stream : m_streams)
            stream->tell(LogFault{error});
    m_fault = error;
}

void LogWriter::recovered()
{
    if (!m_fault)
        return;
    m_fault.reset();
    for (const auto &stream : m_streams)
        stream->tell(LogRecovered{});
}

void LogWriter::end()
{
    for (const auto &stream : m_streams)
        stream->finish(RunPhase::Interrupted); // those that were not finished
    if (!m_streams.empty())
        commit();
    if (Clock::now() - m_opened < Short)
        m_connection->leaveJournal();
    if (m_process == 0 || !m_streams.empty()) // what could not be written is found by whoever opens the log next
        return;
    transaction(false, [&]() -> Result<> { // should it not reach the disk, the next finds it and removes it
        SqlStatement remove = m_connection->prepare("DELETE FROM processes WHERE id=?");
        remove.bind(m_process).run();
        return {};
    });
}

} // namespace slipway
