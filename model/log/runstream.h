#pragma once
#include "model/log/logstream.h"

namespace slipway {

// A run as the file has it: read when it is taken over.
struct StoredRun {
    qint64 run = 0;
    RunFacts facts;
    bool small = false;
    RunPhase phase = RunPhase::Interrupted;
    qint64 lease = 0;
    qint64 process = 0;
    quint64 reserved = 0;
    quint64 settled = 0;
    qint64 retried = 0;
    StateCounts counts{};
    FeedPlace place;

    static std::optional<StoredRun> read(LogConnection &connection, qint64 run);
    quint64 accepted() const // what may have left: never more than there is
    {
        return facts.total < 0 ? reserved : std::min(reserved, static_cast<quint64>(facts.total));
    }
};

// What both shapes of a run have in common: its row, its lease, its reservations.
class RunStream : public LogStream {
public:
    RunStream(const StoredRun &stored, LogEvents events);

    // Makes the entry and the row of a new run; inside a transaction.
    static StoredRun create(LogConnection &connection, LogNames &names, const RunFacts &facts, bool small,
                            qint64 process);
    static std::unique_ptr<RunStream> make(const StoredRun &stored, LogEvents events);
    // The next holder of the lease; inside a transaction.
    void take(LogConnection &connection, qint64 process);
    // Everything that was reserved and has no outcome becomes Ambiguous, at the next write.
    virtual void settleReserved(LogConnection &connection) = 0;

    qint64 run() const { return m_run; }
    bool isLost() const { return m_lost; } // another process has the lease
    void write(LogConnection &connection, LogNames &names, qint64 process) final;
    void written() override;
    virtual StateCounts counts() const = 0;
    quint64 reserved() const { return m_reserved; }

protected:
    virtual void writeRows(LogConnection &connection, LogNames &names) = 0;
    virtual quint64 settledBelow() const = 0;
    virtual qint64 retried() const = 0;
    quint64 acceptedBelow() const;

private:
    bool writeRun(LogConnection &connection, qint64 process);
    void writeReservation(LogConnection &connection);

    const qint64 m_run;
    qint64 m_lease;
    bool m_lost = false;
    bool m_lossTold = false;
};

} // namespace slipway
