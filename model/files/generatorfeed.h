#pragma once
#include "model/files/feedspec.h"
#include <array>

namespace slipway {

// spec.count printable bodies of spec.size bytes for load. A body is a function of seed and sequence number only, so
// that any can be made again: 16 hexadecimal digits that no two messages of a run share, then text cut from a pool
// that the seed filled. A place's position is unused.
class GeneratorFeed final : public MessageFeed {
public:
    explicit GeneratorFeed(FeedSpec spec);

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override { return {m_seq, 0, 0}; }
    Result<> seek(const FeedPlace &place) override;
    qint64 total() const override { return static_cast<qint64>(m_spec.count); }

private:
    QByteArrayView body(MessageBatch &in, quint64 seq) const;

    FeedSpec m_spec;
    std::array<char, 8192> m_pool;
    quint64 m_seq = 0;
};

} // namespace slipway
