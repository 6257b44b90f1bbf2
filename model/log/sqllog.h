#pragma once
#include "model/log/logwriter.h"

namespace slipway {

// The send log in its SQLite file.
class SqlLog final : public SendLog {
public:
    // writer is null for a log that is only read.
    SqlLog(QString file, QString salvageNote, std::unique_ptr<LogWriter> writer)
        : m_file(std::move(file)), m_salvageNote(std::move(salvageNote)), m_writer(std::move(writer))
    {
    }

    QString salvageNote() const override { return m_salvageNote; }
    Result<std::unique_ptr<RunLog>> singles(const RunFacts &facts, LogEvents events) override;
    Result<OpenedRun> startRun(const RunFacts &facts, bool small, LogEvents events) override;
    Result<OpenedRun> takeOver(qint64 run, LogEvents events) override;
    Result<std::unique_ptr<LogReader>> reader() override;
    Result<RunFacts> facts(qint64 run) override;
    Result<qint64> prune(qint64 beforeMs) override;

    // What processes that are gone have left: their single sends and runs are settled. Done when the log is opened.
    Result<> settleLeftovers();

private:
    Result<> writable() const;

    const QString m_file;
    const QString m_salvageNote;
    std::unique_ptr<LogWriter> m_writer;
};

} // namespace slipway
