#pragma once
#include "model/ports/transport.h"

namespace slipway {

// A transport for a connection that is read-only: looks, and refuses everything that would change the broker (Forbidden),
// whoever asks. Keeps no state of its own; any thread.
class ReadOnlyTransport final : public Transport {
public:
    explicit ReadOnlyTransport(Transport &inner) : m_inner(inner) {} // lives as long as the process

    OutcomeBatch refuse(const MessageBatch &batch) const override { return m_inner.refuse(batch); }
    Result<std::unique_ptr<ProducerSession>> produce(const Endpoint &to, ProducerEvents events) override;
    Result<std::unique_ptr<MessageSource>> browse(const Endpoint &from, const BrowsePlan &plan, SourceEvents events) override
    {
        return m_inner.browse(from, plan, std::move(events));
    }
    Result<std::unique_ptr<Topology>> topology(const Endpoint &of) override;
    Result<std::unique_ptr<SchemaRegistry>> schemas(const Endpoint &of) override;

    static Error refusal(); // what all of them say

private:
    Transport &m_inner;
};

} // namespace slipway
