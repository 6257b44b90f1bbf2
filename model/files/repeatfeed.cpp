#include "model/files/repeatfeed.h"
#include <algorithm>

namespace slipway {

RepeatFeed::RepeatFeed(FeedSpec spec, std::optional<QByteArray> body)
    : m_destination(std::move(spec.destination)), m_partition(spec.partition), m_count(spec.count)
{
    auto one = std::make_shared<MessageBatch>();
    one->addDestination(m_destination);
    const std::shared_ptr<const QByteArray> shared =
        body ? std::make_shared<const QByteArray>(std::move(*body)) : nullptr; // a large file is not copied again
    if (shared)
        spec.base.body.reset();
    one->add(0, spec.base, 0, m_partition);
    if (!shared) {
        m_one = std::move(one);
        return;
    }
    auto whole = std::make_shared<MessageBatch>();
    whole->addDestination(m_destination);
    MessageView view = one->messages().front();
    view.body = shared->isEmpty() ? QByteArrayView("", 0) : QByteArrayView(*shared);
    whole->add(view, one->headers(one->messages().front()), one->properties(one->messages().front()));
    whole->hold(shared);
    whole->hold(std::move(one));
    m_one = std::move(whole);
}

Result<FeedStep> RepeatFeed::next(qsizetype messages, qsizetype bytes)
{
    const auto most = static_cast<quint64>(std::clamp<qsizetype>(messages, 1, MessageBatch::MaxMessages));
    const quint64 end = m_seq + std::min(most, m_count - m_seq);
    FeedStep step;
    if (m_seq < end) {
        auto batch = std::make_shared<MessageBatch>(static_cast<std::size_t>(end - m_seq));
        batch->addDestination(m_destination);
        batch->hold(m_one);
        MessageView message = m_one->messages().front();
        const auto headers = m_one->headers(message), properties = m_one->properties(message);
        do {
            message.seq = m_seq++;
            batch->add(message, headers, properties);
        } while (m_seq < end && batch->bytes() < bytes);
        step.batch = std::move(batch);
    }
    step.atEnd = m_seq == m_count;
    return step;
}

Result<> RepeatFeed::seek(const FeedPlace &place)
{
    m_seq = std::min(place.seq, m_count);
    return {};
}

} // namespace slipway
