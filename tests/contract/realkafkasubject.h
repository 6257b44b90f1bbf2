#pragma once
#include "tests/brokers/kafkaprocess.h"
#include "tests/contract/contractsubject.h"

namespace slipway {

// Kafka as the contract suite sees it: a real broker in a process of its own, which outlives the subject.
class RealKafkaSubject final : public ContractSubject {
public:
    static Result<std::unique_ptr<ContractSubject>> make(KafkaProcess &kafka); // started with --security

    const BrokerKind &kind() const override;
    Transport &transport() override { return *m_transport; }
    Endpoint endpoint() override;
    Destination freshDestination() override;
    qint32 partitions() const override { return 2; }
    std::optional<Endpoint> silentEndpoint() override { return endpoint(); }
    bool answersBeforeSilence() const override { return true; }
    void silence() override { m_kafka.suspend(); }
    void release() override { m_kafka.wake(); }
    std::optional<Endpoint> deadEndpoint() override;
    std::optional<Endpoint> secretEndpoint() override;
    std::vector<Message> holdable() const override;
    std::vector<Message> unholdable() const override;
    std::optional<std::pair<Error, QString>> unknownCode() const override;

private:
    RealKafkaSubject(Transport *transport, KafkaProcess &kafka);

    Transport *m_transport;
    KafkaProcess &m_kafka;
    std::unique_ptr<Topology> m_topology;
    int m_topics = 0;
};

} // namespace slipway
