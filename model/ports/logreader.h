#pragma once
#include "model/core/message.h"
#include "model/core/outcome.h"
#include "model/ports/messagefeed.h"
#include "model/ports/runlog.h"
#include <array>
#include <functional>
#include <span>

namespace slipway {

using StateCounts = std::array<qint64, 7>; // by State

// What the log's table shows of an entry: a single send, or a whole run.
struct LogEntry {
    qint64 seq = 0;          // dense over all entries, from LogReader::extent
    qint64 atMs = 0;         // when it was reserved
    qint64 endedMs = 0;      // 0: not yet
    qint64 run = 0;          // 0: a single send
    QString connection;      // the profile's name then
    QString connectionId;
    QString kind;            // BrokerKind::id
    Destination destination;
    std::optional<QByteArray> keyPreview; // first 128 bytes
    std::optional<Outcome> outcome;       // of a single send; none: outstanding, or Ambiguous after a crash
    QString id;              // the broker's own message id, where it has one
    std::optional<Error> error;
    qint64 bytes = 0;        // key, body and headers
    // Of a run:
    QString title;           // "orders.jsonl", "1 000 generated"
    RunPhase phase = RunPhase::Finished;
    StateCounts counts{};
    qint64 accepted = 0;     // reserved so far
    qint64 total = -1;       // -1: not known
};

// One message of a run.
struct LogRow {
    quint64 n = 0;
    std::optional<Outcome> outcome; // none: outstanding
    QString id;
    std::optional<Error> error;
    qint64 line = 0; // of its input; 0: none
};

struct LogFilter {
    QString text;            // in destination, key, error, id, title
    std::optional<State> state;
    bool notTaken = false;   // only what the broker did not take: returned, failed, ambiguous, cancelled
    QString connection;
    QString topic;
    qint64 run = 0;
    qint64 fromSeq = 0;      // only entries from this number on
    qint64 toSeq = 0;        // and up to this one; 0: all
    qint64 sinceMs = 0;
    qint64 untilMs = 0;      // 0: now
};

struct SeqRange { // empty when last < first
    qint64 first = 1;
    qint64 last = 0;
    qint64 size() const { return last < first ? 0 : last - first + 1; }
};

// Reads the log by key range, never by OFFSET. One thread (own connection). A page is cheap enough for the GUI
// thread; match is for a search's own.
class LogReader {
public:
    virtual ~LogReader() = default;
    virtual Result<SeqRange> extent() = 0;
    virtual bool changed() = 0; // since the last call, by any process (PRAGMA data_version and our own writer)
    virtual Result<std::vector<LogEntry>> entries(SeqRange range) = 0;
    virtual Result<LogEntry> runEntry(qint64 run) = 0;
    virtual Result<std::vector<qint64>> runs() = 0;                        // newest first
    virtual Result<std::vector<LogRow>> rows(qint64 run, SeqRange n) = 0;  // of one run, n dense from 0
    // As it was given to be sent. Of a bulk run it is made again from the run's source: Conflict where that file has
    // changed since. NotFound where there is no such message, or no body of it.
    virtual Result<Message> message(qint64 seq, qint64 n) = 0;
    // All messages of an entry again, numbered as they were; what was left out as bad is in FeedStep::bad. Has a
    // connection of its own, so it may be used by another thread.
    virtual Result<std::unique_ptr<MessageFeed>> messages(qint64 seq)
    {
        Q_UNUSED(seq)
        return std::unexpected(Error{Error::Kind::Unsupported, {}, {}});
    }
    using Found = std::function<bool(std::span<const qint64>)>;
    // Calls found with pages of entry numbers until it returns false; a page may be empty, so that it can be stopped.
    virtual Result<> match(const LogFilter &filter, const Found &found) = 0;
    // The same for the rows of one run: pages of their numbers n. Counts state, and text in error and id.
    virtual Result<> matchRows(qint64 run, const LogFilter &filter, const Found &found)
    {
        Q_UNUSED(run)
        Q_UNUSED(filter)
        Q_UNUSED(found)
        return std::unexpected(Error{Error::Kind::Unsupported, {}, {}});
    }
};

} // namespace slipway
