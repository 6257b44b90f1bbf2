#pragma once
#include "transport/sandbox/serverloop.h"
#include <danube/SchemaRegistry.grpc.pb.h>

namespace slipway::sandbox {

// The schema registry, which answers on both ports.
class RegistryPort {
public:
    void enter(grpc::ServerBuilder &builder) { builder.RegisterService(&m_registry); }
    void serve(ServerLoop &loop);

private:
    void serveSubjects(ServerLoop &loop);
    void serveVersions(ServerLoop &loop);
    void serveTopics(ServerLoop &loop);

    ::danube_schema::SchemaRegistry::AsyncService m_registry;
};

} // namespace slipway::sandbox
