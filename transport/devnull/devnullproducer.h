#pragma once
#include "model/ports/producersession.h"
#include "model/threads/bell.h"
#include "transport/devnull/devnulloptions.h"
#include <atomic>
#include <chrono>
#include <deque>
#include <thread>

namespace slipway {

// Takes every message, and says so after the latency that was asked for. No network: what it shows of a plan is
// the plan's own cost.
class DevnullProducer final : public ProducerSession {
public:
    DevnullProducer(const DevnullOptions &options, ProducerEvents events);
    ~DevnullProducer() override;

    bool send(MessageBatchPtr batch) override;
    void close(std::chrono::milliseconds deadline) override;

private:
    using Instant = std::chrono::steady_clock::time_point;
    struct Taken {
        MessageBatchPtr batch;
        Instant at;
    };

    void run();
    void settleDue(Instant now);
    void settle(Taken taken, State state); // lets the batch go before its outcomes are pushed
    Outcome outcomeOf(const MessageView &message, State state, quint32 latencyUs);
    std::chrono::milliseconds untilNext(Instant now) const;
    void tell(ProducerEvent event) { (void)m_events->push(std::move(event)); } // the owner may be gone

    const DevnullOptions m_options;
    const ProducerEvents m_events;
    Bell m_bell;
    Mailbox<Taken> m_taken{[this] { m_bell.ring(); }};
    std::atomic<bool> m_closing = false;
    std::atomic<Instant> m_closeBy = Instant::max(); // set before m_closing
    std::deque<Taken> m_waiting;                     // worker only: for their latency to pass, oldest first
    double m_failShare = 0;                          // worker only: failures owed, in percent
    std::jthread m_worker;                           // last: joined first
};

} // namespace slipway
