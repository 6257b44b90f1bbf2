#pragma once
#include "model/log/logconnection.h"
#include "model/ports/messagefeed.h"

// The messages of an entry again.
namespace slipway::logfeed {

// Kept ones from the log; those of a bulk run from the run's source, by its FeedSpec.
Result<std::unique_ptr<MessageFeed>> open(const QString &file, qint64 entry);
// One of them, starting from the last place noted before it.
Result<Message> one(MessageFeed &feed, LogConnection &connection, qint64 entry, quint64 n);

} // namespace slipway::logfeed
