#pragma once
#include "model/runs/runset.h"
#include <deque>

namespace slipway {

// Rate and latency over time, a sample a second, the last hour. What was not measured is a gap, not zero.
class RateHistory {
public:
    static constexpr std::size_t Most = 3600;

    struct Sample {
        qint64 atMs = 0;
        double rate = 0;          // outcomes a second since the sample before
        bool moving = false;      // something was under way: the rate says something
        bool timed = false;       // there were latencies
        double p50 = 0, p95 = 0, p99 = 0; // ms, of this second's
    };
    // now: everything since the beginning; the sample is what it is more than the time before.
    void sample(qint64 atMs, const RunSet &now, bool moving);

    const std::deque<Sample> &samples() const { return m_samples; }

private:
    std::deque<Sample> m_samples;
    Histogram m_before;
    qint64 m_endedBefore = 0;
    qint64 m_lastMs = 0;
};

} // namespace slipway
