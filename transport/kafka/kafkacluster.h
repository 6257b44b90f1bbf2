#pragma once
#include "model/ports/topology.h"
#include "transport/kafka/connectionwatch.h"
#include "transport/kafka/kafkaconfig.h"
#include <functional>
#include <map>

namespace slipway::kafka {

struct PartitionFacts {
    qint32 number = 0;
    qint32 leader = -1; // -1: none at present
    std::vector<qint32> replicas{};
    std::vector<qint32> inSync{};
};

struct TopicFacts {
    QString name;
    bool isInternal = false;
    std::vector<PartitionFacts> partitions; // by number
};

using Offsets = std::map<qint32, qint64>; // by partition

// A cluster that is asked: librdkafka's admin calls made blocking. Each ends with the answer, at the deadline, or 50 ms
// after the stop. Asking never makes a topic. One thread.
class Cluster {
public:
    // The client's configuration has RD_KAFKA_EVENT_ERROR; the endpoint says where and with which isolation.
    Cluster(rd_kafka_t *client, const Endpoint &endpoint);

    // Starts one admin call with the options (their timeout is set) and the queue for its answer.
    using Start = std::function<void(rd_kafka_t *, rd_kafka_AdminOptions_t *, rd_kafka_queue_t *)>;
    // The answer to it; subject is what an error speaks of.
    Result<EventPtr> ask(const QString &subject, const Call &call, const Start &start);

    Result<TopicFacts> topic(const QString &name, const Call &call); // NotFound where there is none
    Result<std::vector<TopicFacts>> topics(const Call &call);        // by name

    // An offset of each of the partitions: RD_KAFKA_OFFSET_SPEC_EARLIEST, …_LATEST (with read_committed the end of what
    // is decided), or the first at or after a time in milliseconds; partitions without such a message are left out.
    Result<Offsets> offsets(const TopicFacts &of, qint64 spec, const Call &call);
    Result<Offsets> written(const TopicFacts &of, const Call &call); // the end of what is there, decided or not

    ConnectionWatch &connection() { return m_connection; }

private:
    Result<Offsets> list(const TopicFacts &of, qint64 spec, rd_kafka_IsolationLevel_t isolation, const Call &call);
    Result<Offsets> listOnce(const TopicFacts &of, qint64 spec, rd_kafka_IsolationLevel_t isolation, const Call &call,
                             rd_kafka_resp_err_t &why);

    rd_kafka_t *const m_client;
    const QString m_address;
    qint32 m_broker = -1;  // asked in place of the controller
    bool m_looked = false; // for the controller among the brokers
    const rd_kafka_IsolationLevel_t m_isolation;
    ConnectionWatch m_connection;
};

} // namespace slipway::kafka
