#pragma once
#include "model/ports/messagesource.h"
#include "transport/danube/partitiontail.h"
#include <danube/DanubeAdmin.grpc.pb.h>
#include <deque>

namespace slipway {

// The worker of a live tail: a temporary subscription for each partition, messages as far as the credit goes, and the
// subscriptions removed at the end, also after a fault. run() is the thread; request() and close() come from the
// owner's.
class SourceWorker {
public:
    SourceWorker(DanubeSeeds seeds, QByteArray token, DanubeOptions options, BrowsePlan plan,
                 SourceEvents events);

    void run(); // until SessionClosed is said
    void request(qsizetype messages);
    void close();

private:
    using Instant = CompletionLoop::Instant;

    struct Held { // read, and nobody asked for it yet
        ::danube::StreamMessage message;
        qint32 partition;
        PartitionTail *tail;
    };

    void findPartitions();
    void found(const Answer &answer, const ::danube::TopicPartitionsResponse &response);
    void addTail(const std::string &topic, qint32 partition);
    void deliver();
    void watchHealth();
    void end();
    void removeSubscriptions(Instant by);
    void removeOne(PartitionTail &tail, Instant by);
    bool wants(qint32 partition) const;
    void fail(const Error &error)
    {
        if (!m_fault && !m_closing) // what breaks because it is being closed is no fault
            m_fault = error;
    }
    void tell(SourceEvent event) { (void)m_events->push(std::move(event)); } // the owner may be gone

    SessionLine m_line;
    const BrowsePlan m_plan;
    const SourceEvents m_events;
    const std::string m_subscription;
    std::unique_ptr<::danube_admin::TopicAdmin::Stub> m_admin; // made when it is needed, at the end
    const std::string m_bearer;
    std::atomic<bool> m_closing = false;
    std::atomic<qint64> m_asked = 0; // credit given in all

    // Worker only.
    qint64 m_delivered = 0;
    std::size_t m_ready = 0;
    std::optional<Error> m_fault;
    std::vector<std::unique_ptr<PartitionTail>> m_tails;
    std::deque<Held> m_held; // at most one of each tail
    std::size_t m_toRemove = 0;
    std::vector<QString> m_left; // subscriptions that could not be removed
};

} // namespace slipway
