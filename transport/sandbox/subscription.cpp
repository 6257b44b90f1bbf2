#include "transport/sandbox/subscription.h"
#include <algorithm>
#include <format>
#include <limits>

namespace slipway::sandbox {

namespace {

// What a real broker has room for between itself and a socket (four of the consumer, four of the stream).
constexpr std::size_t LossyRoom = 8;

} // namespace

std::size_t Subscription::most() const
{
    return m_lossy && !m_reader ? LossyRoom : std::numeric_limits<std::size_t>::max();
}

Verdict<Consumer *> Subscription::join(const std::string &name, const std::vector<std::string> &keyFilters,
                                       ConsumerId id)
{
    const auto known = std::ranges::find(m_consumers, name, [](const auto &each) { return each->name; });
    if (known != m_consumers.end()) {
        Consumer &consumer = **known;
        if (Outlet *outlet = std::exchange(consumer.outlet, nullptr))
            outlet->end({Code::Ok, {}});
        consumer.active = true;
        release(consumer);
        return &consumer;
    }
    if (m_type == Type::Exclusive && !m_consumers.empty())
        return refuse(Code::PermissionDenied,
                      "Exclusive subscription can't be shared with other consumers: " + m_consumers.front()->name);
    m_consumers.push_back(std::make_unique<Consumer>());
    Consumer &consumer = *m_consumers.back();
    consumer.id = id;
    consumer.name = name;
    if (m_type == Type::KeyShared) {
        consumer.keyFilters = keyFilters;
        m_ring.add(id);
    }
    return &consumer;
}

Consumer *Subscription::consumer(ConsumerId id)
{
    const auto at = std::ranges::find(m_consumers, id, [](const auto &each) { return each->id; });
    return at == m_consumers.end() ? nullptr : at->get();
}

void Subscription::open(Consumer &consumer, Outlet &outlet)
{
    if (Outlet *before = std::exchange(consumer.outlet, &outlet))
        before->end({Code::Ok, {}});
    consumer.active = true;
    for (auto &message : std::exchange(consumer.unstreamed, {}))
        outlet.deliver(std::move(message));
}

void Subscription::closed(Consumer &consumer, const Outlet &outlet)
{
    if (consumer.outlet != &outlet)
        return;
    consumer.outlet = nullptr;
    consumer.active = false;
    release(consumer);
}

void Subscription::release(Consumer &consumer)
{
    if (!m_reader)
        return;
    consumer.unstreamed.clear(); // they are delivered again
    m_reader->releaseFrom(consumer.id);
}

void Subscription::dropConsumers(const Refusal &why)
{
    for (const auto &consumer : m_consumers) {
        if (Outlet *outlet = std::exchange(consumer->outlet, nullptr))
            outlet->end(why);
        release(*consumer);
        m_ring.remove(consumer->id);
    }
    m_consumers.clear();
}

bool Subscription::canDeliver() const
{
    if (m_type == Type::Exclusive || m_type == Type::Failover)
        return !m_consumers.empty() && m_consumers.front()->active;
    return hasActive();
}

bool Subscription::hasActive() const
{
    return std::ranges::any_of(m_consumers, [](const auto &each) { return each->active; });
}

const std::string &Subscription::keyOf(const ::danube::StreamMessage &message)
{
    return message.has_routing_key() ? message.routing_key() : message.producer_name();
}

bool Subscription::isWanted(const ::danube::StreamMessage &message) const
{
    return m_type != Type::KeyShared || std::ranges::any_of(m_consumers, [&message](const auto &each) {
               return acceptsKey(each->keyFilters, keyOf(message));
           });
}

Consumer *Subscription::nextShared()
{
    for (std::size_t tried = 0; tried < m_consumers.size(); ++tried) {
        Consumer &consumer = *m_consumers[m_turn++ % m_consumers.size()];
        if (consumer.canTake(most()))
            return &consumer;
    }
    return nullptr;
}

Consumer *Subscription::target(const ::danube::StreamMessage &message)
{
    if (m_consumers.empty())
        return nullptr;
    switch (m_type) {
    case Type::Exclusive:
    case Type::Failover: // only the first that came; the broker promotes nobody
        return m_consumers.front()->active ? m_consumers.front().get() : nullptr;
    case Type::Shared:
        return nextShared();
    case Type::KeyShared:
        break;
    }
    const std::string &key = keyOf(message);
    return consumer(m_ring.owner(key, [this, &key](ConsumerId id) {
        const Consumer *each = consumer(id);
        return each && each->active && acceptsKey(each->keyFilters, key);
    }));
}

void Subscription::offer(const MessagePtr &message)
{
    Consumer *to = target(*message);
    if (to && to->canTake(most()))
        to->give(message);
}

} // namespace slipway::sandbox
