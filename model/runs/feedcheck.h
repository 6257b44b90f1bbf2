#pragma once
#include "model/ports/messagefeed.h"
#include "model/ports/transport.h"
#include <functional>
#include <stop_token>

namespace slipway {

// Reads a whole feed before anything leaves: what is no message, and what the broker cannot hold. Leaves the feed
// where it was.
class FeedCheck {
public:
    static constexpr qint64 Shown = 20; // findings that are kept with their place

    struct Findings {
        std::vector<BadInput> bad; // the first 20
        qint64 badCount = 0;
        qint64 messages = 0;       // read, bad ones included
    };

    FeedCheck(MessageFeed &feed, const Transport &transport) : m_feed(feed), m_transport(transport) {}

    // progress is told the number of messages after each step. Cancelled after a stop.
    Result<Findings> read(const Limits &limits, const std::stop_token &stop,
                          const std::function<void(qint64)> &progress);

private:
    Result<bool> step(const Limits &limits); // false at the end
    void keep(const std::vector<BadInput> &bad);

    MessageFeed &m_feed;
    const Transport &m_transport;
    Findings m_findings;
};

} // namespace slipway
