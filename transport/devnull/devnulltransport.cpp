#include "transport/devnull/devnulltransport.h"
#include "transport/devnull/devnullproducer.h"
#include "transport/devnull/devnulltext.h"

namespace slipway {

namespace {

std::unexpected<Error> unsupported(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Unsupported, message, {}});
}

} // namespace

OutcomeBatch DevnullTransport::refuse(const MessageBatch &) const
{
    return {};
}

Result<std::unique_ptr<ProducerSession>> DevnullTransport::produce(const Endpoint &to, ProducerEvents events)
{
    return std::make_unique<DevnullProducer>(DevnullOptions::from(to.options), std::move(events));
}

Result<std::unique_ptr<MessageSource>> DevnullTransport::browse(const Endpoint &, const BrowsePlan &, SourceEvents)
{
    return unsupported(Devnull::tr("devnull: keeps no messages, so there is nothing to browse. Choose another connection."));
}

Result<std::unique_ptr<Topology>> DevnullTransport::topology(const Endpoint &)
{
    return unsupported(Devnull::tr("devnull: has no topics to list. Every topic name is taken."));
}

Result<std::unique_ptr<SchemaRegistry>> DevnullTransport::schemas(const Endpoint &)
{
    return unsupported(Devnull::tr("devnull: has no schema registry. Choose another connection."));
}

} // namespace slipway

extern "C" Q_DECL_EXPORT slipway::Transport *slipway_transport(quint32 portsVersion)
{
    static slipway::DevnullTransport transport;
    return portsVersion == slipway::PortsVersion ? &transport : nullptr;
}
