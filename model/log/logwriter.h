#pragma once
#include "model/log/logstream.h"
#include "model/threads/bell.h"
#include <future>
#include <thread>

namespace slipway {

// What a RunLog asks of the writer, in one mailbox for all of them.
struct LogReserve {
    quint64 upTo;
    FeedPlace at;
};
struct LogCommand {
    std::shared_ptr<LogStream> stream;
    std::variant<LogReserve, MessageBatchPtr, OutcomeBatch, std::vector<BadInput>, RunPhase> what;
};

// The log's one writing thread of this process: gathers what its streams are asked for, and commits it in groups (at
// once when somebody waits for a reservation, else after 5 ms or 1000 rows), fully synced.
class LogWriter {
public:
    explicit LogWriter(std::unique_ptr<LogConnection> connection);
    ~LogWriter(); // writes what is left; streams that were not finished are interrupted

    // What a job may use: its own transaction, on the writer's thread.
    struct Session {
        LogConnection &connection;
        LogNames &names;
        qint64 process; // this opening's row in processes
    };
    // Blocks until the job's transaction is durable. A job that returns an error changes nothing.
    Result<> perform(std::function<Result<>(Session)> job);
    // Runs the job, then serves the stream that it leaves in the place given. What the job wrote is durable with the
    // stream's first reservation, before which nothing leaves.
    Result<> open(std::function<Result<>(Session)> job, std::shared_ptr<LogStream> &stream);

    using Commands = std::shared_ptr<Mailbox<LogCommand>>;
    const Commands &commands() const { return m_commands; }

private:
    using Clock = std::chrono::steady_clock;
    struct Job {
        std::function<Result<>(Session)> work;
        std::shared_ptr<LogStream> *stream = nullptr; // null: of a job that is durable when it is done
        std::promise<Result<>> done;
    };

    Result<> ask(std::function<Result<>(Session)> job, std::shared_ptr<LogStream> *stream);
    void run(const std::stop_token &stop);
    void take(std::vector<LogCommand> commands);
    void serve(Job &job);
    bool isDue() const;
    std::chrono::milliseconds untilDue() const;
    void commit();
    void end();
    void addProcess();
    void rollBack();
    void fault(const Error &error);
    void recovered();
    template <typename Work>
    std::optional<Error> transaction(bool synced, const Work &work);

    const Clock::time_point m_opened = Clock::now();
    std::unique_ptr<LogConnection> m_connection;
    LogNames m_names;
    qint64 m_process = 0;
    std::vector<std::shared_ptr<LogStream>> m_streams;
    std::optional<Error> m_fault;
    std::optional<Clock::time_point> m_dirtySince;
    Clock::time_point m_retryAt{};

    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>(); // outlives us in a RunLog that is destroyed late
    Commands m_commands = std::make_shared<Mailbox<LogCommand>>([bell = m_bell] { bell->ring(); });
    Mailbox<std::shared_ptr<Job>> m_jobs{[bell = m_bell] { bell->ring(); }};
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
