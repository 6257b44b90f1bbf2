#pragma once
#include "transport/sandbox/receivecall.h"
#include "transport/sandbox/sendcall.h"

namespace slipway::sandbox {

// The services of the client port: producing, consuming, discovery, health, storage.
class ClientPort {
public:
    void enter(grpc::ServerBuilder &builder);                // before the server starts
    void serve(ServerLoop &loop, const std::string &url);    // after; url is what a lookup answers

private:
    void serveProducing(ServerLoop &loop);
    void serveConsuming(ServerLoop &loop);
    void serveDiscovery(ServerLoop &loop, const std::string &url);
    void serveHealth(ServerLoop &loop);

    ProducerHost m_producing;
    ConsumerHost m_consuming;
    ::danube::Discovery::AsyncService m_discovery;
    ::danube::HealthCheck::AsyncService m_health;
    ::danube::StorageService::AsyncService m_storage;
};

} // namespace slipway::sandbox
