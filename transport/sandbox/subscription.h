#pragma once
#include "transport/sandbox/keyring.h"
#include "transport/sandbox/reliablereader.h"
#include <optional>

namespace slipway::sandbox {

// A named group of consumers of one topic, and the rule by which a message finds one of them.
class Subscription {
public:
    enum class Type { Exclusive, Shared, Failover, KeyShared };

    Subscription(std::string name, Type type, bool lossy) : m_name(std::move(name)), m_type(type), m_lossy(lossy) {}

    const std::string &name() const { return m_name; }
    Type type() const { return m_type; }
    bool isLossy() const { return m_lossy; }

    // From now on messages are kept until they are acknowledged; the first is that of this offset.
    void readFrom(Offset first, DeadLetters deadLetters) { m_reader.emplace(*this, first, std::move(deadLetters)); }
    ReliableReader *reader() { return m_reader ? &*m_reader : nullptr; }

    // The consumer of this name, which it wakes, taking it from whoever had it; else a new one with this id.
    Verdict<Consumer *> join(const std::string &name, const std::vector<std::string> &keyFilters, ConsumerId id);
    Consumer *consumer(ConsumerId id);

    void open(Consumer &consumer, Outlet &outlet); // ends the stream that it had
    void closed(Consumer &consumer, const Outlet &outlet);
    void dropConsumers(const Refusal &why);        // their streams end so

    bool hasActive() const;
    bool canDeliver() const; // whoever its type chooses is there
    bool isWanted(const ::danube::StreamMessage &message) const; // some consumer's filters take it
    Consumer *target(const ::danube::StreamMessage &message);    // null: nobody is there
    void offer(const MessagePtr &message);                        // non-reliable: now or never

    static const std::string &keyOf(const ::danube::StreamMessage &message);

    std::optional<std::uint32_t> storedWindow; // of the admin port, which nothing reads but itself

    // Since when a non-reliable subscription found nobody to give a message to; 0: not so.
    std::int64_t idleSince = 0;

private:
    Consumer *nextShared();
    void release(Consumer &consumer); // what it has and did not acknowledge is due again
    std::size_t most() const;

    const std::string m_name;
    const Type m_type;
    const bool m_lossy;
    std::vector<std::unique_ptr<Consumer>> m_consumers;
    std::size_t m_turn = 0;
    KeyRing m_ring;
    std::optional<ReliableReader> m_reader;
};

} // namespace slipway::sandbox
