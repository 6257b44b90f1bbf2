#pragma once
#include "model/runs/run.h"

namespace slipway {

class MailboxFeed;

// The single sends of one connection with one set of delivery options: one endless run whose feed is a mailbox. The
// first message connects; a session without messages is closed after plan.idleClose. Each message is in the log, with
// its body, before it leaves. Methods from any thread; they return at once.
class SingleSends {
public:
    // Of plan, profile, options, resend, retryMax, connectTimeout, closeTimeout and idleClose count. openLog opens
    // SendLog::singles. events: RunOutcomes with one outcome each (seq is what send() gave, of is the message), phases,
    // at last RunEnded.
    SingleSends(Run::Ports ports, RunPlan plan, OpenRunLog openLog, RunEvents events);
    ~SingleSends(); // as stopNow()

    // The message's number in RunOutcomes, dense from 0; none once it was stopped.
    std::optional<quint64> send(const Message &message, const Destination &destination, qint32 partition = -1);
    void stop();    // takes no more; what was taken gets its outcome, what has not left is Cancelled
    void stopNow(); // what is outstanding becomes Ambiguous at once
    void finish();  // takes no more, sends what it has, then ends
    RunSnapshot snapshot() const { return m_run->snapshot(); }
    Histogram latencies() const { return m_run->latencies(); }

    // Gives the run away, to be destroyed after RunEnded (see Retired). The last call.
    std::unique_ptr<Run> release() && { return std::move(m_run); }

private:
    MailboxFeed *m_feed = nullptr; // the run's
    std::unique_ptr<Run> m_run;
};

} // namespace slipway
