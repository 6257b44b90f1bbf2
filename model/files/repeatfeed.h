#pragma once
#include "model/files/feedspec.h"

namespace slipway {

// One message, spec.count times. All batches share its bytes. A place's position is unused.
class RepeatFeed final : public MessageFeed {
public:
    // body replaces that of spec.base, where the file is the body.
    explicit RepeatFeed(FeedSpec spec, std::optional<QByteArray> body = {});

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override { return {m_seq, 0, 0}; }
    Result<> seek(const FeedPlace &place) override;
    qint64 total() const override { return static_cast<qint64>(m_count); }

private:
    Destination m_destination;
    std::shared_ptr<const MessageBatch> m_one; // the message, its fields and its bytes
    qint32 m_partition;
    quint64 m_count;
    quint64 m_seq = 0;
};

} // namespace slipway
