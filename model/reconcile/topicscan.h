#pragma once
#include "model/ports/connector.h"
#include <QSet>
#include <functional>

namespace slipway {

// Reads a topic from a time to what is its end now, in one go. Blocks: on a thread of its own.
class TopicScan {
public:
    using Take = std::function<void(const MessageBatch &batch, const MessageView &record)>;

    struct Seen {
        qint64 records = 0;
        QSet<qint32> gaps; // partitions of which something may be missing: no longer kept, compacted, or not decided yet
    };
    // sinceMs: none: from the first that is kept. Ends early, as Cancelled, when the call is stopped; its deadline is for the
    // questions before the reading.
    [[nodiscard]] static Result<Seen> read(const Target &target, const QString &topic, std::optional<qint64> sinceMs,
                                           const Call &call, const Take &take);
};

} // namespace slipway
