#include "model/workbench/logdesk.h"
#include "model/log/logcolumns.h"

namespace slipway {

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
        if (found.done)
            emit searched(true);
    }
}

void LogDesk::filter(const LogFilter &filter)
{
    ++m_search;
    m_thread = {}; // stops the one before: it obeys at its next page
    const bool all = filter.text.isEmpty() && !filter.state && filter.connection.isEmpty() && filter.topic.isEmpty() &&
                     filter.run == 0 && filter.sinceMs == 0 && filter.untilMs == 0;
    if (all) {
        m_table.clearFilter();
        emit searched(true);
        return;
    }
    m_table.startFilter();
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

Result<Message> LogDesk::message(int row)
{
    return m_reader->message(m_table.seqOf(row), 0);
}

} // namespace slipway
