#pragma once
#include "transport/danube/outcomecollector.h"
#include "transport/danube/sendslot.h"
#include "transport/danube/topicroute.h"
#include <map>

namespace slipway {

// The worker of a producer session: takes batches, routes messages to links, keeps so many calls in flight, says how
// each ended. run() is the thread; send(), close() come from the owner's.
class ProducerWorker {
public:
    ProducerWorker(DanubeSeeds seeds, QByteArray token, DanubeOptions options, ProducerEvents events);

    void run(); // until SessionClosed is said

    [[nodiscard]] bool send(MessageBatchPtr batch);
    void close(std::chrono::milliseconds deadline);

private:
    using Instant = CompletionLoop::Instant;

    // Connecting and ending.
    void connect();
    void connected(const Answer &answer);
    void end();         // nothing more is taken; what is in flight is waited for, then given up
    void cancelWaiting();
    void watchIdle();   // every five seconds: registrations that were not used

    // Taking and sending.
    void takeBatches();
    TopicRoute &route(const QString &topic);
    void list(PartitionLink &link);
    void pump();
    void startNext(PartitionLink &link);
    Instant deliver();

    // Answers.
    void answered(SendSlot &slot);
    void refusedByBroker(SendSlot &slot, QueuedMessage message);
    void endUnsent(QueuedMessage message, qint32 partition, const Error &error);
    void linkFailed(PartitionLink &link, const Error &error);
    void watchTime();   // calls that took too long

    SessionLine m_line;
    OutcomeCollector m_outcomes;
    Mailbox<TakenBatch> m_taken;
    std::atomic<bool> m_closing = false;
    std::atomic<Instant> m_closeBy = Instant::max(); // written before m_closing

    // Worker only.
    bool m_connected = false;
    bool m_silent = false;          // a call took too long and nothing came meanwhile: nothing new is started
    std::optional<Error> m_fault;   // why the session ends without being asked to
    std::map<QString, std::unique_ptr<TopicRoute>> m_routes;
    std::deque<PartitionLink *> m_sendable; // links with something in their queue, each once
    SendSlot::Done m_done = [this](SendSlot &slot) { answered(slot); };
    std::vector<std::unique_ptr<SendSlot>> m_slots;
    std::vector<SendSlot *> m_free;
};

} // namespace slipway
