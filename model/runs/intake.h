#pragma once
#include "model/core/limits.h"
#include "model/ports/runlog.h"
#include "model/ports/transport.h"
#include <deque>

namespace slipway {

// The near side of a run: reads the feed a stretch ahead, reserves it in the log, and gives out what may leave. How far
// ahead grows until the log is never what is waited for. One thread.
class Intake {
public:
    struct Plan {
        qsizetype batchMessages = 1024;
        qsizetype batchBytes = 1024 * 1024;
        qsizetype aheadMessages = 1 << 16; // at most; bounds the memory, and what a crash leaves in doubt
        qsizetype aheadBytes = 16 * 1024 * 1024;
        qsizetype firstAhead = 0;          // to begin with; 0: two batches
        bool keepBodies = false;
        bool refuse = false;               // ask the transport about each batch before it leaves (else the check has)
    };
    // What one step of the feed brought.
    struct Stretch {
        MessageBatchPtr batch;     // null: only bad input; may be moved from before pop()
        std::vector<BadInput> bad; // left out
        FeedPlace before, after;
        qsizetype bytes = 0;       // of what was read
        bool asked = false;        // the transport, whether it can hold them
    };

    Intake(MessageFeed &feed, const Plan &plan);

    // Before the first fill. sentBelow: what an earlier process has sent; the feed may stand before it, and what it
    // brings again is passed over.
    void setLog(RunLog *log, quint64 sentBelow);
    Result<> fill();                            // reads and reserves; an error is of the feed as a whole
    void reserved(quint64 upTo);                // the log's answer

    // The next stretch that may leave, without what the transport cannot hold; null: none yet. Asked for without
    // success while something could be sent, it reads further ahead from then on.
    Result<Stretch *> next(const Transport &transport);
    void pop();

    // Reads no more and forgets what has not left: finish() gives its reservation back to the log.
    void forget();

    // Of single sends: reserves what was read and has not left, and ends it.
    struct Unsent {
        OutcomeBatch outcomes;
        std::vector<BadInput> bad;
        std::vector<MessageBatchPtr> batches;
    };
    Unsent end(State state, const Error &error);

    bool isEmpty() const { return m_ready.empty(); }
    bool atEnd() const { return m_atEnd; }
    bool waitsForLog() const { return !m_ready.empty() && m_ready.front().after.seq > m_reserved; }
    quint64 asked() const { return m_asked; }

private:
    Result<> step();
    void reserve(bool all);
    qsizetype aheadOf(quint64 seq) const;
    void passOver(FeedStep &step) const;
    Result<> refuse(Stretch &stretch, const Transport &transport);

    MessageFeed &m_feed;
    const Plan m_plan;
    RunLog *m_log = nullptr;
    std::deque<Stretch> m_ready;
    quint64 m_sentBelow = 0; // by an earlier process
    quint64 m_asked = 0;    // of the log
    quint64 m_reserved = 0; // by the log
    quint64 m_left = 0;     // given out
    qsizetype m_bytes = 0;  // in m_ready
    qsizetype m_ahead;      // messages
    bool m_waited = false;  // for the reservation asked for last
    bool m_atEnd = false;
};

} // namespace slipway
