#include "transport/kafka/kafkatransport.h"
#include "transport/kafka/kafkaproducer.h"
#include "transport/kafka/kafkarefusal.h"
#include "transport/kafka/kafkasource.h"
#include "transport/kafka/kafkatext.h"
#include "transport/kafka/kafkatopology.h"

namespace slipway {

namespace {

std::unexpected<Error> unsupported(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Unsupported, message, {}});
}

} // namespace

OutcomeBatch KafkaTransport::refuse(const MessageBatch &batch) const
{
    return kafkaRefusals(batch);
}

Result<std::unique_ptr<ProducerSession>> KafkaTransport::produce(const Endpoint &to, ProducerEvents events)
{
    return KafkaProducer::open(to, std::move(events));
}

Result<std::unique_ptr<MessageSource>> KafkaTransport::browse(const Endpoint &from, const BrowsePlan &plan,
                                                              SourceEvents events)
{
    auto config = kafka::BrowseWorker::configFor(from);
    if (!config)
        return std::unexpected(config.error());
    return std::make_unique<KafkaSource>(std::move(*config), from, plan, std::move(events));
}

Result<std::unique_ptr<Topology>> KafkaTransport::topology(const Endpoint &of)
{
    return KafkaTopology::make(of);
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
