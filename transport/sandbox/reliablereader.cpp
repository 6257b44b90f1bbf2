#include "transport/sandbox/reliablereader.h"
#include "transport/sandbox/subscription.h"
#include <algorithm>

namespace slipway::sandbox {

void ReliableReader::pump(const MessageLog &log, std::int64_t now)
{
    if (std::exchange(m_pumping, true))
        return;
    settleExhausted();
    deliverDue(now);
    takeNew(log, now);
    m_pumping = false;
}

void ReliableReader::settleExhausted()
{
    std::erase_if(m_window, [this](const auto &each) {
        const InFlight &entry = each.second;
        if (entry.stage != Stage::Exhausted || policy.poison == FailurePolicy::Poison::Block)
            return false;
        if (policy.poison == FailurePolicy::Poison::Drop)
            return true;
        return m_deadLetters({entry.message, m_owner.name(), policy.deadLetterTopic.value_or(std::string()),
                              entry.attempts, entry.reason});
    });
}

void ReliableReader::deliverDue(std::int64_t now)
{
    for (auto at = m_window.begin(); at != m_window.end(); ++at) {
        InFlight &entry = at->second;
        const bool due = (entry.stage == Stage::Waiting && entry.when <= now) ||
                         (entry.stage == Stage::Held && !isBehindItsKey(at));
        if (due)
            (void)send(entry, now); // nobody there: it stays due
    }
}

void ReliableReader::takeNew(const MessageLog &log, std::int64_t now)
{
    if (m_owner.isLossy() && log.next() - m_next > LossyBacklog)
        m_next = log.next() - LossyBacklog; // never read again: as the broker does to a live subscription
    while (m_next < log.next() && m_window.size() < DefaultWindow && !isBlocked() && m_owner.canDeliver()) {
        MessagePtr message = log.at(m_next);
        if (!m_owner.isWanted(*message)) {
            ++m_next;
            continue;
        }
        const auto at = m_window.emplace(m_next++, InFlight{.message = std::move(message), .reason = {}}).first;
        if (!isBehindItsKey(at))
            (void)send(at->second, now);
    }
}

bool ReliableReader::send(InFlight &entry, std::int64_t now)
{
    Consumer *to = m_owner.target(*entry.message);
    if (!to)
        return false;
    entry.stage = Stage::Sent;
    ++entry.attempts;
    entry.when = now + static_cast<std::int64_t>(policy.ackTimeoutMs);
    entry.consumer = to->id;
    to->give(entry.message);
    return true;
}

bool ReliableReader::isBlocked() const
{
    return m_owner.type() != Subscription::Type::KeyShared &&
           std::ranges::any_of(m_window, [](const auto &each) { return each.second.stage == Stage::Exhausted; });
}

bool ReliableReader::isBehindItsKey(Window::const_iterator entry) const
{
    if (m_owner.type() != Subscription::Type::KeyShared)
        return false;
    const std::string &key = Subscription::keyOf(*entry->second.message);
    return std::any_of(m_window.begin(), entry, [&key](const auto &each) {
        return Subscription::keyOf(*each.second.message) == key;
    });
}

void ReliableReader::fail(InFlight &entry, std::uint64_t atLeastMs, std::string reason, std::int64_t now)
{
    entry.reason = std::move(reason);
    if (entry.attempts > policy.maxRedeliveries) {
        entry.stage = Stage::Exhausted;
        return;
    }
    const std::uint64_t delay = std::min(std::max(policy.delayAfter(entry.attempts), atLeastMs), policy.maxDelayMs);
    entry.stage = Stage::Waiting;
    entry.when = now + static_cast<std::int64_t>(delay);
}

void ReliableReader::expire(std::int64_t now)
{
    for (auto &[offset, entry] : m_window)
        if (entry.stage == Stage::Sent && entry.when <= now)
            fail(entry, 0, "ack timeout", now);
}

void ReliableReader::acknowledge(Offset offset)
{
    const auto at = m_window.find(offset);
    if (at != m_window.end() && at->second.stage != Stage::Exhausted)
        m_window.erase(at);
}

void ReliableReader::reject(Offset offset, std::uint64_t delayMs, std::string reason, std::int64_t now)
{
    const auto at = m_window.find(offset);
    if (at != m_window.end() && at->second.stage == Stage::Sent)
        fail(at->second, delayMs, std::move(reason), now);
}

void ReliableReader::releaseFrom(ConsumerId consumer)
{
    for (auto &[offset, entry] : m_window) {
        if (entry.stage != Stage::Sent || entry.consumer != consumer)
            continue;
        entry.stage = Stage::Waiting;
        entry.when = 0;
    }
}

} // namespace slipway::sandbox
