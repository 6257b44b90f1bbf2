#include "transport/danube/danubechannel.h"
#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>

namespace slipway {

DanubeChannel::DanubeChannel(const DanubeAddress &address, const QByteArray &token)
    : m_address(address), m_bearer(token.isEmpty() ? std::string() : "Bearer " + token.toStdString()),
      m_channel(connect(address.target())), m_producers(::danube::ProducerService::NewStub(m_channel)),
      m_consumers(::danube::ConsumerService::NewStub(m_channel)),
      m_discovery(::danube::Discovery::NewStub(m_channel)), m_health(::danube::HealthCheck::NewStub(m_channel)),
      m_schemas(::danube_schema::SchemaRegistry::NewStub(m_channel))
{
}

void DanubeChannel::authorize(grpc::ClientContext &context, const std::string &brokerUrl) const
{
    if (!m_bearer.empty())
        context.AddMetadata("authorization", m_bearer);
    if (!brokerUrl.empty())
        context.AddMetadata("x-danube-broker-url", brokerUrl);
}

std::shared_ptr<grpc::Channel> DanubeChannel::connect(const std::string &target)
{
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1); // an own connection, not one shared by address
    arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);         // the address is meant as it is typed
    arguments.SetInt(GRPC_ARG_SERVICE_CONFIG_DISABLE_RESOLUTION, 1);
    arguments.SetInt(GRPC_ARG_ENABLE_RETRIES, 0);            // what is sent again is decided here, not by gRPC
    arguments.SetMaxReceiveMessageSize(-1);                  // a delivered message may be larger than a sent one
    arguments.SetString(GRPC_ARG_OPTIMIZATION_TARGET, "throughput");
    return grpc::CreateCustomChannel(target, grpc::InsecureChannelCredentials(), arguments);
}

} // namespace slipway
