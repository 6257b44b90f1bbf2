#include "model/runs/refusals.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

namespace {

Error unexplained()
{
    return {Error::Kind::Unsupported,
            QCoreApplication::translate("slipway::refusals", "This broker cannot hold the message."), {}};
}

// The line that each message ends on: one at a time, since only a place says how far a feed has read.
Result<> findLines(std::vector<BadInput> &bad, MessageFeed &feed, const FeedPlace &before)
{
    const FeedPlace after = feed.place();
    if (auto ok = feed.seek(before); !ok)
        return ok;
    for (BadInput &each : bad) {
        while (feed.place().seq <= each.seq) {
            const auto step = feed.next(1, 1);
            if (!step)
                return std::unexpected(step.error());
            if (step->atEnd)
                break;
        }
        each.line = feed.place().line;
    }
    return feed.seek(after);
}

} // namespace

Result<std::vector<BadInput>> refusals(const Transport &transport, const MessageBatch &batch, MessageFeed &feed,
                                       const FeedPlace &before)
{
    const OutcomeBatch refused = transport.refuse(batch);
    std::vector<BadInput> bad;
    for (const Outcome &outcome : refused.outcomes) {
        const Error *error = refused.error(outcome);
        bad.push_back({.seq = outcome.seq, .error = error ? *error : unexplained()});
    }
    std::ranges::sort(bad, {}, &BadInput::seq);
    if (!bad.empty() && feed.place().line > 0)
        if (auto ok = findLines(bad, feed, before); !ok)
            return std::unexpected(ok.error());
    return bad;
}

MessageBatchPtr without(const MessageBatchPtr &batch, const std::vector<BadInput> &left)
{
    if (left.empty())
        return batch;
    auto rest = std::make_shared<MessageBatch>(batch->messages().size(), 64);
    for (const Destination &destination : batch->destinations())
        rest->addDestination(destination);
    for (const MessageView &message : batch->messages())
        if (!std::ranges::binary_search(left, message.seq, {}, &BadInput::seq))
            rest->add(message, batch->headers(message), batch->properties(message));
    rest->setTransaction(batch->transaction());
    rest->hold(batch);
    return rest->messages().empty() ? nullptr : rest;
}

} // namespace slipway
