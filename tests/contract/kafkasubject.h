#pragma once
#include "tests/contract/contractsubject.h"
#include "tests/contract/sandboxprocess.h"

namespace slipway {

// Kafka as the contract suite sees it: the practice cluster in a process of its own.
class KafkaSubject final : public ContractSubject {
public:
    static Result<std::unique_ptr<ContractSubject>> make();

    const BrokerKind &kind() const override;
    Transport &transport() override { return *m_transport; }
    Endpoint endpoint() override;
    Destination freshDestination() override; // made by its first use
    qint32 partitions() const override { return 4; }
    std::optional<Endpoint> silentEndpoint() override { return endpoint(); }
    bool answersBeforeSilence() const override { return true; }
    void silence() override { m_sandbox->suspend(); }
    void release() override { m_sandbox->resume(); }
    std::optional<Endpoint> deadEndpoint() override;
    std::optional<Endpoint> secretEndpoint() override;
    std::vector<Message> holdable() const override;
    std::vector<Message> unholdable() const override;
    bool browses() const override { return false; } // until there is a source
    std::optional<std::pair<Error, QString>> unknownCode() const override;

private:
    KafkaSubject(Transport *transport, std::unique_ptr<SandboxProcess> sandbox)
        : m_transport(transport), m_sandbox(std::move(sandbox))
    {
    }

    Transport *m_transport;
    std::unique_ptr<SandboxProcess> m_sandbox;
    int m_topics = 0;
};

} // namespace slipway
