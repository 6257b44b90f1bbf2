#pragma once
#include "model/core/optionspec.h"
#include "model/files/feedspec.h"
#include "model/ports/logreader.h"
#include "model/ports/runlog.h"
#include <QString>
#include <memory>

namespace slipway {

// What the log remembers of a run or of a stream of single sends, enough to resume it.
struct RunFacts {
    QString title;
    QString connection;   // the profile's name
    QString connectionId; // empty for a bare URL
    QString address;      // connection URL, no secret
    QString kind;
    Destination destination;
    OptionValues options; // of the send: -X, delivery
    FeedSpec feed;        // unused for single sends
    double ratePerSecond = 0;
    bool skipBad = false;
    bool resend = false;
    qint64 total = -1;
};

// A run of the log that this process now drives: a new one, or one that was taken over.
struct OpenedRun {
    std::unique_ptr<RunLog> log;
    RunFacts facts;
    FeedPlace place;              // where to go on; all zero for a new one
    StateCounts counts{};         // outcomes so far; what was reserved without an outcome is Ambiguous by now
    quint64 reserved = 0;
};

// The log of everything that was sent: one SQLite file, one writer thread a process, any number of processes
// (design section 6, docs/log-schema.md). Any thread; destroyed last, after the runs.
class SendLog {
public:
    enum class Access : quint8 { ReadWrite, ReadOnly };

    // Opens or makes the file. Conflict: written by a newer version (open it ReadOnly). A damaged file is renamed
    // *.damaged-DATE, what could be salvaged is in the new one, and salvageNote() says so.
    static Result<std::unique_ptr<SendLog>> open(const QString &file, Access access = Access::ReadWrite);

    virtual ~SendLog() = default;
    virtual QString salvageNote() const = 0;
    virtual Result<std::unique_ptr<RunLog>> singles(const RunFacts &facts, LogEvents events) = 0;
    // small: bodies are kept, a row a message (up to Limits::smallRun messages); else outcomes in chunks.
    virtual Result<OpenedRun> startRun(const RunFacts &facts, bool small, LogEvents events) = 0;
    // Conflict while another living process drives it.
    virtual Result<OpenedRun> takeOver(qint64 run, LogEvents events) = 0;
    virtual Result<std::unique_ptr<LogReader>> reader() = 0;
    // What a run was made from, without taking it over; NotFound.
    virtual Result<RunFacts> facts(qint64 run) = 0;
    // Removes entries from the front, older than beforeMs; says how many.
    virtual Result<qint64> prune(qint64 beforeMs) = 0;
};

} // namespace slipway
