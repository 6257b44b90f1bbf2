#pragma once
#include "transport/sandbox/subscription.h"
#include <map>
#include <unordered_map>

namespace slipway::sandbox {

using ProducerId = std::uint64_t;

// One topic, which may be a partition of a base name: who produces to it, who is subscribed, how it dispatches.
class Topic {
public:
    enum class Strategy { NonReliable = 0, Reliable = 1 };
    enum class Policy { None, Warn, Enforce }; // what a message without the topic's schema meets
    struct Schema {
        std::string subject; // empty: none is assigned
        Policy policy = Policy::Warn;
        bool checksPayload = false;
        std::map<std::uint64_t, std::uint32_t> firstVersion; // by schema id: the one that payloads are held to
    };

    Topic(std::string name, Strategy strategy) : m_name(std::move(name)), m_strategy(strategy) {}

    const std::string &name() const { return m_name; }
    Strategy strategy() const { return m_strategy; }
    bool isReliable() const { return m_strategy == Strategy::Reliable; }
    static const char *nameOf(Strategy strategy) { return strategy == Strategy::Reliable ? "Reliable" : "NonReliable"; }

    Schema schema;
    std::string schemaSubjectAtCreation;           // what DescribeTopic shows
    std::map<std::string, ProducerId> producers;   // by name: one name is one id
    std::int64_t drainsUntil = 0;                  // it is being moved; 0: it is not

    // Subscriptions, by name.
    Subscription *subscription(const std::string &name);
    Subscription &subscribe(const std::string &name, Subscription::Type type, bool lossy, DeadLetters deadLetters);
    bool remove(const std::string &subscription);
    const std::map<std::string, std::unique_ptr<Subscription>> &subscriptions() const { return m_subscriptions; }

    // Takes the message over (the argument is left empty when somebody is subscribed), gives it its offset where the
    // topic is reliable, and hands it to the subscriptions.
    void publish(::danube::StreamMessage &message, std::int64_t now);
    void pump(std::int64_t now);
    void tick(std::int64_t now); // every half second: acknowledgements that are late, deliveries that are due
    void dropConsumers(const Refusal &why);
    const MessageLog &log() const { return m_log; }

private:
    void trim();

    const std::string m_name;
    const Strategy m_strategy;
    MessageLog m_log;
    std::map<std::string, std::unique_ptr<Subscription>> m_subscriptions;
};

} // namespace slipway::sandbox
