#pragma once
#include "model/ports/transport.h"

namespace slipway {

// Kafka, behind the ports.
class KafkaTransport final : public Transport {
public:
    OutcomeBatch refuse(const MessageBatch &batch) const override;
    Result<std::unique_ptr<ProducerSession>> produce(const Endpoint &to, ProducerEvents events) override;
    Result<std::unique_ptr<MessageSource>> browse(const Endpoint &from, const BrowsePlan &plan,
                                                  SourceEvents events) override;
    Result<std::unique_ptr<Topology>> topology(const Endpoint &of) override;
    Result<std::unique_ptr<SchemaRegistry>> schemas(const Endpoint &of) override;
};

} // namespace slipway
