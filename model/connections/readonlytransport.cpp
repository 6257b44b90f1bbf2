#include "model/connections/readonlytransport.h"
#include <QCoreApplication>

namespace slipway {

namespace {

class ReadOnlyTopology final : public Topology {
public:
    explicit ReadOnlyTopology(std::unique_ptr<Topology> inner) : m_inner(std::move(inner)) {}

    Result<std::vector<DestinationFacts>> list(const Call &call) override { return m_inner->list(call); }
    Result<DestinationFacts> describe(const Destination &destination, const Call &call) override
    {
        return m_inner->describe(destination, call);
    }
    Result<> check(const Destination &destination, const OptionValues &options, const Call &call) override
    {
        return m_inner->check(destination, options, call);
    }
    Result<> create(const DestinationFacts &, const Call &) override { return std::unexpected(ReadOnlyTransport::refusal()); }
    Result<> remove(const Destination &, const Call &) override { return std::unexpected(ReadOnlyTransport::refusal()); }
    Result<std::vector<OffsetRange>> extents(const Destination &of, std::optional<qint64> sinceMs, const Call &call) override
    {
        return m_inner->extents(of, sinceMs, call);
    }

private:
    const std::unique_ptr<Topology> m_inner;
};

class ReadOnlyRegistry final : public SchemaRegistry {
public:
    explicit ReadOnlyRegistry(std::unique_ptr<SchemaRegistry> inner) : m_inner(std::move(inner)) {}

    Result<std::vector<QString>> subjects(const Call &call) override { return m_inner->subjects(call); }
    Result<std::vector<qint32>> versions(const QString &subject, const Call &call) override
    {
        return m_inner->versions(subject, call);
    }
    Result<Schema> resolve(const SchemaChoice &choice, const Call &call) override { return m_inner->resolve(choice, call); }
    Result<Schema> byId(qint64 id, const Call &call) override { return m_inner->byId(id, call); }
    Result<Schema> add(const Schema &, const Call &) override { return std::unexpected(ReadOnlyTransport::refusal()); }
    Result<> checkCompatible(const Schema &schema, const Call &call) override { return m_inner->checkCompatible(schema, call); }

private:
    const std::unique_ptr<SchemaRegistry> m_inner;
};

} // namespace

Error ReadOnlyTransport::refusal()
{
    return {Error::Kind::Forbidden,
            QCoreApplication::translate("slipway::Safety", "This connection is read-only: nothing is changed over it. "
                                                           "Choose another connection, or change that one."),
            {}};
}

Result<std::unique_ptr<ProducerSession>> ReadOnlyTransport::produce(const Endpoint &, ProducerEvents)
{
    return std::unexpected(refusal());
}

Result<std::unique_ptr<Topology>> ReadOnlyTransport::topology(const Endpoint &of)
{
    return m_inner.topology(of).transform([](std::unique_ptr<Topology> inner) -> std::unique_ptr<Topology> {
        return std::make_unique<ReadOnlyTopology>(std::move(inner));
    });
}

Result<std::unique_ptr<SchemaRegistry>> ReadOnlyTransport::schemas(const Endpoint &of)
{
    return m_inner.schemas(of).transform([](std::unique_ptr<SchemaRegistry> inner) -> std::unique_ptr<SchemaRegistry> {
        return std::make_unique<ReadOnlyRegistry>(std::move(inner));
    });
}

} // namespace slipway
