#pragma once
#include "tests/contract/contractsubject.h"
#include "tests/contract/sandboxprocess.h"

namespace slipway {

// Danube as the contract suite sees it: the real sandbox in a process of its own.
class DanubeSubject final : public ContractSubject {
public:
    static Result<std::unique_ptr<ContractSubject>> make();

    const BrokerKind &kind() const override;
    Transport &transport() override { return *m_transport; }
    Endpoint endpoint() override;
    Destination freshDestination() override; // a reliable topic: nothing is dropped
    std::optional<Endpoint> silentEndpoint() override { return endpoint(); }
    bool answersBeforeSilence() const override { return true; }
    void silence() override { m_sandbox->suspend(); }
    void release() override { m_sandbox->resume(); }
    std::optional<Endpoint> deadEndpoint() override;
    std::optional<Endpoint> secretEndpoint() override; // a sandbox that wants another token
    std::vector<Message> holdable() const override;
    std::vector<Message> unholdable() const override;
    std::optional<std::pair<Error, QString>> unknownCode() const override;

private:
    DanubeSubject(Transport *transport, std::unique_ptr<SandboxProcess> sandbox);

    Transport *m_transport;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<SandboxProcess> m_guarded;
    std::unique_ptr<Topology> m_topology;
    int m_topics = 0;
};

} // namespace slipway
