#include "transport/kafka/kafkatransport.h"
#include "transport/kafka/kafkaconfig.h"
#include "transport/kafka/kafkatext.h"

namespace slipway {

namespace {

std::unexpected<Error> unsupported(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Unsupported, message, {}});
}

} // namespace

OutcomeBatch KafkaTransport::refuse(const MessageBatch &) const
{
    return {};
}

Result<std::unique_ptr<ProducerSession>> KafkaTransport::produce(const Endpoint &to, ProducerEvents)
{
    if (const auto config = kafka::configFor(to, kafka::Role::Producer); !config)
        return std::unexpected(config.error());
    return unsupported(Kafka::tr("This Slipway cannot send to Kafka yet."));
}

Result<std::unique_ptr<MessageSource>> KafkaTransport::browse(const Endpoint &, const BrowsePlan &, SourceEvents)
{
    return unsupported(Kafka::tr("This Slipway cannot browse Kafka yet."));
}

Result<std::unique_ptr<Topology>> KafkaTransport::topology(const Endpoint &)
{
    return unsupported(Kafka::tr("This Slipway cannot list Kafka's topics yet."));
}

Result<std::unique_ptr<SchemaRegistry>> KafkaTransport::schemas(const Endpoint &)
{
    return unsupported(Kafka::tr("Kafka has no schema registry of its own. Choose another connection."));
}

} // namespace slipway

extern "C" Q_DECL_EXPORT slipway::Transport *slipway_transport(quint32 portsVersion)
{
    static slipway::KafkaTransport transport;
    return portsVersion == slipway::PortsVersion ? &transport : nullptr;
}
