#pragma once
#include "transport/sandbox/adminport.h"
#include "transport/sandbox/clientport.h"
#include "transport/sandbox/doors.h"
#include "transport/sandbox/practicekafka.h"
#include "transport/sandbox/registryport.h"
#include "transport/sandbox/sandbox.h"

namespace slipway::sandbox {

// The sandbox: one gRPC server whose calls all come to one thread, two doors to it, and the practice Kafka.
class PracticeSandbox final : public Sandbox {
public:
    PracticeSandbox();
    ~PracticeSandbox() override;

    Result<SandboxAddresses> start(const SandboxOptions &options) override;
    QString failure() const override;

private:
    Result<> startServer(FaultPlan faults, TokenGate gate, const QString &journal);

    ClientPort m_clientPort;
    RegistryPort m_registryPort;
    AdminPort m_adminPort;
    std::unique_ptr<ServerLoop> m_loop;
    std::unique_ptr<grpc::Server> m_server;
    std::unique_ptr<Doors> m_doors;
    std::jthread m_thread;
    PracticeKafka m_kafka;
};

} // namespace slipway::sandbox
