#pragma once
#include "model/ports/messagefeed.h"
#include <deque>
#include <mutex>

namespace slipway {

// The feed of single sends: others put messages in, one at a time, and the run takes them out as batches of one. It
// waits when it is empty, and ends when it is closed. put() and close() from any thread, the rest from the run's.
class MailboxFeed final : public MessageFeed {
public:
    // The message's number, dense from 0; none once closed. The caller rings the run afterwards (Run::feedReady).
    std::optional<quint64> put(const Message &message, const Destination &destination, qint32 partition);
    void close();

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override;
    Result<> seek(const FeedPlace &place) override; // Unsupported: nothing is read twice
    bool waits() const override { return true; }

private:
    mutable std::mutex m_mutex;
    std::deque<MessageBatchPtr> m_waiting;
    quint64 m_put = 0;
    quint64 m_taken = 0;
    bool m_closed = false;
};

} // namespace slipway
