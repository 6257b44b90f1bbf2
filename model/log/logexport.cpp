#include "model/log/logexport.h"
#include <QCoreApplication>
#include <QIODevice>

namespace slipway {

namespace {

constexpr qint64 PageSize = 256;
constexpr qsizetype StepMessages = 1024;
constexpr qsizetype StepBytes = 1024 * 1024;
constexpr qsizetype BufferBytes = 256 * 1024;

std::unique_ptr<ExportFormat> formatOf(const ExportPlan &plan)
{
    switch (plan.format) {
    case ExportPlan::Format::JsonLines: return ExportFormat::jsonLines();
    case ExportPlan::Format::Csv: return ExportFormat::csv(plan.bodies);
    case ExportPlan::Format::Har: return ExportFormat::har();
    }
    return ExportFormat::jsonLines();
}

LogRow rowOf(const LogEntry &entry)
{
    LogRow row;
    row.outcome = entry.outcome;
    row.id = entry.id;
    row.error = entry.error;
    return row;
}

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("slipway::LogExport", "The export was stopped."), {}};
}

} // namespace

LogExport::LogExport(LogReader &reader, QIODevice &to, ExportPlan plan)
    : m_reader(reader), m_to(to), m_plan(std::move(plan)), m_format(formatOf(m_plan)), m_mask(m_plan.masked)
{
}

LogExport::~LogExport() = default;

Result<ExportSummary> LogExport::run(const std::stop_token &stop)
{
    m_format->begin(m_buffer);
    const auto extent = m_reader.extent();
    if (!extent)
        return std::unexpected(extent.error());
    std::vector<SeqRange> ranges;
    for (const qint64 seq : m_plan.only)
        ranges.push_back({seq, seq});
    if (m_plan.only.empty())
        for (qint64 first = extent->first; first <= extent->last; first += PageSize)
            ranges.push_back({first, std::min(extent->last, first + PageSize - 1)});
    for (const SeqRange &range : ranges)
        if (Result<> done = exportPage(range, stop); !done)
            return std::unexpected(done.error());
    m_format->end(m_buffer);
    if (Result<> done = flush(); !done)
        return std::unexpected(done.error());
    return m_summary;
}

Result<> LogExport::exportPage(SeqRange range, const std::stop_token &stop)
{
    const auto entries = m_reader.entries(range);
    if (!entries)
        return std::unexpected(entries.error());
    for (const LogEntry &entry : *entries) {
        if (stop.stop_requested())
            return std::unexpected(stopped());
        if (Result<> done = entry.run == 0 ? exportSingle(entry) : exportRun(entry, stop); !done)
            return done;
    }
    return {};
}

Result<> LogExport::exportSingle(const LogEntry &entry)
{
    const LogRow row = rowOf(entry);
    if (!m_plan.bodies)
        return write({entry, row});
    const auto feed = m_reader.messages(entry.seq);
    auto step = feed ? (*feed)->next(1, StepBytes) : Result<FeedStep>(std::unexpected(feed.error()));
    if (!step)
        return write({entry, row, nullptr, nullptr, &step.error()});
    if (step->batch && !step->batch->messages().empty())
        return write({entry, row, step->batch.get(), &step->batch->messages().front()});
    const Error none{Error::Kind::NotFound,
                     QCoreApplication::translate("slipway::LogExport", "The log does not keep this message."), {}};
    return write({entry, row, nullptr, nullptr, &none});
}

Result<> LogExport::exportRun(const LogEntry &entry, const std::stop_token &stop)
{
    const auto accepted = static_cast<quint64>(entry.accepted);
    quint64 next = 0;
    if (!m_plan.bodies)
        return exportRows(entry, 0, accepted, nullptr);
    auto feed = m_reader.messages(entry.seq);
    if (!feed)
        return exportRows(entry, 0, accepted, &feed.error());
    while (next < accepted) {
        if (stop.stop_requested())
            return std::unexpected(stopped());
        const auto step = (*feed)->next(StepMessages, StepBytes);
        if (!step)
            return exportRows(entry, next, accepted, &step.error());
        if (Result<> done = exportStep(entry, *step, next); !done)
            return done;
        if (step->atEnd || (!step->batch && step->bad.empty()))
            break;
    }
    const Error ended{Error::Kind::Conflict,
                      QCoreApplication::translate("slipway::LogExport", "The run's source ends before this message. "
                                                                        "It is not the one that was sent."),
                      {}};
    return exportRows(entry, next, accepted, &ended);
}

// The messages of a step with their rows; what was left out as bad in between has a row without a message.
Result<> LogExport::exportStep(const LogEntry &entry, const FeedStep &step, quint64 &next)
{
    const auto accepted = static_cast<quint64>(entry.accepted);
    std::size_t bad = 0;
    const auto leftOut = [&](quint64 upTo) -> Result<> {
        for (; bad < step.bad.size() && step.bad[bad].seq < std::min(upTo, accepted); ++bad) {
            if (Result<> done = exportRows(entry, step.bad[bad].seq, step.bad[bad].seq + 1, &step.bad[bad].error); !done)
                return done;
            next = step.bad[bad].seq + 1;
        }
        return {};
    };
    if (step.batch && !step.batch->messages().empty()) {
        const auto messages = step.batch->messages();
        const auto rows = m_reader.rows(entry.run, {static_cast<qint64>(messages.front().seq),
                                                    static_cast<qint64>(messages.back().seq)});
        if (!rows)
            return std::unexpected(rows.error());
        for (const MessageView &message : messages) {
            if (message.seq >= accepted)
                return {};
            if (Result<> done = leftOut(message.seq); !done)
                return done;
            const LogRow &row = (*rows)[message.seq - messages.front().seq];
            if (Result<> done = write({entry, row, step.batch.get(), &message}); !done)
                return done;
            next = message.seq + 1;
        }
    }
    return leftOut(accepted);
}

Result<> LogExport::exportRows(const LogEntry &entry, quint64 from, quint64 upTo, const Error *why)
{
    for (quint64 first = from; first < upTo;) {
        const quint64 last = std::min(upTo, first + 4096) - 1;
        const auto rows = m_reader.rows(entry.run, {static_cast<qint64>(first), static_cast<qint64>(last)});
        if (!rows)
            return std::unexpected(rows.error());
        for (const LogRow &row : *rows)
            if (Result<> done = write({entry, row, nullptr, nullptr, why}); !done)
                return done;
        first = last + 1;
    }
    return {};
}

Result<> LogExport::write(const ExportedMessage &message)
{
    const MessageBatchPtr masked =
        message.batch && !m_mask.isEmpty() ? m_mask.masked(*message.batch, *message.view) : nullptr;
    if (masked)
        m_format->message(m_buffer, {message.entry, message.row, masked.get(), &masked->messages().front(), message.unavailable});
    else
        m_format->message(m_buffer, message);
    ++m_summary.messages;
    if (message.unavailable) {
        ++m_summary.withoutBody;
        if (!m_summary.why)
            m_summary.why = *message.unavailable;
    }
    return m_buffer.size() < BufferBytes ? Result<>() : flush();
}

Result<> LogExport::flush()
{
    const qint64 written = m_to.write(m_buffer);
    if (written != m_buffer.size())
        return std::unexpected(
            Error{Error::Kind::StorageFull,
                  QCoreApplication::translate("slipway::LogExport",
                                              "The export could not be written. Check the disk's free space."),
                  m_to.errorString()});
    m_buffer.clear();
    if (m_tell)
        m_tell(m_summary.messages);
    return {};
}

} // namespace slipway
