#pragma once
#include "transport/sandbox/schemas.h"
#include "transport/sandbox/topictable.h"
#include <functional>
#include <random>
#include <unordered_map>

namespace slipway::sandbox {

// A Danube broker of one node without its network: what it holds and by which rules it answers. One thread.
class PracticeBroker {
public:
    using Clock = std::function<std::int64_t()>; // milliseconds that never go back

    struct Habits {
        bool lossySubscriptions = false; // live subscriptions lose messages, as a real broker's do
        bool deferredTopics = false;     // a new topic is answered with UNAVAILABLE once, as a cluster does
    };

    PracticeBroker(Clock clock, Habits habits);

    void seed(); // /default/orders with three partitions, /default/payments, /default/metrics, order-value

    Verdict<> lookup(const std::string &topic);
    Verdict<std::vector<std::string>> partitions(const std::string &topic) const;

    struct NewProducer {
        std::string name;
        std::string topic;
        int strategy = 0;
        std::string subject; // empty: no schema
    };
    Verdict<ProducerId> createProducer(const NewProducer &asked);

    // Whether the message would be taken; then take() it. Two steps, so that it is journalled between them.
    Verdict<Topic *> admit(const ::danube::StreamMessage &message);
    void take(Topic &topic, ::danube::StreamMessage &message);

    struct NewConsumer {
        std::string name;
        std::string topic;
        std::string subscription;
        int type = 0;
        std::vector<std::string> keyFilters;
    };
    Verdict<ConsumerId> subscribe(const NewConsumer &asked);
    Verdict<> openStream(ConsumerId id, Outlet &outlet);
    void closeStream(ConsumerId id, const Outlet &outlet);
    Verdict<> acknowledge(const std::string &topic, const std::string &subscription, Offset offset);
    Verdict<> reject(const std::string &topic, const std::string &subscription, Offset offset, std::uint64_t delayMs,
                     std::string reason);
    Verdict<> unsubscribe(const std::string &topic, const std::string &subscription);

    bool isProducing(ProducerId id);
    bool isConsuming(ConsumerId id);

    Verdict<> createTopic(const std::string &name, int strategy, const std::optional<std::string> &subject);
    Verdict<> removeTopic(const std::string &name);

    void tick();             // every half second
    void restart();          // ids are forgotten, streams end UNAVAILABLE; topics and subscriptions stay
    void move(Topic &topic); // it drains for 200 ms, then its ids are forgotten

    TopicTable &topics() { return m_topics; }
    Schemas &schemas() { return m_schemas; }
    std::int64_t now() const { return m_clock(); }

private:
    struct Seat { // where a consumer sits
        Topic *topic = nullptr;
        Subscription *subscription = nullptr;
    };
    Verdict<Topic *> obtain(const NewProducer &asked);
    Verdict<> assignSubject(Topic &topic, const std::string &subject);
    bool isDraining(Topic &topic);
    void forgetIds(Topic &topic, const Refusal &streamsEnd);
    bool publishDeadLetter(const Topic &from, const DeadLetter &letter);
    std::uint64_t newId();

    const Clock m_clock;
    const Habits m_habits;
    std::mt19937_64 m_random{std::random_device()()};
    TopicTable m_topics;
    Schemas m_schemas;
    std::unordered_map<ProducerId, Topic *> m_producers;
    std::unordered_map<ConsumerId, Seat> m_consumers;
};

} // namespace slipway::sandbox
