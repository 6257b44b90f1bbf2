#include "model/log/sqlreader.h"
#include "model/log/logfeed.h"
#include "model/log/logsearch.h"
#include "model/log/logtext.h"
#include "model/log/outcomechunk.h"
#include "model/log/outcomerow.h"
#include <sqlite3.h>

namespace slipway {

namespace {

constexpr std::size_t MaxRemembered = 20'000;

constexpr const char *EntryColumns =
    "SELECT seq, at_ms, ended_ms, is_run, place, bytes, key, id, error, state, partition, position, broker_ms, "
    "latency_us, attempts, process FROM entries WHERE seq BETWEEN ? AND ? ORDER BY seq";

[[noreturn]] void damaged(const char *what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

} // namespace

template <typename Work>
auto SqlReader::guarded(const Work &work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(m_connection.errorOf(exception));
    }
}

Result<std::unique_ptr<LogReader>> SqlReader::open(const QString &file)
{
    try {
        return std::make_unique<SqlReader>(file);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(logtext::sqliteError(exception.getErrorCode(), exception.getExtendedErrorCode(),
                                                    QString::fromUtf8(exception.what()), file));
    }
}

SqlReader::SqlReader(const QString &file) : m_connection(file, LogConnection::Mode::Read) {}

Result<SeqRange> SqlReader::extent()
{
    return guarded([this] {
        // Two queries: both ends in one would read the whole table.
        const qint64 last = m_connection.single("SELECT max(seq) FROM entries");
        if (last != 0)
            return SeqRange{m_connection.single("SELECT min(seq) FROM entries"), last};
        const qint64 used = m_connection.single("SELECT seq FROM sqlite_sequence WHERE name='entries'");
        return SeqRange{used + 1, used};
    });
}

bool SqlReader::changed()
{
    const auto version = guarded([this] { return m_connection.single("PRAGMA data_version"); });
    m_driven.clear(); // a process may have died without a word
    return !version || std::exchange(m_version, *version) != *version;
}

const SqlReader::Place &SqlReader::place(qint64 number)
{
    if (const auto known = m_places.find(number); known != m_places.end())
        return known->second;
    if (m_places.size() >= MaxRemembered)
        m_places.clear();
    Place &place = m_places[number];
    SqlStatement find = m_connection.prepare(
        "SELECT connection, connection_id, kind, destination, routing_key FROM places WHERE id=?");
    if (find.bind(number).step())
        place = {find.text(0), find.text(1), find.text(2), {find.text(3), find.text(4)}};
    return place;
}

const Error &SqlReader::error(qint64 number)
{
    if (const auto known = m_errors.find(number); known != m_errors.end())
        return known->second;
    if (m_errors.size() >= MaxRemembered)
        m_errors.clear();
    Error &error = m_errors[number];
    SqlStatement find = m_connection.prepare("SELECT kind, message, detail FROM errors WHERE id=?");
    if (find.bind(number).step())
        error = {find.as<Error::Kind>(0), find.text(1), find.text(2)};
    return error;
}

bool SqlReader::isDriven(qint64 process)
{
    if (process == 0)
        return false;
    if (const auto known = m_driven.find(process); known != m_driven.end())
        return known->second;
    SqlStatement find = m_connection.prepare("SELECT pid, started, boot FROM processes WHERE id=?");
    const bool driven = find.bind(process).step() &&
                        ProcessMark{find.integer(0), find.integer(1), find.text(2)}.alive();
    m_driven[process] = driven;
    return driven;
}

LogEntry SqlReader::readEntry(SqlStatement &row)
{
    LogEntry entry;
    entry.seq = row.integer(0);
    entry.atMs = row.integer(1);
    entry.endedMs = row.integer(2);
    entry.run = row.integer(3) ? entry.seq : 0;
    const Place &where = place(row.integer(4));
    entry.connection = where.connection;
    entry.connectionId = where.connectionId;
    entry.kind = where.kind;
    entry.destination = where.destination;
    entry.bytes = row.integer(5);
    entry.keyPreview = row.optionalBytes(6);
    if (!row.isNull(7))
        entry.id = row.text(7);
    if (!row.isNull(8))
        entry.error = error(row.integer(8));
    entry.outcome = outcomerow::read(row, 9, 0);
    if (!entry.outcome && entry.run == 0 && !isDriven(row.integer(15))) {
        entry.outcome = Outcome{.seq = 0, .state = State::Ambiguous};
        entry.error = logtext::endedBefore();
    }
    return entry;
}

// A run that nobody drives and that has not ended is interrupted: what it had reserved may be stored.
void SqlReader::readRun(LogEntry &entry)
{
    SqlStatement run = m_connection.prepare(
        "SELECT title, phase, process, total, reserved, acknowledged, acknowledged_no_position, sent_unconfirmed, "
        "returned, failed, ambiguous, cancelled FROM runs WHERE run=?");
    if (!run.bind(entry.run).step())
        return;
    entry.title = run.text(0);
    entry.phase = run.as<RunPhase>(1);
    entry.total = run.integer(3);
    entry.accepted = entry.total < 0 ? run.integer(4) : std::min(run.integer(4), entry.total);
    qint64 ended = 0;
    for (int state = 0; state < 7; ++state)
        ended += entry.counts[static_cast<std::size_t>(state)] = run.integer(5 + state);
    const qint64 process = run.integer(2);
    if (process != 0 && !isDriven(process)) {
        entry.phase = RunPhase::Interrupted;
        entry.counts[static_cast<std::size_t>(State::Ambiguous)] += std::max<qint64>(0, entry.accepted - ended);
    }
}

std::vector<LogEntry> SqlReader::readEntries(SeqRange range)
{
    std::vector<LogEntry> entries;
    {
        SqlStatement page = m_connection.prepare(EntryColumns);
        page.bind(range.first, range.last);
        while (page.step())
            entries.push_back(readEntry(page));
    }
    for (LogEntry &entry : entries)
        if (entry.run != 0)
            readRun(entry);
    return entries;
}

Result<std::vector<LogEntry>> SqlReader::entries(SeqRange range)
{
    return guarded([&] { return readEntries(range); });
}

Result<LogEntry> SqlReader::runEntry(qint64 run)
{
    auto found = entries({run, run});
    if (!found)
        return std::unexpected(found.error());
    if (found->empty() || found->front().run == 0)
        return std::unexpected(logtext::noSuchRun(run));
    return std::move(found->front());
}

Result<std::vector<qint64>> SqlReader::runs()
{
    return guarded([this] {
        std::vector<qint64> numbers;
        SqlStatement all = m_connection.prepare("SELECT run FROM runs ORDER BY run DESC");
        while (all.step())
            numbers.push_back(all.integer(0));
        return numbers;
    });
}

Result<std::vector<LogRow>> SqlReader::rows(qint64 run, SeqRange n)
{
    try {
        SqlStatement about = m_connection.prepare("SELECT small, reserved, total FROM runs WHERE run=?");
        if (!about.bind(run).step())
            return std::unexpected(logtext::noSuchRun(run));
        const qint64 reserved = about.integer(1), total = about.integer(2);
        const qint64 end = total < 0 ? reserved : std::min(reserved, total);
        const SeqRange within{std::max<qint64>(n.first, 0), std::min(n.last, end - 1)};
        if (within.size() == 0)
            return std::vector<LogRow>();
        return about.integer(0) ? readSmallRows(run, within) : readBulkRows(run, within);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(m_connection.errorOf(exception));
    }
}

std::vector<LogRow> SqlReader::readSmallRows(qint64 run, SeqRange n)
{
    std::vector<LogRow> rows(static_cast<std::size_t>(n.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].n = static_cast<quint64>(n.first) + i;
    SqlStatement page = m_connection.prepare(
        "SELECT n, line, id, error, state, partition, position, broker_ms, latency_us, attempts FROM run_rows "
        "WHERE run=? AND n BETWEEN ? AND ?");
    page.bind(run, n.first, n.last);
    while (page.step()) {
        LogRow &row = rows[static_cast<std::size_t>(page.integer(0) - n.first)];
        row.line = page.integer(1);
        row.outcome = outcomerow::read(page, 4, row.n);
        if (!page.isNull(2))
            row.id = page.text(2);
        if (!page.isNull(3))
            row.error = error(page.integer(3));
    }
    return rows;
}

std::vector<LogRow> SqlReader::readBulkRows(qint64 run, SeqRange n)
{
    std::vector<LogRow> rows(static_cast<std::size_t>(n.size()));
    const auto first = static_cast<quint64>(n.first), last = static_cast<quint64>(n.last);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].n = first + i;
    SqlStatement parts = m_connection.prepare(
        "SELECT block, partition, state, n, outcomes FROM chunks WHERE run=? AND block BETWEEN ? AND ? "
        "ORDER BY block, part");
    parts.bind(run, first / OutcomeChunk::BlockSize, last / OutcomeChunk::BlockSize);
    while (parts.step()) {
        const bool whole = OutcomeChunk::decode(
            parts.as<quint64>(0), parts.as<qint32>(1), parts.as<State>(2), parts.as<quint32>(3), parts.view(4),
            [&](const Outcome &outcome, QByteArrayView id) {
                if (outcome.seq < first || outcome.seq > last)
                    return;
                LogRow &row = rows[outcome.seq - first];
                row.outcome = outcome; // a later part has the later attempt
                row.id = id.isEmpty() ? QString() : QString::fromUtf8(id);
            });
        if (!whole)
            damaged("an outcome chunk cannot be read");
    }
    SqlStatement failures = m_connection.prepare(
        "SELECT n, attempt, error, line FROM failures WHERE run=? AND n BETWEEN ? AND ?");
    failures.bind(run, n.first, n.last);
    while (failures.step()) {
        LogRow &row = rows[failures.as<std::size_t>(0) - first];
        if (!row.outcome || row.outcome->attempts != failures.integer(1))
            continue; // of an earlier attempt
        row.error = error(failures.integer(2));
        row.line = failures.integer(3);
    }
    return rows;
}

Result<std::unique_ptr<MessageFeed>> SqlReader::messages(qint64 seq)
{
    return logfeed::open(m_connection.file(), seq);
}

Result<Message> SqlReader::message(qint64 seq, qint64 n)
{
    auto feed = logfeed::open(m_connection.file(), seq);
    if (!feed)
        return std::unexpected(feed.error());
    return logfeed::one(**feed, m_connection, seq, static_cast<quint64>(n));
}

Result<> SqlReader::match(const LogFilter &filter, const Found &found)
{
    try {
        LogSearch(m_connection, filter).run(found);
        return {};
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(m_connection.errorOf(exception));
    }
}

bool SqlReader::fits(const LogRow &row, const LogFilter &filter) const
{
    if (filter.state && (!row.outcome || row.outcome->state != *filter.state))
        return false;
    if (filter.notTaken && (!row.outcome || row.outcome->state <= State::SentUnconfirmed))
        return false;
    const auto has = [&filter](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); };
    return filter.text.isEmpty() || has(row.id) || (row.error && (has(row.error->message) || has(row.error->detail)));
}

Result<> SqlReader::matchRows(qint64 run, const LogFilter &filter, const Found &found)
{
    std::vector<qint64> numbers;
    for (qint64 from = 0;; from += qint64(OutcomeChunk::BlockSize)) { // a block at a time: each chunk is read once
        const auto page = rows(run, {from, from + qint64(OutcomeChunk::BlockSize) - 1});
        if (!page)
            return std::unexpected(page.error());
        numbers.clear();
        for (const LogRow &row : *page)
            if (fits(row, filter))
                numbers.push_back(static_cast<qint64>(row.n));
        if (page->empty() || !found(numbers))
            return {};
    }
}

} // namespace slipway
