#pragma once
#include "model/core/outcome.h"
#include "model/runs/histogram.h"
#include "model/runs/runsnapshot.h"
#include <mutex>
#include <span>

namespace slipway {

// Counts what a run does. Its worker writes, any thread takes snapshots.
class RunStatistics {
public:
    using Time = std::chrono::steady_clock::time_point;

    void begin(const StateCounts &counts, qint64 run); // counts: of a run that goes on, from the log
    void setTotal(qint64 total);
    void setChecked(qint64 messages);
    void setWindow(qint64 messages);
    void setPhase(RunPhase phase, const QString &waitingFor, Time now);
    void addSent(qint64 messages);
    void addRetried(qint64 messages);
    void addFailed(qint64 messages, Time now);            // left out before they were sent
    void addOutcomes(std::span<const Outcome> outcomes, Time now); // final ones
    void setFlow(qint64 outstanding, qint64 acknowledgedBytes);

    RunSnapshot snapshot(Time now) const;
    Histogram latencies() const; // a copy

private:
    static constexpr std::size_t Slots = 10; // of the last second

    void count(qint64 messages, Time now);
    double rateNow(Time now) const;
    std::chrono::nanoseconds elapsed(Time now) const;

    mutable std::mutex m_mutex;
    RunSnapshot m_numbers; // what needs no working out
    Histogram m_latency;
    std::array<qint64, Slots> m_settledIn{};
    qint64 m_lastSlot = 0;
    Time m_first{};          // the first outcome
    qint64 m_settledHere = 0; // by this process
    std::chrono::nanoseconds m_elapsed{0}; // up to m_movingSince
    std::optional<Time> m_movingSince;     // unset: checking, connecting at first, paused, over
};

} // namespace slipway
