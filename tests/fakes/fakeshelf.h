#pragma once
#include "model/ports/connector.h"
#include <map>

namespace slipway::fakes {

// A broker that has messages to look at: partitions with offsets, or one stream of what arrives. Delivers within
// request(), never beyond the credit. GUI thread of the test, but for the topology.
class FakeShelf final : public Connector, public Transport {
public:
    explicit FakeShelf(qint32 partitions = 1)
    {
        m_kind.id = QStringLiteral("shelf");
        m_kind.schemes = {QStringLiteral("shelf")};
        m_kind.displayName = QStringLiteral("Shelf");
        m_kind.capabilities = BrokerKind::Browse | BrokerKind::Partitions | BrokerKind::Keys | BrokerKind::Headers;
        m_kind.browseStarts = BrokerKind::FromEarliest | BrokerKind::FromTime | BrokerKind::FromOffset |
                              BrokerKind::FromLast | BrokerKind::WhatArrives;
        m_kind.partitionPattern = QString();
        m_stored.resize(static_cast<std::size_t>(partitions));
    }

    BrokerKind &kind() { return m_kind; }
    void put(qint32 partition, const QByteArray &body, qint64 timestampMs = -1, const QByteArray &key = "k")
    {
        Message message;
        message.key = key;
        message.body = body;
        message.timestampMs = timestampMs;
        message.headers = {{"source", QByteArray("test"), FieldType::Text}};
        m_stored[static_cast<std::size_t>(partition)].push_back(message);
        if (m_living)
            m_living->deliver();
    }
    void cut(const Error &reason) // the source that lives closes
    {
        if (m_living)
            m_living->end(reason);
    }
    void cutAfter(qint64 messages) { m_cutAfter = messages; } // of a new source; -1: never
    void refuseConnections(std::optional<Error> error) { m_refusal = std::move(error); }
    int sources() const { return m_sources; }
    qint64 mostCredit() const { return m_mostCredit; }

    Result<Target> connect(const Profile &, const OptionValues &, const Call &) override
    {
        if (m_refusal)
            return std::unexpected(*m_refusal);
        return Target{this, &m_kind, {.url = {}, .options = {}, .secrets = {}, .limits = m_kind.limits}};
    }
    const std::vector<const BrokerKind *> &kinds() const override { return m_kinds; }

    OutcomeBatch refuse(const MessageBatch &) const override { return {}; }
    Result<std::unique_ptr<ProducerSession>> produce(const Endpoint &, ProducerEvents) override
    {
        return std::unexpected(Error{Error::Kind::Unsupported, {}, {}});
    }
    Result<std::unique_ptr<MessageSource>> browse(const Endpoint &, const BrowsePlan &plan, SourceEvents events) override
    {
        ++m_sources;
        auto source = std::make_unique<Source>(*this, plan, std::move(events));
        m_living = source.get();
        return source;
    }
    Result<std::unique_ptr<Topology>> topology(const Endpoint &) override { return std::make_unique<Shelves>(*this); }
    Result<std::unique_ptr<SchemaRegistry>> schemas(const Endpoint &) override
    {
        return std::unexpected(Error{Error::Kind::Unsupported, {}, {}});
    }

private:
    class Shelves final : public Topology {
    public:
        explicit Shelves(FakeShelf &shelf) : m_shelf(shelf) {}
        Result<std::vector<DestinationFacts>> list(const Call &) override { return std::vector<DestinationFacts>{}; }
        Result<DestinationFacts> describe(const Destination &, const Call &) override { return DestinationFacts{}; }
        Result<> create(const DestinationFacts &, const Call &) override { return {}; }
        Result<> remove(const Destination &, const Call &) override { return {}; }
        Result<std::vector<OffsetRange>> extents(const Destination &, std::optional<qint64> since, const Call &) override
        {
            std::vector<OffsetRange> ranges;
            for (qint32 partition = 0; const auto &stored : m_shelf.m_stored) {
                qint64 from = 0;
                while (since && from < std::ssize(stored) && stored[std::size_t(from)].timestampMs < *since)
                    ++from;
                ranges.push_back({partition++, from, std::ssize(stored)});
            }
            return ranges;
        }

    private:
        FakeShelf &m_shelf;
    };

    class Source final : public MessageSource {
    public:
        Source(FakeShelf &shelf, BrowsePlan plan, SourceEvents events)
            : m_shelf(shelf), m_plan(std::move(plan)), m_events(std::move(events))
        {
            (void)m_events->push(SessionReady{});
        }
        ~Source() override
        {
            if (m_shelf.m_living == this)
                m_shelf.m_living = nullptr;
        }
        void request(qsizetype messages) override
        {
            m_credit += messages;
            m_shelf.m_mostCredit = std::max(m_shelf.m_mostCredit, m_credit);
            deliver();
        }
        void close() override { end({}); }
        void end(const std::optional<Error> &reason)
        {
            if (!std::exchange(m_closed, true))
                (void)m_events->push(SessionClosed{reason});
        }
        void deliver()
        {
            for (OffsetRange &range : m_plan.ranges) { // in order: one partition after the other
                const auto &stored = m_shelf.m_stored[static_cast<std::size_t>(range.partition)];
                auto batch = std::make_shared<MessageBatch>();
                const quint16 from = batch->addDestination(m_plan.from);
                while (m_credit > 0 && !m_closed && range.from < range.to && range.from < std::ssize(stored)) {
                    if (m_shelf.m_cutAfter >= 0 && m_given >= m_shelf.m_cutAfter) {
                        m_shelf.m_cutAfter = -1;
                        if (!batch->messages().empty())
                            (void)m_events->push(MessageBatchPtr(batch));
                        return end(Error{Error::Kind::Unreachable, QStringLiteral("The broker went away."), {}});
                    }
                    batch->add(static_cast<quint64>(range.from), stored[static_cast<std::size_t>(range.from)], from,
                               range.partition);
                    ++range.from;
                    --m_credit;
                    ++m_given;
                }
                if (!batch->messages().empty())
                    (void)m_events->push(MessageBatchPtr(batch));
                if (range.from == range.to && !m_done.contains(range.partition)) {
                    m_done[range.partition] = true;
                    (void)m_events->push(RangeDone{range.partition, range.from});
                }
            }
        }

    private:
        FakeShelf &m_shelf;
        BrowsePlan m_plan;
        SourceEvents m_events;
        qint64 m_credit = 0;
        qint64 m_given = 0;
        bool m_closed = false;
        std::map<qint32, bool> m_done;
    };

    BrokerKind m_kind;
    std::vector<const BrokerKind *> m_kinds{&m_kind};
    std::vector<std::vector<Message>> m_stored;
    std::optional<Error> m_refusal;
    Source *m_living = nullptr;
    qint64 m_cutAfter = -1;
    qint64 m_mostCredit = 0;
    int m_sources = 0;
};

} // namespace slipway::fakes
