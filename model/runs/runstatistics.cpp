#include "model/runs/runstatistics.h"
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr auto SlotLength = 100ms;

qint64 slotAt(RunStatistics::Time time)
{
    return time.time_since_epoch() / SlotLength;
}

} // namespace

void RunStatistics::begin(const StateCounts &counts, qint64 run)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.counts = counts;
    m_numbers.run = run;
    for (const qint64 each : counts)
        m_numbers.sent += each;
}

void RunStatistics::setTotal(qint64 total)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.total = total;
}

void RunStatistics::setChecked(qint64 messages)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.checked = messages;
}

void RunStatistics::setWindow(qint64 messages)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.window = messages;
}

void RunStatistics::setPhase(RunPhase phase, const QString &waitingFor, Time now)
{
    const std::scoped_lock lock(m_mutex);
    const bool begun = m_movingSince || m_elapsed > 0ns; // connecting counts only once sending began
    const bool moving = phase == RunPhase::Sending || phase == RunPhase::Draining
        || (phase == RunPhase::Connecting && begun);
    if (!moving) {
        m_elapsed = elapsed(now);
        m_movingSince.reset();
    } else if (!m_movingSince) {
        m_movingSince = now;
    }
    m_numbers.phase = phase;
    m_numbers.waitingFor = waitingFor;
}

void RunStatistics::addSent(qint64 messages)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.sent += messages;
}

void RunStatistics::addRetried(qint64 messages)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.retried += messages;
}

void RunStatistics::addFailed(qint64 messages, Time now)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.counts[static_cast<std::size_t>(State::Failed)] += messages;
    count(messages, now);
}

void RunStatistics::addOutcomes(std::span<const Outcome> outcomes, Time now)
{
    const std::scoped_lock lock(m_mutex);
    for (const Outcome &outcome : outcomes) {
        ++m_numbers.counts[static_cast<std::size_t>(outcome.state)];
        if (outcome.state <= State::Returned) // the broker's word: what failed or never left has no latency
            m_latency.add(outcome.latencyUs);
    }
    count(static_cast<qint64>(outcomes.size()), now);
}

void RunStatistics::setFlow(qint64 outstanding, qint64 acknowledgedBytes)
{
    const std::scoped_lock lock(m_mutex);
    m_numbers.outstanding = outstanding;
    m_numbers.bytes = acknowledgedBytes;
}

RunSnapshot RunStatistics::snapshot(Time now) const
{
    const std::scoped_lock lock(m_mutex);
    RunSnapshot copy = m_numbers;
    const std::chrono::duration<double> seconds = elapsed(now);
    copy.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(elapsed(now));
    copy.rateNow = rateNow(now);
    copy.rateMean = seconds > 0s ? static_cast<double>(m_settledHere) / seconds.count() : 0;
    copy.latencyMeanMs = m_latency.meanMs();
    copy.p50Ms = m_latency.percentileMs(50);
    copy.p95Ms = m_latency.percentileMs(95);
    copy.p99Ms = m_latency.percentileMs(99);
    copy.maxMs = m_latency.maxMs();
    copy.timed = static_cast<qint64>(m_latency.count());
    return copy;
}

Histogram RunStatistics::latencies() const
{
    const std::scoped_lock lock(m_mutex);
    return m_latency;
}

void RunStatistics::count(qint64 messages, Time now)
{
    const qint64 slot = slotAt(now);
    if (!m_settledHere)
        m_first = now;
    // Slots that time has passed over since the last outcome are empty ones.
    for (qint64 stale = std::max(m_lastSlot + 1, slot - qint64(Slots) + 1); stale <= slot; ++stale)
        m_settledIn[static_cast<std::size_t>(stale) % Slots] = 0;
    m_lastSlot = std::max(m_lastSlot, slot);
    m_settledIn[static_cast<std::size_t>(slot) % Slots] += messages;
    m_settledHere += messages;
}

double RunStatistics::rateNow(Time now) const
{
    if (!m_settledHere)
        return 0;
    const qint64 slot = slotAt(now);
    qint64 settled = 0;
    for (qint64 each = std::max<qint64>(0, slot - qint64(Slots) + 1); each <= m_lastSlot; ++each)
        settled += m_settledIn[static_cast<std::size_t>(each) % Slots];
    // The newest slot is not over, and a young run has no second behind it.
    const auto start = std::max(Time(SlotLength * (slot - qint64(Slots) + 1)), m_first);
    const std::chrono::duration<double> span = std::max<std::chrono::nanoseconds>(now - start, SlotLength);
    return static_cast<double>(settled) / span.count();
}

std::chrono::nanoseconds RunStatistics::elapsed(Time now) const
{
    return m_elapsed + (m_movingSince ? now - *m_movingSince : 0ns);
}

} // namespace slipway
