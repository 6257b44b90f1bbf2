#include "tests/contract/sendrecord.h"
#include <algorithm>

namespace slipway {

std::size_t SendRecord::take(Probe &probe)
{
    const std::size_t before = m_ended;
    for (const ProducerEvent &event : probe.drain()) {
        m_spokeAfterClosed = m_spokeAfterClosed || m_closed;
        if (std::holds_alternative<SessionReady>(event))
            m_ready = true;
        else if (const auto *batch = std::get_if<OutcomeBatch>(&event))
            take(*batch);
        else if (const auto *notice = std::get_if<BrokerNotice>(&event))
            m_notices.push_back(notice->text);
        else if (const auto *prepared = std::get_if<Prepared>(&event))
            m_prepared.push_back(*prepared);
        else if (const auto *closed = std::get_if<SessionClosed>(&event)) {
            m_closed = true;
            m_reason = closed->reason;
            if (m_reason)
                m_errors.push_back(*m_reason);
        }
    }
    return m_ended - before;
}

void SendRecord::take(const OutcomeBatch &batch)
{
    for (const Outcome &outcome : batch.outcomes) {
        ++m_ends[outcome.seq];
        ++m_ended;
        m_outcomes.push_back(outcome);
    }
    m_errors.insert(m_errors.end(), batch.errors.begin(), batch.errors.end());
}

bool SendRecord::waitFor(Probe &probe, const std::function<bool()> &condition)
{
    const auto until = std::chrono::steady_clock::now() + Watchdog;
    for (;;) {
        take(probe);
        if (condition())
            return true;
        if (std::chrono::steady_clock::now() > until)
            return false;
        probe.wait();
    }
}

std::size_t SendRecord::count(State state) const
{
    return static_cast<std::size_t>(std::ranges::count(m_outcomes, state, &Outcome::state));
}

bool SendRecord::eachEndedOnce(quint64 first, quint64 count) const
{
    if (m_ends.size() != count)
        return false;
    for (quint64 seq = first; seq < first + count; ++seq) {
        const auto found = m_ends.find(seq);
        if (found == m_ends.end() || found->second != 1)
            return false;
    }
    return true;
}

} // namespace slipway
