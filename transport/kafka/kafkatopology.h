#pragma once
#include "transport/kafka/kafkacluster.h"

namespace slipway {

// Topics of a Kafka cluster. details of list and describe: "replicas" (of each partition), "internal"; of describe also
// "partition" (a list: partition, leader, replicas, inSync, first, next), "configuration" (by name) and "changed" (the
// names whose value is the topic's own), or "configurationError" where that may not be read. The size on disk is not
// known: the library does not ask for it.
class KafkaTopology final : public Topology {
public:
    static Result<std::unique_ptr<Topology>> make(const Endpoint &endpoint);
    ~KafkaTopology() override;

    Result<std::vector<DestinationFacts>> list(const Call &call) override; // Kafka's own topics last
    Result<DestinationFacts> describe(const Destination &destination, const Call &call) override;
    // partitions 0: as many as the cluster gives. details: rows of scope Create. Returns when the topic can be used.
    Result<> create(const DestinationFacts &wanted, const Call &call) override;
    Result<> change(const DestinationFacts &wanted, const Call &call) override;
    Result<> remove(const Destination &destination, const Call &call) override;
    Result<std::vector<ReaderFacts>> readers(const Destination &of, const Call &call) override;
    Result<std::vector<OffsetRange>> extents(const Destination &of, std::optional<qint64> sinceMs,
                                             const Call &call) override;

private:
    KafkaTopology(std::unique_ptr<kafka::Client> client, const Endpoint &endpoint);
    void addConfiguration(OptionValues &details, const QString &topic, const Call &call);
    Result<> addPartitions(const QString &topic, qint32 total, const Call &call);
    Result<> changeConfiguration(const DestinationFacts &wanted, const Call &call);
    Result<> waitUsable(const QString &topic, const Call &call);

    std::unique_ptr<kafka::Client> m_client;
    std::unique_ptr<kafka::Cluster> m_cluster;
};

} // namespace slipway
