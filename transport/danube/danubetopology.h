#pragma once
#include "model/ports/topology.h"
#include "transport/danube/blockingcall.h"
#include "transport/danube/danubeaddress.h"
#include <danube/DanubeAdmin.grpc.pb.h>
#include <memory>

namespace slipway {

// Topics through the admin port. A partitioned topic is one destination; the broker knows its partitions only as
// topics. details has "dispatch", "broker" and, of one topic, "subscriptions", "schema".
class DanubeTopology final : public Topology {
public:
    DanubeTopology(DanubeSeeds seeds, const QByteArray &token);

    Result<std::vector<DestinationFacts>> list(const Call &call) override;
    Result<DestinationFacts> describe(const Destination &destination, const Call &call) override;
    // The topic's name, its namespace, its partitions, its dispatch strategy, and the schema.
    Result<> check(const Destination &destination, const OptionValues &options, const Call &call) override;
    // One partition makes a plain topic. details: "dispatch" (reliable, non-reliable), "schema".
    Result<> create(const DestinationFacts &wanted, const Call &call) override;
    Result<> remove(const Destination &destination, const Call &call) override;
    Result<std::vector<OffsetRange>> extents(const Destination &of, std::optional<qint64> sinceMs,
                                             const Call &call) override;

private:
    struct Listed {
        QString name;
        QString dispatch; // "reliable", "non-reliable"
        QString broker;
    };

    void connect();
    template <typename Stub, typename Request, typename Response>
    Result<Response> ask(const Call &call, const std::unique_ptr<Stub> &stub,
                         grpc::Status (Stub::*method)(grpc::ClientContext *, const Request &, Response *),
                         const Request &request, const QString &subject);
    Result<std::vector<Listed>> topicsOf(const QString &nameSpace, const Call &call);
    Result<> checkNew(const QString &name, const std::vector<Listed> &topics, bool plain, const Call &call);
    Result<> removeOne(const QString &name, const Call &call);
    Result<bool> isStandalone(const Call &call);
    static std::vector<DestinationFacts> grouped(const std::vector<Listed> &topics);

    const DanubeSeeds m_seeds;
    const QByteArray m_token;
    std::size_t m_seed = 0; // that is asked
    const std::string m_bearer;
    std::unique_ptr<::danube_admin::BrokerAdmin::Stub> m_brokers;
    std::unique_ptr<::danube_admin::TopicAdmin::Stub> m_topics;
};

} // namespace slipway
