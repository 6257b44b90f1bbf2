#pragma once
#include "model/log/sendlog.h"
#include "model/ports/clock.h"
#include "model/ports/connector.h"
#include <functional>

namespace slipway {

// What became of a run's messages that were in doubt.
struct Reconciled {
    qint64 doubtful = 0;  // before
    qint64 stored = 0;    // found: Acknowledged now, with their places
    qint64 notStored = 0; // certainly not there: Failed now, and may be sent again
    qint64 unread = 0;    // still in doubt: where they might be could not be read any more, or not yet
    qint64 notAlone = 0;  // still in doubt: the topic has more messages of the same content
    qint64 records = 0;   // of the topic that were read

    qint64 open() const { return unread + notAlone; }
};

// Settles the Ambiguous messages of a run by reading the topic, from before the run to its end, and writes what it finds into
// the log, as one attempt more: the last one counts. Only looks at the broker. A message is known by topic, key, body and
// headers; what others wrote with the same content at that time is told apart where the log knows its place.
class Reconciliation {
public:
    struct Ports {
        SendLog &log;
        Connector &connector;
        Clock &clock;
    };
    // How far it is, now and then: records read.
    using Progress = std::function<void(qint64 records)>;

    // Blocks, as long as the reading takes: a thread of its own. Conflict while a process drives the run, or when its source has
    // changed since; Unsupported where the broker shows nothing of what was. Without an outcome of its own nothing changes.
    [[nodiscard]] static Result<Reconciled> run(const Ports &ports, qint64 run, const Profile &profile,
                                                const std::stop_token &stop, const Progress &progress);
};

} // namespace slipway
