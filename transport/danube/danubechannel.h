#pragma once
#include "transport/danube/danubeaddress.h"
#include <chrono>
#include <danube/DanubeApi.grpc.pb.h>
#include <danube/SchemaRegistry.grpc.pb.h>
#include <grpcpp/channel.h>
#include <memory>

namespace slipway {

// One connection to one broker's client port, of one session: never shared with another, so that a session that gives
// up many calls at once harms only itself. Credentials have their place here.
class DanubeChannel {
public:
    using Instant = std::chrono::steady_clock::time_point;

    DanubeChannel(const DanubeAddress &address, const QByteArray &token);

    ::danube::ProducerService::Stub &producers() { return *m_producers; }
    ::danube::ConsumerService::Stub &consumers() { return *m_consumers; }
    ::danube::Discovery::Stub &discovery() { return *m_discovery; }
    ::danube::HealthCheck::Stub &health() { return *m_health; }
    ::danube_schema::SchemaRegistry::Stub &schemas() { return *m_schemas; }

    // What every call carries. brokerUrl: for a proxy, the broker that is meant; else empty.
    void authorize(grpc::ClientContext &context, const std::string &brokerUrl = {}) const;

    const DanubeAddress &address() const { return m_address; }
    Instant lastAnswer() const { return m_lastAnswer; } // worker only: when anything came back
    void answered(Instant at) { m_lastAnswer = at; }

    // Plain channel of the kind that every part of this adapter uses.
    static std::shared_ptr<grpc::Channel> connect(const std::string &target);

private:
    const DanubeAddress m_address;
    const std::string m_bearer; // the authorization header; empty: none
    std::shared_ptr<grpc::Channel> m_channel;
    std::unique_ptr<::danube::ProducerService::Stub> m_producers;
    std::unique_ptr<::danube::ConsumerService::Stub> m_consumers;
    std::unique_ptr<::danube::Discovery::Stub> m_discovery;
    std::unique_ptr<::danube::HealthCheck::Stub> m_health;
    std::unique_ptr<::danube_schema::SchemaRegistry::Stub> m_schemas;
    Instant m_lastAnswer{};
};

} // namespace slipway
