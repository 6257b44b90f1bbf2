#pragma once
#include "model/log/runstream.h"

namespace slipway {

// A run with a row a message and its bodies kept (up to Limits::smallRun messages).
class SmallRun final : public RunStream {
public:
    SmallRun(const StoredRun &stored, LogEvents events);

    void prepare(LogConnection &connection) override;
    void settleReserved(LogConnection &connection) override;
    void written() override;
    StateCounts counts() const override { return m_counts; }

protected:
    void writeRows(LogConnection &connection, LogNames &names) override;
    quint64 settledBelow() const override { return 0; } // its rows say it
    qint64 retried() const override { return m_retried; }

private:
    void writeMessages(LogConnection &connection, LogNames &names);
    void writeOutcomes(LogConnection &connection, LogNames &names);
    void writeBad(LogConnection &connection, LogNames &names);
    void writeEnd(LogConnection &connection, LogNames &names);
    void settle(LogConnection &connection, LogNames &names);
    void count(LogConnection &connection);

    StateCounts m_counts{};
    qint64 m_retriedBefore;
    qint64 m_retried;
    bool m_settle = false;
};

} // namespace slipway
