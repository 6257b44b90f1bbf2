#pragma once
#include "model/threads/bell.h"
#include "tests/fakes/fakebroker.h"
#include <deque>
#include <thread>

namespace slipway::fakes {

// One connection to a FakeBroker, with its worker.
class FakeSession final : public ProducerSession {
public:
    FakeSession(std::shared_ptr<FakeBroker> broker, ProducerEvents events);
    ~FakeSession() override;

    bool send(MessageBatchPtr batch) override;
    void close(std::chrono::milliseconds deadline) override;

private:
    void work();
    bool begin();   // false: away
    void takeIn();
    void answer();  // what is in hand, unless told to stall
    bool vanishes();
    void end(std::optional<Error> reason);
    void settle(const MessageBatch &batch, bool reversed);
    Outcome outcomeOf(const MessageBatch &batch, const MessageView &message, OutcomeBatch &into);
    void tell(ProducerEvent event) { (void)m_events->push(std::move(event)); }
    void push(OutcomeBatch ended);

    const std::shared_ptr<FakeBroker> m_broker;
    const ProducerEvents m_events;
    const std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    std::shared_ptr<std::function<void()>> m_wake;
    Mailbox<MessageBatchPtr> m_batches{[bell = m_bell] { bell->ring(); }};
    std::deque<MessageBatchPtr> m_inHand;
    qint64 m_answered = 0;
    bool m_vanished = false;
    std::atomic<qint64> m_closeMs = -1; // deadline, steady ms; -1: not asked
    std::jthread m_worker; // last: joined first
};

} // namespace slipway::fakes
