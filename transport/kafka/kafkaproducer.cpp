#include "transport/kafka/kafkaproducer.h"

namespace slipway {

Result<std::unique_ptr<ProducerSession>> KafkaProducer::open(const Endpoint &to, ProducerEvents events)
{
    auto config = kafka::configFor(to, kafka::Role::Producer);
    if (!config)
        return std::unexpected(std::move(config.error()));
    int wanted = RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_STATS;
    if (to.secrets.contains(QStringLiteral("sasl.oauthbearer.token"))) // else the library fetches its own
        wanted |= RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH;
    rd_kafka_conf_set_events(config->properties.get(), wanted);
    auto client = kafka::makeClient(std::move(*config), kafka::Role::Producer);
    if (!client)
        return std::unexpected(std::move(client.error()));
    return std::make_unique<KafkaProducer>(std::move(*client), to, std::move(events));
}

} // namespace slipway
