#pragma once
#include "model/runs/histogram.h"
#include "model/runs/runsnapshot.h"

namespace slipway {

// The numbers of several runs as those of one: counts are added, latencies put together, so that percentiles are of all
// messages. Plain values; one thread.
class RunSet {
public:
    void add(const RunSnapshot &numbers, const Histogram &latencies);
    void addEnded(const RunSnapshot &numbers, const Histogram &latencies); // of one that is over: nothing is outstanding

    void add(const RunSet &others);

    // phase, run, total, checked and waitingFor are of no run. rateMean is by the longest of them.
    RunSnapshot numbers() const;
    const Histogram &latencies() const { return m_latencies; }

private:
    RunSnapshot m_sum;
    double m_settledHere = 0; // by this process, for the mean rate
    Histogram m_latencies;
};

} // namespace slipway
