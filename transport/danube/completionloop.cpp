#include "transport/danube/completionloop.h"
#include <algorithm>
#include <utility>

namespace slipway {

using std::chrono::steady_clock;

namespace {

// gRPC's deadlines are of the system clock.
std::chrono::system_clock::time_point systemTime(CompletionLoop::Instant until)
{
    constexpr std::chrono::hours Longest(1); // far instants overflow in the conversion
    const auto left = std::clamp<steady_clock::duration>(until - steady_clock::now(), steady_clock::duration::zero(), Longest);
    return std::chrono::system_clock::now() + std::chrono::duration_cast<std::chrono::system_clock::duration>(left);
}

} // namespace

CompletionLoop::~CompletionLoop()
{
    finish();
}

void CompletionLoop::wake()
{
    if (!m_wakePending.exchange(true))
        m_alarm.Set(&m_queue, gpr_inf_past(GPR_CLOCK_MONOTONIC), static_cast<Completion *>(&m_wakeTag));
}

void CompletionLoop::round(Instant atMost, int completions)
{
    m_now = steady_clock::now();
    const Instant until = m_timers.empty() ? atMost : std::min(atMost, m_timers.begin()->first);
    if (next(until)) {
        while (--completions > 0 && next(Instant::min())) { }
    }
    m_now = steady_clock::now();
    runTimers();
}

bool CompletionLoop::next(Instant until)
{
    void *tag = nullptr;
    bool ok = false;
    const auto status = until == Instant::min()
                            ? m_queue.AsyncNext(&tag, &ok, gpr_inf_past(GPR_CLOCK_MONOTONIC))
                            : m_queue.AsyncNext(&tag, &ok, systemTime(until));
    if (status != grpc::CompletionQueue::GOT_EVENT)
        return false;
    if (until != Instant::min())
        m_now = steady_clock::now();
    static_cast<Completion *>(tag)->completed(ok);
    return true;
}

void CompletionLoop::runTimers()
{
    while (!m_timers.empty() && m_timers.begin()->first <= m_now) {
        const auto then = std::move(m_timers.begin()->second);
        m_timers.erase(m_timers.begin());
        then();
    }
}

void CompletionLoop::after(std::chrono::milliseconds delay, std::function<void()> then)
{
    m_timers.emplace(steady_clock::now() + delay, std::move(then));
}

void CompletionLoop::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_timers.clear();
    // Whoever wakes from here on finds the alarm pending and lets it be. One that is set now still completes, and its
    // completion has to be taken before the queue is shut down.
    while (m_wakePending.exchange(true))
        next(Instant::max());
    m_queue.Shutdown();
    void *tag = nullptr;
    bool ok = false;
    while (m_queue.Next(&tag, &ok))
        static_cast<Completion *>(tag)->completed(ok);
}

} // namespace slipway
