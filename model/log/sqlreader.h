#pragma once
#include "model/log/logconnection.h"
#include "model/log/processmark.h"
#include "model/ports/logreader.h"
#include <QHash>
#include <unordered_map>

namespace slipway {

// Reads the log over a connection of its own. One thread. What it knows by number (places, errors) is remembered:
// those rows never change.
class SqlReader final : public LogReader {
public:
    static Result<std::unique_ptr<LogReader>> open(const QString &file);
    explicit SqlReader(const QString &file); // throws SQLite::Exception

    Result<SeqRange> extent() override;
    bool changed() override;
    Result<std::vector<LogEntry>> entries(SeqRange range) override;
    Result<LogEntry> runEntry(qint64 run) override;
    Result<std::vector<qint64>> runs() override;
    Result<std::vector<LogRow>> rows(qint64 run, SeqRange n) override;
    Result<Message> message(qint64 seq, qint64 n) override;
    Result<std::unique_ptr<MessageFeed>> messages(qint64 seq) override;
    Result<> match(const LogFilter &filter, const Found &found) override;
    Result<> matchRows(qint64 run, const LogFilter &filter, const Found &found) override;

private:
    struct Place {
        QString connection, connectionId, kind;
        Destination destination;
    };
    std::vector<LogEntry> readEntries(SeqRange range);
    LogEntry readEntry(SqlStatement &row);
    void readRun(LogEntry &entry);
    bool fits(const LogRow &row, const LogFilter &filter) const;
    std::vector<LogRow> readSmallRows(qint64 run, SeqRange n);
    std::vector<LogRow> readBulkRows(qint64 run, SeqRange n);
    const Place &place(qint64 number);
    const Error &error(qint64 number);
    bool isDriven(qint64 process);
    template <typename Work>
    auto guarded(const Work &work) -> Result<decltype(work())>;

    LogConnection m_connection;
    qint64 m_version = -1;
    std::unordered_map<qint64, Place> m_places;
    std::unordered_map<qint64, Error> m_errors;
    std::unordered_map<qint64, bool> m_driven; // since the last change
};

} // namespace slipway
