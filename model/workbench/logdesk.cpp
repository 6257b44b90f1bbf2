#include "model/workbench/logdesk.h"
#include "model/log/logexport.h"
#include <QBuffer>

namespace slipway {

namespace {

constexpr qint64 PageSize = 256;

} // namespace

Result<std::unique_ptr<LogDesk>> LogDesk::open(SendLog &log)
{
    auto reader = log.reader();
    if (!reader)
        return std::unexpected(reader.error());
    return std::unique_ptr<LogDesk>(new LogDesk(log, std::move(*reader)));
}

LogDesk::LogDesk(SendLog &log, std::unique_ptr<LogReader> reader)
    : m_log(log), m_reader(std::move(reader)), m_table(*m_reader),
      m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_found(std::make_shared<Mailbox<Found>>([ticker = m_ticker] { ticker->request(); }))
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &LogDesk::tick);
    connect(&m_look, &QTimer::timeout, this, &LogDesk::catchUp);
    connect(&m_table, &LogTableModel::readFailed, this, &LogDesk::failed);
    m_look.start(LookMs);
    m_table.catchUp();
}

LogDesk::~LogDesk() = default;

void LogDesk::tick()
{
    m_table.catchUp();
    for (const Found &found : m_found->drain()) {
        if (found.search != m_search)
            continue;
        if (!found.seqs.empty())
            m_table.addMatches(found.seqs);
        if (found.error)
            emit failed(*found.error);
        if (found.done) {
            m_searching = false;
            emit searched(true);
        }
    }
    searchOn();
}

void LogDesk::filter(const LogFilter &filter)
{
    ++m_search;
    m_thread = {}; // stops the one before: it obeys at its next page
    m_filter = filter;
    m_searching = false;
    const bool all = filter.text.isEmpty() && !filter.state && !filter.notTaken && filter.connection.isEmpty() &&
                     filter.topic.isEmpty() && filter.run == 0 && filter.sinceMs == 0 && filter.untilMs == 0;
    if (all) {
        m_table.clearFilter();
        emit searched(true);
        return;
    }
    m_table.startFilter();
    const qint64 last = m_table.lastEntry();
    m_lookedTo = settledUpTo(std::max<qint64>(1, last - PageSize + 1), last);
    if (m_lookedTo <= 0) // nothing there, or nothing settled yet
        return emit searched(true);
    LogFilter first = filter;
    first.toSeq = m_lookedTo;
    search(first);
}

// What was sent since the search began is looked through once it is done.
void LogDesk::searchOn()
{
    if (!m_table.isFiltered() || m_searching || m_table.lastEntry() <= m_lookedTo || m_filter.run != 0)
        return;
    const qint64 upTo = settledUpTo(m_lookedTo + 1, m_table.lastEntry());
    if (upTo <= m_lookedTo)
        return;
    LogFilter rest = m_filter;
    rest.fromSeq = m_lookedTo + 1;
    rest.toSeq = m_lookedTo = upTo;
    search(rest);
}

// An entry has its number before its outcome: one who asks for states waits for those.
qint64 LogDesk::settledUpTo(qint64 first, qint64 last)
{
    if (!m_filter.state && !m_filter.notTaken)
        return last;
    const SeqRange page{first, std::min(last, first + PageSize - 1)};
    const auto entries = m_reader->entries(page);
    if (!entries)
        return first - 1; // said by the table
    for (const LogEntry &entry : *entries)
        if (entry.run == 0 && !entry.outcome)
            return entry.seq - 1;
    return page.last;
}

void LogDesk::search(const LogFilter &filter)
{
    ++m_search;
    m_thread = {};
    m_searching = true;
    emit searched(false);
    m_thread = std::jthread([&log = m_log, found = m_found, filter, search = m_search](const std::stop_token &stop) {
        const auto reader = log.reader(); // a thread has its own
        Result<> matched = reader ? Result<>{} : std::unexpected(reader.error());
        if (reader)
            matched = (*reader)->match(filter, [&](std::span<const qint64> seqs) {
                return !stop.stop_requested() && found->push({search, {seqs.begin(), seqs.end()}, {}, false});
            });
        (void)found->push({search, {}, matched ? std::nullopt : std::optional(matched.error()), true});
    });
}

QByteArray LogDesk::line(qint64 seq)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    const auto written = LogExport(*m_reader, text, {.only = {seq}}).run();
    return written ? text.data().trimmed() : QByteArray();
}

std::vector<qint64> LogDesk::shown() const
{
    return m_table.isFiltered() ? m_table.matches() : std::vector<qint64>();
}

Result<Message> LogDesk::message(qint64 seq, qint64 n)
{
    return m_reader->message(seq, n);
}

} // namespace slipway
