#include "transport/kafka/kafkaproducer.h"
#include "transport/kafka/kafkatext.h"

namespace slipway {

Result<std::unique_ptr<ProducerSession>> KafkaProducer::open(const Endpoint &to, ProducerEvents events)
{
    const bool named = !to.options.value(QStringLiteral("transactional.id")).toString().isEmpty();
    if (to.options.value(QStringLiteral("transaction.run")).toBool() && !named)
        return std::unexpected(Error{
            Error::Kind::Invalid,
            Kafka::tr("One transaction for the whole run needs a transactional ID. Give it one (transactional.id)."), {}});
    auto client = kafka::producerClient(to);
    if (!client)
        return std::unexpected(std::move(client.error()));
    return std::make_unique<KafkaProducer>(std::move(*client), to, std::move(events));
}

} // namespace slipway
