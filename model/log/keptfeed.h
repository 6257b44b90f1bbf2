#pragma once
#include "model/log/logconnection.h"
#include "model/ports/messagefeed.h"
#include <QHash>

namespace slipway {

// The messages whose bodies the log keeps, of a single send or a small run. Numbers without a body are bad inputs.
class KeptFeed final : public MessageFeed {
public:
    KeptFeed(std::unique_ptr<LogConnection> connection, qint64 entry);

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override { return {m_next, static_cast<qint64>(m_next), 0}; }
    Result<> seek(const FeedPlace &place) override
    {
        m_next = place.seq;
        return {};
    }
    qint64 total() const override { return static_cast<qint64>(m_end); }

private:
    FeedStep read(qsizetype messages, qsizetype bytes);
    void missing(FeedStep &step, quint64 upTo) const;
    Destination destination(qint64 place);

    std::unique_ptr<LogConnection> m_connection;
    const qint64 m_entry;
    quint64 m_next = 0;
    quint64 m_end = 0;
};

} // namespace slipway
