#pragma once
#include "model/core/messagebatch.h"
#include "model/core/outcome.h"
#include "model/runs/retrypolicy.h"
#include <deque>
#include <map>
#include <optional>

namespace slipway {

// The messages that left the feed and have no final outcome yet: with the session, or waiting to be sent again. Holds
// each batch until the last of its messages is settled, and sees to it that none is settled twice. One thread.
class InFlight {
public:
    using Time = std::chrono::steady_clock::time_point;

    // What an OutcomeBatch of the session came to.
    struct Settled {
        OutcomeBatch final;                // attempts filled in
        std::vector<MessageBatchPtr> done; // batches that were let go: their last message is settled
        qsizetype again = 0;               // to be sent again, and kept here
    };

    void add(MessageBatchPtr batch); // just handed to the session, for the first time

    // again: the policy; closing: nothing is sent again, since the run stops.
    Settled settle(OutcomeBatch said, const RetryPolicy &policy, bool closing, Time now);

    // A session is gone: what it has not spoken of breaks its contract, and is Ambiguous.
    Settled lost();

    // The next batch to send again, of what is due; null: none. resent() says that a session took it.
    MessageBatchPtr nextResend(Time now, qsizetype atMost);
    void resent();
    std::optional<Time> nextDue() const;
    void hasten(Time now); // a new session: what waits is due now

    // Ends what waits to be sent again: state, or Ambiguous where an earlier attempt may be stored.
    Settled endResends(State state, const Error &error);

    qsizetype withSession() const { return m_withSession; }
    qsizetype waiting() const { return m_unsettled - m_withSession; }
    qsizetype unsettled() const { return m_unsettled; }
    qsizetype bytes() const { return m_bytes; } // of batches that are held
    qint64 acknowledgedBytes() const { return m_acknowledgedBytes; }
    qint64 violations() const { return m_violations; } // outcomes too many or missing: a fault of the adapter

private:
    // One message: how often it was tried, and where it stands.
    struct Mark {
        quint8 attempts = 1;
        bool withSession = true; // else it waits to be sent again, or is settled
        bool maybeStored = false; // an attempt was Ambiguous: the message is never called Failed
    };
    struct Flight {
        MessageBatchPtr batch;
        std::vector<Mark> marks;
        quint64 first = 0, last = 0;
        qsizetype open = 0;
        qint64 lostBytes = 0; // of messages that were not acknowledged
        bool dense = true;    // seq - first is the index
    };
    struct Resend {
        Time due;
        std::vector<quint64> seqs;
    };
    using Flights = std::map<quint64, Flight>; // by first

    bool find(quint64 seq); // m_last is its flight then
    static std::size_t indexIn(const Flight &flight, quint64 seq);
    bool isFinal(Outcome &outcome, Mark &mark, const Error *error, const RetryPolicy &policy, bool closing) const;
    void end(std::size_t index, State state, Settled &into); // a message of m_last; may let its flight go
    void release(Settled &into);

    Flights m_flights;
    Flights::iterator m_last = m_flights.end(); // where the last outcome was found
    std::deque<Resend> m_resends;
    std::deque<Resend>::iterator m_offered; // of nextResend(), until resent()
    std::size_t m_offeredCount = 0;
    qsizetype m_withSession = 0;
    qsizetype m_unsettled = 0;
    qsizetype m_bytes = 0;
    qint64 m_acknowledgedBytes = 0;
    qint64 m_violations = 0;
};

} // namespace slipway
