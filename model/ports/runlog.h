#pragma once
#include "model/core/outcome.h"
#include "model/ports/messagefeed.h"
#include "model/threads/mailbox.h"
#include <memory>
#include <variant>

namespace slipway {

struct Reserved { // durable: messages below this may leave
    quint64 upTo = 0;
};
struct LogFault { // disk full, log taken away: the run pauses; what is outstanding still gets its outcome
    Error error;
};
struct LogRecovered {}; // the writer works again after a LogFault; Reserved follows for what was asked
struct RunLogClosed {   // after finish(): everything recorded is durable. Nothing follows it.
    qint64 run = 0;
};
using LogEvent = std::variant<Reserved, LogFault, LogRecovered, RunLogClosed>;
using LogEvents = std::shared_ptr<Mailbox<LogEvent>>;

// How a run ended, or stands.
enum class RunPhase : quint8 {
    Checking,    // reading the input before anything is sent
    Connecting,  // no session yet, or lost: trying again
    Sending,
    Paused,      // by a person, or by a LogFault
    Draining,    // stopping or at the end: waits for what is outstanding
    Finished,    // every message has its outcome
    Stopped,     // by a person, with messages left that were never sent
    Refused,     // nothing was sent: bad input, no connection
    Interrupted  // its process died (only in the log)
};

// One run's part of the log. Returns at once; the log's writer commits groups (full sync) and answers in the
// mailbox given when the run was opened. A crash leaves Ambiguous exactly what was reserved and has no outcome.
class RunLog {
public:
    virtual ~RunLog() = default; // without finish(): the run is left as interrupted
    virtual qint64 run() const = 0; // its number in the log; 0 for single sends
    virtual void reserve(quint64 upTo, const FeedPlace &at) = 0;
    // Single sends and small runs: bodies too, before the Reserved that covers them.
    virtual void keep(MessageBatchPtr batch) = 0;
    // Final outcomes only, once for each message and attempt; the last attempt counts.
    virtual void record(OutcomeBatch outcomes) = 0;
    // Inputs that were left out by --skip-bad: Failed, with line and reason.
    virtual void recordBad(std::vector<BadInput> bad) = 0;
    // What was reserved beyond the last outcome never left: it is given back.
    virtual void finish(RunPhase phase) = 0; // RunLogClosed follows when all of it is durable
};

} // namespace slipway
