#pragma once
#include "transport/sandbox/consumer.h"
#include "transport/sandbox/failurepolicy.h"
#include <functional>
#include <map>

namespace slipway::sandbox {

class Subscription;

// A message that was delivered as often as its policy allows.
struct DeadLetter {
    MessagePtr message;
    std::string subscription;
    std::string topic; // where it should go
    std::uint32_t attempts = 0;
    std::string reason;
};

// Publishes a dead letter; false: it could not, and is tried again.
using DeadLetters = std::function<bool(const DeadLetter &)>;

// How far a reliable subscription has come: what is delivered and not acknowledged (the window), what is to be delivered
// again and when. Times are milliseconds of a clock that never goes back.
class ReliableReader {
public:
    static constexpr std::size_t DefaultWindow = 10; // the broker's max_unacked_messages
    static constexpr std::size_t LossyBacklog = 256; // what its channel to a live subscription holds

    ReliableReader(Subscription &owner, Offset first, DeadLetters deadLetters)
        : m_owner(owner), m_next(first), m_deadLetters(std::move(deadLetters))
    {
    }

    FailurePolicy policy;

    Offset next() const { return m_next; } // the first that it has not taken from the log
    bool isIdle() const { return m_window.empty(); }

    // Delivers what can be: due again first, then new messages while the window has room.
    void pump(const MessageLog &log, std::int64_t now);
    void expire(std::int64_t now); // what waited too long for its acknowledgement
    void acknowledge(Offset offset); // late and repeated ones are ignored
    void reject(Offset offset, std::uint64_t delayMs, std::string reason, std::int64_t now);
    void releaseFrom(ConsumerId consumer); // what it has is due at once

private:
    enum class Stage { Held, Sent, Waiting, Exhausted }; // Held: behind another message of its key
    struct InFlight {
        MessagePtr message;
        Stage stage = Stage::Held;
        std::uint32_t attempts = 0;
        std::int64_t when = 0; // Sent: the acknowledgement's deadline; Waiting: due
        ConsumerId consumer = 0;
        std::string reason;
    };
    using Window = std::map<Offset, InFlight>;

    void fail(InFlight &entry, std::uint64_t atLeastMs, std::string reason, std::int64_t now);
    void settleExhausted();
    void deliverDue(std::int64_t now);
    void takeNew(const MessageLog &log, std::int64_t now);
    bool send(InFlight &entry, std::int64_t now);
    bool isBlocked() const;
    bool isBehindItsKey(Window::const_iterator entry) const;

    Subscription &m_owner;
    Offset m_next;
    const DeadLetters m_deadLetters;
    Window m_window;
    bool m_pumping = false; // a dead letter may be published to the topic that it came from
};

} // namespace slipway::sandbox
