#pragma once
#include "model/ports/schemaregistry.h"
#include "transport/danube/blockingcall.h"
#include "transport/danube/danubeaddress.h"
#include <danube/SchemaRegistry.grpc.pb.h>
#include <memory>

namespace slipway {

// The broker's own registry, on its client port. An id belongs to a subject; only id and version name a definition.
class DanubeRegistry final : public SchemaRegistry {
public:
    DanubeRegistry(DanubeSeeds seeds, const QByteArray &token);

    Result<std::vector<QString>> subjects(const Call &call) override;
    Result<std::vector<qint32>> versions(const QString &subject, const Call &call) override;
    Result<Schema> resolve(const SchemaChoice &choice, const Call &call) override;
    Result<Schema> byId(qint64 id, const Call &call) override; // the subject's latest version
    Result<Schema> add(const Schema &schema, const Call &call) override;
    Result<> checkCompatible(const Schema &schema, const Call &call) override; // Conflict, with the reasons

    // The definition out of the envelope that the broker puts it in; as it is when it is in none.
    static QByteArray definition(const std::string &envelope);

private:
    template <typename Request, typename Response>
    Result<Response> ask(const Call &call,
                         grpc::Status (::danube_schema::SchemaRegistry::Stub::*method)(grpc::ClientContext *,
                                                                                       const Request &, Response *),
                         const Request &request, const QString &subject);

    void connect();

    const DanubeSeeds m_seeds;
    std::size_t m_seed = 0; // that is asked
    const std::string m_bearer;
    std::unique_ptr<::danube_schema::SchemaRegistry::Stub> m_stub;
};

} // namespace slipway
