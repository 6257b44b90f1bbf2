#pragma once
#include "transport/danube/danuberouter.h"
#include "transport/danube/partitionlink.h"

namespace slipway {

// One destination of a session: finds out its partitions and its schema, then gives each message its link. Worker
// only.
class TopicRoute {
public:
    struct Listener {
        PartitionLink::Listener link;
        // For a message whose partition is out of range, or whose topic could not be found out about.
        std::function<void(QueuedMessage, const Error &)> refused;
        std::function<void(PartitionLink &)> queued; // its queue has something
    };

    TopicRoute(SessionLine &line, QString topic, Listener listener);

    void take(QueuedMessage message);
    // What waits for the partitions to be known, and for links: taken out, in no order.
    std::deque<QueuedMessage> takeAll();
    std::vector<std::unique_ptr<PartitionLink>> &links() { return m_links; }
    const QString &topic() const { return m_topic; }

private:
    enum class State : quint8 { Unknown, Asking, Known };

    void resolveSchema();
    void askPartitions(int tries);
    void partitionsSaid(const Answer &answer, const ::danube::TopicPartitionsResponse &response, int tries);
    void know(qint32 partitions); // 0: a plain topic
    PartitionLink::Listener probe();
    void settle();
    void fail(const Error &error);
    void route(QueuedMessage message);

    SessionLine &m_line;
    const QString m_topic;
    const Listener m_listener;
    State m_state = State::Unknown;
    std::optional<SchemaLookup::Stamp> m_stamp;
    DanubeRouter m_router;
    std::deque<QueuedMessage> m_waiting;
    std::vector<std::unique_ptr<PartitionLink>> m_links; // by partition; one for a plain topic
};

} // namespace slipway
