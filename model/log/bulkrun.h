#pragma once
#include "model/log/outcomeledger.h"
#include "model/log/runstream.h"

namespace slipway {

// A run whose outcomes are kept in chunks, and whose messages are read again from their source.
class BulkRun final : public RunStream {
public:
    BulkRun(const StoredRun &stored, LogEvents events);

    bool isDirty() const override;
    qsizetype waitingRows() const override { return 0; } // few rows, however many outcomes
    void prepare(LogConnection &connection) override;
    void settleReserved(LogConnection &connection) override;
    void written() override;
    StateCounts counts() const override { return m_ledger.counts(); }

protected:
    void writeRows(LogConnection &connection, LogNames &names) override;
    quint64 settledBelow() const override { return m_ledger.settledBelow(); }
    qint64 retried() const override { return m_retriedBefore + m_ledger.recordedAgain(); }

private:
    struct Failure {
        quint64 n;
        quint8 attempt;
        State state;
        std::shared_ptr<const Error> error;
        qint64 line = 0, column = 0;
    };

    void ensureLoaded(LogConnection &connection, quint64 firstSeq, quint64 lastSeq);
    void loadBlock(LogConnection &connection, quint64 block);
    void apply(LogConnection &connection, const OutcomeBatch &batch);
    void apply(LogConnection &connection, const BadInput &bad);
    void settle(LogConnection &connection, quint64 below);
    void finishReserved(LogConnection &connection);

    OutcomeLedger m_ledger;
    qint64 m_retriedBefore;
    std::vector<Failure> m_failures;
    std::string m_bytes; // of the chunk being written
};

} // namespace slipway
