#include "transport/danube/danubetransport.h"
#include "transport/danube/danubeproducer.h"
#include "transport/danube/danuberefusal.h"
#include "transport/danube/danuberegistry.h"
#include "transport/danube/danubesource.h"
#include "transport/danube/danubetopic.h"
#include "transport/danube/danubetopology.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Opened {
    DanubeSeeds seeds;
    DanubeOptions options;
    QByteArray token;
};

Result<Opened> opened(const Endpoint &endpoint)
{
    const OptionValues values = danubeValues(endpoint);
    auto seeds = DanubeAddress::from(endpoint, values);
    if (!seeds)
        return std::unexpected(seeds.error());
    auto options = DanubeOptions::from(values);
    if (!options)
        return std::unexpected(options.error());
    return Opened{std::move(*seeds), std::move(*options), endpoint.secrets.value(u"token"_s)};
}

} // namespace

OutcomeBatch DanubeTransport::refuse(const MessageBatch &batch) const
{
    return danubeRefusals(batch);
}

Result<std::unique_ptr<ProducerSession>> DanubeTransport::produce(const Endpoint &to, ProducerEvents events)
{
    auto open = opened(to);
    if (!open)
        return std::unexpected(open.error());
    return std::make_unique<DanubeProducer>(std::move(open->seeds), std::move(open->token), std::move(open->options),
                                            std::move(events));
}

Result<std::unique_ptr<MessageSource>> DanubeTransport::browse(const Endpoint &from, const BrowsePlan &plan,
                                                               SourceEvents events)
{
    auto open = opened(from);
    if (!open)
        return std::unexpected(open.error());
    if (const auto ok = DanubeTopic::check(plan.from.name); !ok)
        return std::unexpected(ok.error());
    return std::make_unique<DanubeSource>(std::move(open->seeds), std::move(open->token), std::move(open->options), plan,
                                          std::move(events));
}

Result<std::unique_ptr<Topology>> DanubeTransport::topology(const Endpoint &of)
{
    auto open = opened(of);
    if (!open)
        return std::unexpected(open.error());
    return std::make_unique<DanubeTopology>(std::move(open->seeds), open->token);
}

Result<std::unique_ptr<SchemaRegistry>> DanubeTransport::schemas(const Endpoint &of)
{
    auto open = opened(of);
    if (!open)
        return std::unexpected(open.error());
    return std::make_unique<DanubeRegistry>(std::move(open->seeds), open->token);
}

} // namespace slipway

extern "C" Q_DECL_EXPORT slipway::Transport *slipway_transport(quint32 portsVersion)
{
    static slipway::DanubeTransport transport;
    return portsVersion == slipway::PortsVersion ? &transport : nullptr;
}
