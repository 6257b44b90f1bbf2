#pragma once
#include "model/ports/logreader.h"
#include <QString>
#include <stop_token>

namespace slipway {

// The messages of a run that have failed, as a spooled file of message lines, so that they can be sent once more. Those
// that may be stored are left out.
class RetrySpool {
public:
    struct Written {
        QString file;
        qint64 messages = 0;
    };
    // Blocks: a thread of its own, with a reader of its own. Conflict when the run's source has changed since; NotFound
    // when nothing has failed.
    [[nodiscard]] static Result<Written> write(LogReader &reader, qint64 run, const QString &folder,
                                               const std::stop_token &stop);
};

} // namespace slipway
