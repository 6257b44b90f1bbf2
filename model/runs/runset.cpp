#include "model/runs/runset.h"
#include <algorithm>

namespace slipway {

void RunSet::add(const RunSnapshot &numbers, const Histogram &latencies)
{
    m_sum.sent += numbers.sent;
    for (std::size_t state = 0; state < m_sum.counts.size(); ++state)
        m_sum.counts[state] += numbers.counts[state];
    m_sum.retried += numbers.retried;
    m_sum.bytes += numbers.bytes;
    m_sum.outstanding += numbers.outstanding;
    m_sum.window += numbers.window;
    m_sum.rateNow += numbers.rateNow;
    m_settledHere += numbers.rateMean * std::chrono::duration<double>(numbers.elapsed).count();
    m_sum.elapsed = std::max(m_sum.elapsed, numbers.elapsed);
    m_latencies.merge(latencies);
}

void RunSet::add(const RunSet &others)
{
    const double settledHere = others.m_settledHere;
    add(others.m_sum, others.m_latencies); // its mean rate is not filled in
    m_settledHere += settledHere;
}

void RunSet::addEnded(const RunSnapshot &numbers, const Histogram &latencies)
{
    RunSnapshot ended = numbers;
    ended.outstanding = ended.window = 0;
    ended.rateNow = 0;
    add(ended, latencies);
}

RunSnapshot RunSet::numbers() const
{
    RunSnapshot all = m_sum;
    all.latencyMeanMs = m_latencies.meanMs();
    all.p50Ms = m_latencies.percentileMs(50);
    all.p95Ms = m_latencies.percentileMs(95);
    all.p99Ms = m_latencies.percentileMs(99);
    all.maxMs = m_latencies.maxMs();
    all.timed = static_cast<qint64>(m_latencies.count());
    if (all.elapsed.count() > 0)
        all.rateMean = m_settledHere / std::chrono::duration<double>(all.elapsed).count();
    return all;
}

} // namespace slipway
