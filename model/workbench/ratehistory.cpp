#include "model/workbench/ratehistory.h"
#include <numeric>

namespace slipway {

void RateHistory::sample(qint64 atMs, const RunSet &now, bool moving)
{
    const StateCounts counts = now.numbers().counts;
    const qint64 ended = std::accumulate(counts.begin(), counts.end(), qint64(0));
    const bool first = m_lastMs == 0;
    const double seconds = first ? 1.0 : static_cast<double>(std::max<qint64>(1, atMs - m_lastMs)) / 1000.0;
    const Histogram part = now.latencies().since(m_before);
    Sample sample;
    sample.atMs = atMs;
    sample.rate = static_cast<double>(std::max<qint64>(0, ended - m_endedBefore)) / seconds;
    sample.moving = moving || ended != m_endedBefore;
    sample.timed = part.count() > 0;
    sample.p50 = part.percentileMs(50);
    sample.p95 = part.percentileMs(95);
    sample.p99 = part.percentileMs(99);
    m_samples.push_back(sample);
    if (m_samples.size() > Most)
        m_samples.pop_front();
    m_before = now.latencies();
    m_endedBefore = ended;
    m_lastMs = atMs;
}

} // namespace slipway
