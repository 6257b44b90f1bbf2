#pragma once
#include "model/log/exportformat.h"
#include "model/log/exportmask.h"
#include <stop_token>

class QIODevice;

namespace slipway {

// What to write, and how.
struct ExportPlan {
    enum class Format : quint8 {
        JsonLines, // the message format of docs, each line with its outcome: can be read back and sent again
        Csv,       // RFC 4180
        Har        // one JSON document in the manner of HTTP archives, with timings
    };
    Format format = Format::JsonLines;
    bool bodies = true;         // keys, bodies and headers; without them only what happened
    QStringList masked{};       // names whose values are left out, see ExportMask
    std::vector<qint64> only{}; // entries, ascending; empty: all
};

struct ExportSummary {
    qint64 messages = 0;    // lines written
    qint64 withoutBody = 0; // of these: bodies were asked for and could not be given; each line says so
    std::optional<Error> why; // the first reason
};

// Writes the log's messages with their outcomes: every message of every entry, those of runs one by one. Never a part of
// one as if it were whole. Blocks; a thread of its own, with a reader of its own.
class LogExport {
public:
    LogExport(LogReader &reader, QIODevice &to, ExportPlan plan);
    ~LogExport();

    void onProgress(std::function<void(qint64 messages)> tell) { m_tell = std::move(tell); } // about every 256 KiB

    // An error is of reading the log or of writing the device; what was written until then stands.
    [[nodiscard]] Result<ExportSummary> run(const std::stop_token &stop = {});

private:
    Result<> exportPage(SeqRange range, const std::stop_token &stop);
    Result<> exportSingle(const LogEntry &entry);
    Result<> exportRun(const LogEntry &entry, const std::stop_token &stop);
    Result<> exportStep(const LogEntry &entry, const FeedStep &step, quint64 &next);
    Result<> exportRows(const LogEntry &entry, quint64 from, quint64 upTo, const Error *why);
    Result<> write(const ExportedMessage &message);
    Result<> flush();

    LogReader &m_reader;
    QIODevice &m_to;
    const ExportPlan m_plan;
    std::unique_ptr<ExportFormat> m_format;
    const ExportMask m_mask;
    ExportSummary m_summary;
    QByteArray m_buffer;
    std::function<void(qint64)> m_tell;
};

} // namespace slipway
