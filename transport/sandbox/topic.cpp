#include "transport/sandbox/topic.h"
#include <algorithm>

namespace slipway::sandbox {

namespace {

constexpr std::int64_t IdleGraceMs = 60'000; // after which a non-reliable subscription without consumers is forgotten

} // namespace

Subscription *Topic::subscription(const std::string &name)
{
    const auto at = m_subscriptions.find(name);
    return at == m_subscriptions.end() ? nullptr : at->second.get();
}

Subscription &Topic::subscribe(const std::string &name, Subscription::Type type, bool lossy, DeadLetters deadLetters)
{
    auto &made = m_subscriptions[name];
    made = std::make_unique<Subscription>(name, type, lossy);
    if (isReliable())
        made->readFrom(m_log.next(), std::move(deadLetters));
    return *made;
}

bool Topic::remove(const std::string &subscription)
{
    const bool removed = m_subscriptions.erase(subscription) > 0;
    trim();
    return removed;
}

void Topic::publish(::danube::StreamMessage &message, std::int64_t now)
{
    if (m_subscriptions.empty()) {
        if (isReliable())
            m_log.skip();
        return;
    }
    auto kept = std::make_shared<::danube::StreamMessage>();
    kept->Swap(&message);
    if (isReliable()) {
        kept->mutable_msg_id()->set_topic_offset(m_log.next());
        m_log.append(std::move(kept));
        pump(now);
        return;
    }
    const MessagePtr shared = std::move(kept);
    for (const auto &[name, subscription] : m_subscriptions) {
        if (subscription->hasActive())
            subscription->idleSince = 0;
        else if (subscription->idleSince == 0)
            subscription->idleSince = now;
        subscription->offer(shared);
    }
}

void Topic::pump(std::int64_t now)
{
    if (!isReliable())
        return;
    for (const auto &[name, subscription] : m_subscriptions)
        subscription->reader()->pump(m_log, now);
    trim();
}

void Topic::tick(std::int64_t now)
{
    if (isReliable()) {
        for (const auto &[name, subscription] : m_subscriptions)
            subscription->reader()->expire(now);
        pump(now);
        return;
    }
    std::erase_if(m_subscriptions, [now](const auto &each) {
        const Subscription &subscription = *each.second;
        return subscription.idleSince != 0 && now - subscription.idleSince > IdleGraceMs && !subscription.hasActive();
    });
}

void Topic::dropConsumers(const Refusal &why)
{
    for (const auto &[name, subscription] : m_subscriptions)
        subscription->dropConsumers(why);
}

void Topic::trim()
{
    Offset wanted = m_log.next();
    for (const auto &[name, subscription] : m_subscriptions)
        if (ReliableReader *reader = subscription->reader())
            wanted = std::min(wanted, reader->next());
    m_log.forgetBefore(wanted);
}

} // namespace slipway::sandbox
