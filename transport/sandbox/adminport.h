#pragma once
#include "transport/sandbox/serverloop.h"
#include <danube/DanubeAdmin.grpc.pb.h>

namespace slipway::sandbox {

// The admin services that a broker of one node answers; the rest is UNIMPLEMENTED, as there.
class AdminPort {
public:
    void enter(grpc::ServerBuilder &builder);
    void serve(ServerLoop &loop, const std::string &brokerUrl, const std::string &adminAddress);

private:
    void serveBrokers(ServerLoop &loop, const std::string &brokerUrl, const std::string &adminAddress);
    void serveNamespaces(ServerLoop &loop);
    void serveTopics(ServerLoop &loop);
    void serveTopicChanges(ServerLoop &loop);
    void serveSubscriptions(ServerLoop &loop);
    void refuseTheRest(ServerLoop &loop);

    ::danube_admin::BrokerAdmin::AsyncService m_brokers;
    ::danube_admin::NamespaceAdmin::AsyncService m_namespaces;
    ::danube_admin::TopicAdmin::AsyncService m_topics;
};

} // namespace slipway::sandbox
