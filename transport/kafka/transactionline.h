#pragma once
#include "transport/kafka/deliveryreports.h"
#include <deque>

namespace slipway::kafka {

// The transactions of a session with a transactional ID: one after another. Batches that name none travel in transactions
// of Slipway's own, each ended when nothing waits or it is full; or, when a run is to have one, in transaction 0, which waits
// for its decision like any that has a name. Outcomes are held until the decision is known. Calls of the
// library that block are made in slices. Worker only.
class TransactionLine {
public:
    enum class End : quint8 { Committed, RolledBack, Unknown };

    TransactionLine(rd_kafka_t *client, DeliveryReports &reports, QString id, bool oneForTheRun)
        : m_client(client), m_reports(reports), m_id(std::move(id)), m_oneForTheRun(oneForTheRun)
    {
    }

    Result<bool> initialise(); // one slice; true when done

    void add(MessageBatchPtr batch) { m_waiting.push_back(std::move(batch)); }
    std::vector<MessageBatchPtr> takeWaiting();             // those that never left
    bool isOpen() const { return m_open.has_value(); }
    bool isIdle() const { return !m_open && m_waiting.empty(); }
    bool waitsForDecision() const { return m_open && isDecided() && m_decision == Decision::NotYet && !m_why; }

    // The next batch of the open transaction, or of a new one; null: none until this one has ended.
    Result<MessageBatchPtr> next();

    // Nothing of the open transaction is outstanding: tells Prepared, or ends it where that is due. True: it ended.
    Result<bool> settled();
    void decide(quint64 transaction, Decision decision);

    // The session ends. True when there is nothing (more) to end; one slice.
    Result<bool> finish(bool commit);
    void abandon(End end); // what is held ends so

private:
    bool isDecided() const { return *m_open != 0 || m_oneForTheRun; } // by the owner; else by itself
    bool isFull() const;
    Result<bool> commit();
    Result<bool> rollBack(const std::optional<Error> &why);
    void end(End end, const std::optional<Error> &why);

    rd_kafka_t *const m_client;
    DeliveryReports &m_reports;
    const QString m_id;
    const bool m_oneForTheRun;
    std::deque<MessageBatchPtr> m_waiting;
    std::optional<quint64> m_open;   // 0: one of Slipway's own
    qsizetype m_messages = 0;        // of the open one
    qsizetype m_told = 0;            // as Prepared
    Decision m_decision = Decision::NotYet;
    std::optional<Error> m_why;      // it is being rolled back
};

} // namespace slipway::kafka
