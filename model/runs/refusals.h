#pragma once
#include "model/ports/messagefeed.h"
#include "model/ports/transport.h"

namespace slipway {

// What a broker cannot hold of a step of a feed, as bad input with its place. Pure, but for the feed: to find the
// lines it is read again from the place before the step, and left where it was.
Result<std::vector<BadInput>> refusals(const Transport &transport, const MessageBatch &batch, MessageFeed &feed,
                                       const FeedPlace &before);

// The batch without the messages of these numbers; null when none is left. The bytes stay where they are.
MessageBatchPtr without(const MessageBatchPtr &batch, const std::vector<BadInput> &left);

} // namespace slipway
