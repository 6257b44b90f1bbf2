// The consuming side of PracticeBroker.
#include "transport/sandbox/practicebroker.h"
#include "transport/sandbox/topicname.h"
#include <format>

namespace slipway::sandbox {

Verdict<ConsumerId> PracticeBroker::subscribe(const NewConsumer &asked)
{
    if (const auto well = checkTopicName(asked.topic); !well)
        return std::unexpected(well.error());
    Topic *topic = m_topics.find(asked.topic);
    if (!topic)
        return refuse(Code::NotFound, std::format("Unable to find the topic: {}", asked.topic));
    if (isDraining(*topic))
        return refuse(Code::Unavailable, "The topic exists but is served by another broker, redo the Lookup request");
    const auto wrapped = [&asked](const std::string &why) {
        return refuse(Code::PermissionDenied,
                      std::format("Not able to subscribe to the topic {} due to {}", asked.topic, why));
    };
    Subscription *subscription = topic->subscription(asked.subscription);
    if (!subscription) {
        if (asked.type < 0 || asked.type > 3)
            return wrapped("Should not get here");
        subscription = &topic->subscribe(
            asked.subscription, static_cast<Subscription::Type>(asked.type), m_habits.lossySubscriptions,
            [this, topic](const DeadLetter &letter) { return publishDeadLetter(*topic, letter); });
    }
    const auto consumer = subscription->join(asked.name, asked.keyFilters, newId());
    if (!consumer)
        return wrapped(consumer.error().words);
    m_consumers[(*consumer)->id] = {topic, subscription};
    return (*consumer)->id;
}

Verdict<> PracticeBroker::openStream(ConsumerId id, Outlet &outlet)
{
    const auto at = m_consumers.find(id);
    if (at == m_consumers.end())
        return refuse(Code::NotFound, std::format("The consumer with the id {} does not exist", id));
    const Seat seat = at->second;
    seat.subscription->open(*seat.subscription->consumer(id), outlet);
    seat.topic->pump(now());
    return {};
}

void PracticeBroker::closeStream(ConsumerId id, const Outlet &outlet)
{
    const auto at = m_consumers.find(id);
    if (at == m_consumers.end())
        return;
    const Seat seat = at->second;
    seat.subscription->closed(*seat.subscription->consumer(id), outlet);
    seat.topic->pump(now());
}

Verdict<> PracticeBroker::acknowledge(const std::string &topic, const std::string &subscription, Offset offset)
{
    Topic *at = m_topics.find(topic);
    if (!at)
        return refuse(Code::Internal, std::format("Error acknowledging message: Topic {} not found in registry", topic));
    Subscription *of = at->subscription(subscription);
    if (!of)
        return refuse(Code::Internal, "Error acknowledging message: Subscription not found");
    if (ReliableReader *reader = of->reader()) {
        reader->acknowledge(offset);
        at->pump(now());
    }
    return {};
}

Verdict<> PracticeBroker::reject(const std::string &topic, const std::string &subscription, Offset offset,
                                 std::uint64_t delayMs, std::string reason)
{
    Topic *at = m_topics.find(topic);
    if (!at)
        return refuse(Code::Internal,
                      std::format("Error negatively acknowledging message: Topic {} not found in registry", topic));
    Subscription *of = at->subscription(subscription);
    if (!of)
        return refuse(Code::Internal, "Error negatively acknowledging message: Subscription not found");
    if (ReliableReader *reader = of->reader())
        reader->reject(offset, delayMs, std::move(reason), now());
    return {};
}

Verdict<> PracticeBroker::unsubscribe(const std::string &topic, const std::string &subscription)
{
    Topic *at = m_topics.find(topic);
    Subscription *of = at ? at->subscription(subscription) : nullptr;
    if (!of || of->hasActive()) // the broker has one answer for both
        return refuse(Code::NotFound, std::format("Unable to unsubscribe from the topic {} as the subscription {} has "
                                                  "active consumers",
                                                  topic, subscription));
    std::erase_if(m_consumers, [of](const auto &each) { return each.second.subscription == of; });
    at->remove(subscription);
    return {};
}

bool PracticeBroker::isConsuming(ConsumerId id)
{
    const auto at = m_consumers.find(id);
    return at != m_consumers.end() && at->second.subscription->consumer(id)->active;
}

} // namespace slipway::sandbox
