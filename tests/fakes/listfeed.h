#pragma once
#include "model/ports/messagefeed.h"
#include <set>

namespace slipway::fakes {

// Numbered bodies, "0" to "count-1", one a line; some lines are bad. Used by one thread, as every feed.
class ListFeed final : public MessageFeed {
public:
    explicit ListFeed(quint64 count, std::set<quint64> bad = {}) : m_count(count), m_bad(std::move(bad)) {}

    Result<FeedStep> next(qsizetype messages, qsizetype) override
    {
        FeedStep step;
        const quint64 to = std::min(m_count, m_at + static_cast<quint64>(messages));
        auto batch = std::make_shared<MessageBatch>(to - m_at, 16 * (to - m_at));
        batch->addDestination({.name = QStringLiteral("orders"), .routingKey = {}});
        for (; m_at < to; ++m_at) {
            if (m_bad.contains(m_at))
                step.bad.push_back({.seq = m_at,
                                    .line = static_cast<qint64>(m_at) + 1,
                                    .column = 1,
                                    .error = {Error::Kind::Invalid, QStringLiteral("Not a message."), {}}});
            else
                batch->add({.key = {}, .body = batch->keep(QByteArray::number(m_at)), .seq = m_at});
        }
        if (!batch->messages().empty())
            step.batch = std::move(batch);
        step.atEnd = m_at == m_count;
        return step;
    }
    FeedPlace place() const override { return {m_at, static_cast<qint64>(m_at), static_cast<qint64>(m_at)}; }
    Result<> seek(const FeedPlace &place) override
    {
        m_at = place.seq;
        return {};
    }
    qint64 total() const override { return static_cast<qint64>(m_count); }

private:
    quint64 m_count;
    std::set<quint64> m_bad;
    quint64 m_at = 0;
};

} // namespace slipway::fakes
