#include "model/runs/pacer.h"
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr auto MadeUpFor = 20ms; // late wake-ups; more would be a burst

} // namespace

std::chrono::nanoseconds Pacer::until(Time now) const
{
    return limits() && m_next > now ? std::chrono::nanoseconds(m_next - now) : 0ns;
}

void Pacer::took(qsizetype messages, Time now)
{
    if (!limits())
        return;
    const std::chrono::duration<double> takes(static_cast<double>(messages) / m_perSecond);
    m_next = std::max(m_next, now - MadeUpFor) + std::chrono::duration_cast<Time::duration>(takes);
}

} // namespace slipway
