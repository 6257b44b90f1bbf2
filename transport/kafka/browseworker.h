#pragma once
#include "transport/kafka/kafkacluster.h"
#include "transport/kafka/partitionreading.h"
#include "transport/kafka/wakefd.h"
#include <atomic>
#include <map>
#include <span>

namespace slipway::kafka {

// The worker of a browse: the library's simple consumer, which knows no group and commits nothing, one queue for all
// partitions, messages as far as the credit goes. run() is the thread; request() and close() come from the owner's.
class BrowseWorker {
public:
    BrowseWorker(Config config, Endpoint endpoint, BrowsePlan plan, SourceEvents events);

    void run(); // until SessionClosed is said
    void request(qsizetype messages);
    void close();

    // What a reader's client needs beside its options.
    static Result<Config> configFor(const Endpoint &endpoint);

private:
    Result<> prepare();
    Result<> plan(const TopicFacts &topic, const Call &call);
    void begin();
    bool deliver(); // true when there may be more at once
    void take(std::span<rd_kafka_message_t *const> received);
    void takeEvent(const rd_kafka_message_t &event);
    void skipGone(PartitionReading &reading);
    Result<> start(PartitionReading &reading);
    void finish(PartitionReading &reading);
    void watchConnection();
    void lookAtTopic(std::chrono::milliseconds every);
    bool isComplete() const;
    bool readsToAnEnd() const;
    void end();
    void fail(const Error &error)
    {
        if (!m_fault && !m_closing) // what breaks because it is being closed is no fault
            m_fault = error;
    }
    void tell(SourceEvent event) { (void)m_events->push(std::move(event)); } // the owner may be gone
    Call call() const;

    Config m_config; // until run() has made the client
    const Endpoint m_endpoint;
    const BrowsePlan m_plan;
    const SourceEvents m_events;
    WakeFd m_bell;
    std::stop_source m_stop;
    std::atomic<bool> m_closing = false;
    std::atomic<qint64> m_asked = 0; // credit given in all

    // Worker only. The client outlives what is made of it.
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Cluster> m_cluster;
    TopicPtr m_topic;
    QueuePtr m_queue;
    std::map<qint32, PartitionReading> m_partitions;
    std::vector<qint32> m_started;    // partitions that the library reads
    std::vector<qint32> m_restarted;  // during one look at the queue: what follows of these is of an older reading
    qint64 m_delivered = 0;
    bool m_toldDown = false;
    int m_missing = 0; // how often in a row the topic was not there
    std::chrono::steady_clock::time_point m_lastLook; // or the last message
    std::optional<Error> m_fault;
};

} // namespace slipway::kafka
