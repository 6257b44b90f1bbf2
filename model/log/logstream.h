#pragma once
#include "model/log/logconnection.h"
#include "model/log/lognames.h"
#include "model/log/sendlog.h"
#include <deque>

namespace slipway {

// What the writer holds of one RunLog between two commits. Everything that is asked of it stays here until a commit
// has succeeded, so that a failed one is simply tried again. Writer's thread only; the methods with a connection throw
// SQLite::Exception.
class LogStream {
public:
    LogStream(RunFacts facts, LogEvents events) : m_facts(std::move(facts)), m_events(std::move(events)) {}
    virtual ~LogStream() = default;
    LogStream(const LogStream &) = delete;
    LogStream &operator=(const LogStream &) = delete;

    void keep(MessageBatchPtr batch);
    void reserve(quint64 upTo, const FeedPlace &at);
    void record(OutcomeBatch outcomes);
    void recordBad(std::vector<BadInput> bad);
    void finish(RunPhase phase);

    virtual bool isDirty() const;
    bool isUrgent() const { return m_wanted || m_finish; } // somebody waits for the commit
    bool isClosed() const { return m_closed; }
    virtual qsizetype waitingRows() const { return m_waitingRows; } // about what the next commit inserts or changes
    const LogEvents &events() const { return m_events; }
    void tell(LogEvent event) { (void)m_events->push(std::move(event)); } // the run may be gone

    virtual void prepare(LogConnection &connection) { Q_UNUSED(connection) } // before the transaction: may read
    virtual void write(LogConnection &connection, LogNames &names, qint64 process) = 0;
    virtual void written(); // the transaction is durable

protected:
    struct Kept {
        MessageBatchPtr batch;
        std::size_t next = 0; // the first not yet reserved
    };
    struct Wanted {
        quint64 upTo;
        FeedPlace at;
    };
    const RunFacts &facts() const { return m_facts; }
    // Messages that this commit makes durable, each with its place: kept, and below what is reserved.
    using VisitNew = std::function<void(const MessageBatch &, const MessageView &, qint64 place)>;
    void newMessages(LogNames &names, const VisitNew &visit) const;
    static void writePayload(LogConnection &connection, qint64 entry, quint64 n, const MessageBatch &batch,
                             const MessageView &message, qint64 place);
    static qint64 nowMs();

    quint64 m_reserved = 0;
    std::optional<Wanted> m_wanted;
    std::optional<RunPhase> m_finish;
    std::vector<OutcomeBatch> m_outcomes;
    std::vector<BadInput> m_bad;

private:
    RunFacts m_facts;
    LogEvents m_events;
    std::deque<Kept> m_kept;
    qsizetype m_waitingRows = 0;
    bool m_closed = false;
};

} // namespace slipway
