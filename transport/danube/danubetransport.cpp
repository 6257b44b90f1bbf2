#include "transport/danube/danubetransport.h"
#include "transport/danube/danubeproducer.h"
#include "transport/danube/danuberefusal.h"
#include "transport/danube/danubetext.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Opened {
    DanubeAddress address;
    DanubeOptions options;
    QByteArray token;
};

Result<Opened> opened(const Endpoint &endpoint)
{
    const OptionValues values = danubeValues(endpoint);
    auto address = DanubeAddress::from(endpoint, values);
    if (!address)
        return std::unexpected(address.error());
    auto options = DanubeOptions::from(values);
    if (!options)
        return std::unexpected(options.error());
    return Opened{std::move(*address), std::move(*options), endpoint.secrets.value(u"token"_s)};
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
    return std::make_unique<DanubeProducer>(open->address, std::move(open->token), std::move(open->options),
                                            std::move(events));
}

Result<std::unique_ptr<MessageSource>> DanubeTransport::browse(const Endpoint &, const BrowsePlan &, SourceEvents)
{
    return std::unexpected(Error{Error::Kind::Unsupported, Danube::tr("Browsing Danube is not built yet."), {}});
}

Result<std::unique_ptr<Topology>> DanubeTransport::topology(const Endpoint &)
{
    return std::unexpected(Error{Error::Kind::Unsupported, Danube::tr("Listing Danube is not built yet."), {}});
}

Result<std::unique_ptr<SchemaRegistry>> DanubeTransport::schemas(const Endpoint &)
{
    return std::unexpected(Error{Error::Kind::Unsupported, Danube::tr("Danube's registry is not built yet."), {}});
}

} // namespace slipway

extern "C" Q_DECL_EXPORT slipway::Transport *slipway_transport(quint32 portsVersion)
{
    static slipway::DanubeTransport transport;
    return portsVersion == slipway::PortsVersion ? &transport : nullptr;
}
