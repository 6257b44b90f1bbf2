#pragma once
#include "model/runs/inflight.h"
#include "model/runs/intake.h"
#include "model/runs/pacer.h"
#include "model/runs/producerlink.h"
#include "model/runs/run.h"
#include "model/runs/runstatistics.h"
#include <atomic>
#include <thread>

namespace slipway {

// The thread of a run and its loop: feed, reserve, window, send, record (design section 5). ask(), wake() and
// snapshot() from any thread; everything else is the thread's own.
class RunWorker {
public:
    enum class Wish : quint8 { Pause, Resume, Stop, StopNow, Park };

    RunWorker(Run::Ports ports, RunPlan plan, std::unique_ptr<MessageFeed> feed, OpenRunLog openLog, RunEvents events);
    ~RunWorker(); // as Wish::StopNow, without waiting for a log that does not answer; joins
    RunWorker(const RunWorker &) = delete;
    RunWorker &operator=(const RunWorker &) = delete;

    void ask(Wish wish);
    void wake() { m_bell->ring(); }
    Histogram latencies() const { return m_statistics.latencies(); }
    RunSnapshot snapshot() const { return m_statistics.snapshot(m_ports.clock.now()); }

private:
    using Time = std::chrono::steady_clock::time_point;
    using milliseconds = std::chrono::milliseconds;

    void work();
    // Before anything leaves; an error refuses the run.
    Result<> prepare();
    Result<> check();
    Result<> awaitReady();
    Result<> openLog();
    // The loop.
    void turn();
    void obey();
    void readLog();
    void readSession();
    void reconnect();
    void read();
    void send();
    bool sendResends();
    bool sendNew();
    void decide();
    void closeWhenIdle();
    bool isOver() const;
    void wait();
    // What comes of it.
    void settle(OutcomeBatch said);
    void record(InFlight::Settled settled);
    void leaveOut(std::vector<BadInput> bad);
    void tell(const OutcomeBatch &outcomes, const std::vector<MessageBatchPtr> &of);
    void lost(const Error &error);
    void failWaiting(const Error &error);
    void giveUp(const Error &error);
    void beginStop(milliseconds deadline);
    void endUnsent(State state, const Error &error);
    void showPhase();
    void setPhase(RunPhase phase, const std::optional<Error> &reason);
    void finish();
    void closeLink();
    void closeLog();

    bool stopping() const { return m_stopAt.has_value(); }
    bool wantsLink() const;
    qsizetype room() const;
    Call call(milliseconds timeout) const;

    Run::Ports m_ports;
    const RunPlan m_plan;
    std::unique_ptr<MessageFeed> m_feed;
    const OpenRunLog m_openLog;
    RunEvents m_events;
    const std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    LogEvents m_logEvents;
    std::unique_ptr<RunLog> m_log;
    RunStatistics m_statistics;
    const RetryPolicy m_policy;
    Pacer m_pacer;
    ProducerLink m_link;
    std::optional<Intake> m_intake; // once the transport is known
    InFlight m_inFlight;
    Limits m_limits;

    std::optional<Error> m_logFault;
    bool m_logClosed = false;
    Time m_now{};                 // of this turn
    int m_failures = 0;           // of the link, in a row
    Time m_nextTry{};
    Time m_openDeadline{};
    bool m_wasReady = false;      // the session that is, or was lost
    std::optional<Time> m_downSince;
    Time m_lastUse{};
    qsizetype m_prepared = 0;     // messages of the run's one transaction that wait for its decision
    std::optional<Time> m_stopAt; // stopping: by then what is outstanding is given up
    bool m_closing = false;       // it was
    bool m_gaveUp = false;        // the run itself, for m_end.reason
    bool m_unsent = false;        // something never left
    RunEnded m_end;
    std::optional<std::pair<RunPhase, std::optional<Error>>> m_shown;
    const std::shared_ptr<std::atomic<qint64>> m_unread = std::make_shared<std::atomic<qint64>>(0);

    std::atomic<bool> m_pause = false;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_stopNow = false;
    std::atomic<bool> m_park = false;    // what it leaves goes on later
    std::atomic<bool> m_abandon = false; // the owner waits for the thread
    std::stop_source m_stopCalls;        // ends blocking calls
    std::jthread m_thread;               // last: joined first
};

} // namespace slipway
