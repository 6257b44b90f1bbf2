#include "app/cli/sendlogcommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/commandcontext.h"
#include "app/cli/entrytext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/numberwords.h"
#include "model/log/logexport.h"
#include "model/log/spoolprune.h"
#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// The log could not be read or written: exit 3 whatever the kind.
std::unexpected<CommandFailure> noLog(const Error &error)
{
    return std::unexpected(CommandFailure(ExitCode::NotReached, error));
}

} // namespace

void SendLogCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *group = addGroup(root, "log", "What was sent, and what became of it");
    CLI::App *list = addAction(*group, "list", "List the entries, newest last: single sends and whole runs", choose,
                               [this](CommandContext &context) { return this->list(context); });
    m_filter.declare(*list);
    list->add_option("-n,--count", m_count, "At most so many, the newest (50)")->type_name("COUNT");
    CLI::App *show = addAction(*group, "show", "Show one entry with its message", choose,
                               [this](CommandContext &context) { return this->show(context); });
    show->add_option("seq", m_seq, "Its number in log list")->type_name("NUMBER")->required();
    CLI::App *out = addAction(*group, "export", "Print messages with their outcomes", choose,
                              [this](CommandContext &context) { return exportIt(context); });
    m_filter.declare(*out);
    out->add_option("--to", m_file, "Into a file, whole or not at all; else standard output")->type_name("FILE");
    out->add_flag("--no-bodies", m_noBodies, "Without keys, bodies and headers");
    addRepeatable(*out, "--mask", m_masked, "Without the values of this header or JSON member; key and body are names too")
        ->type_name("NAME");
    out->add_option("--format", m_format, "jsonl, csv or har")
        ->check(CLI::IsMember({"jsonl", "csv", "har"}).description(""))
        ->type_name("FORMAT");
    CLI::App *prune = addAction(*group, "prune", "Remove the oldest entries", choose,
                                [this](CommandContext &context) { return this->prune(context); });
    prune->add_option("--before", m_before, "Those before this time: 2026-11-25, or an age such as 30d")
        ->type_name("TIME")
        ->required();
}

Result<std::vector<qint64>> SendLogCommand::found(LogReader &reader) const
{
    std::vector<qint64> numbers;
    const auto filter = m_filter.filter();
    if (!filter)
        return std::unexpected(filter.error());
    if (filter->run != 0) {
        const auto entry = reader.runEntry(filter->run);
        if (!entry)
            return std::unexpected(entry.error());
        return std::vector{entry->seq};
    }
    const auto matched = reader.match(*filter, [&numbers](std::span<const qint64> page) {
        numbers.insert(numbers.end(), page.begin(), page.end());
        return true;
    });
    if (!matched)
        return std::unexpected(matched.error());
    std::ranges::sort(numbers);
    return numbers;
}

CommandResult SendLogCommand::list(CommandContext &context)
{
    const auto reader = context.logReader();
    if (!reader)
        return noLog(reader.error());
    std::vector<LogEntry> entries;
    if (m_filter.isEmpty()) {
        const auto extent = (*reader)->extent();
        if (!extent)
            return noLog(extent.error());
        auto page = (*reader)->entries({std::max(extent->first, extent->last - m_count + 1), extent->last});
        if (!page)
            return noLog(page.error());
        entries = std::move(*page);
    } else {
        const auto numbers = found(**reader);
        if (!numbers)
            return std::unexpected(CommandFailure(numbers.error()));
        const auto skip = std::max<qsizetype>(0, qsizetype(numbers->size()) - m_count);
        for (auto seq = numbers->begin() + skip; seq != numbers->end(); ++seq)
            if (const auto entry = (*reader)->entries({*seq, *seq}); entry && !entry->empty())
                entries.push_back(entry->front());
    }
    for (const LogEntry &entry : entries) {
        if (context.isJson())
            context.console().write(entryJson(entry));
        else
            context.console().print(entryText(entry));
    }
    return ExitCode::Ok;
}

CommandResult SendLogCommand::show(CommandContext &context)
{
    const auto reader = context.logReader();
    if (!reader)
        return noLog(reader.error());
    const auto entries = (*reader)->entries({m_seq, m_seq});
    if (!entries)
        return noLog(entries.error());
    if (entries->empty())
        return std::unexpected(
            CommandFailure({Error::Kind::NotFound, tr("The log has no entry %1.").arg(m_seq), {}}));
    const LogEntry &entry = entries->front();
    if (context.isJson()) {
        if (entry.run != 0) {
            context.console().write(entryJson(entry));
            return ExitCode::Ok;
        }
        const auto written = LogExport(**reader, context.console().out(), {.only = {entry.seq}}).run();
        return written ? CommandResult(ExitCode::Ok) : noLog(written.error());
    }
    Console &console = context.console();
    console.print(entryText(entry));
    const auto message = (*reader)->message(m_seq, 0);
    if (!message || entry.run != 0)
        return ExitCode::Ok;
    if (message->key)
        console.print(tr("Key: %1").arg(QString::fromUtf8(*message->key)));
    for (const Field &header : message->headers)
        console.print(u"  "_s + QString::fromUtf8(header.name) +
                      (header.value ? u'=' + QString::fromUtf8(*header.value) : QString()));
    console.print(message->body ? QString::fromUtf8(*message->body) : tr("(null body)"));
    return ExitCode::Ok;
}

CommandResult SendLogCommand::exportIt(CommandContext &context)
{
    const auto reader = context.logReader();
    if (!reader)
        return noLog(reader.error());
    const auto numbers = found(**reader);
    if (!numbers)
        return std::unexpected(CommandFailure(numbers.error()));
    QSaveFile file(QString::fromStdString(m_file));
    if (!m_file.empty() && !file.open(QIODevice::WriteOnly))
        return std::unexpected(CommandFailure(
            {Error::Kind::Invalid, tr("%1 cannot be written.").arg(file.fileName()), file.errorString()}));
    QIODevice &to = m_file.empty() ? context.console().out() : file;
    QStringList masked;
    for (const std::string &each : m_masked)
        masked << QString::fromStdString(each);
    const ExportPlan plan{.format = m_format == "csv"   ? ExportPlan::Format::Csv
                                    : m_format == "har" ? ExportPlan::Format::Har
                                                        : ExportPlan::Format::JsonLines,
                          .bodies = !m_noBodies,
                          .masked = masked,
                          .only = m_filter.isEmpty() ? std::vector<qint64>{} : *numbers};
    if (!m_filter.isEmpty() && plan.only.empty()) // none was found; for the plan, none named is all
        return ExitCode::Ok;
    const auto summary = LogExport(**reader, to, plan).run(context.interrupts().token());
    context.console().flush();
    if (context.console().isBroken()) // nobody reads any more
        return ExitCode::Ok;
    if (!summary)
        return noLog(summary.error());
    if (!m_file.empty() && !file.commit())
        return noLog({Error::Kind::StorageFull, tr("%1 could not be written.").arg(file.fileName()), file.errorString()});
    if (summary->withoutBody > 0) {
        context.console().say(tr("%1 messages without their bodies: the log does not keep them, and their source is gone "
                                 "or has changed.")
                                  .arg(grouped(summary->withoutBody)));
        if (summary->why)
            context.console().say(u"  "_s + summary->why->message);
    }
    return ExitCode::Ok;
}

CommandResult SendLogCommand::prune(CommandContext &context)
{
    const auto before = timeArgument(m_before);
    if (!before)
        return std::unexpected(CommandFailure(before.error()));
    const auto log = context.sendLog();
    if (!log)
        return noLog(log.error());
    const auto removed = pruneWithSpools(**log, *before, context.services().home().spool());
    if (!removed)
        return noLog(removed.error());
    if (context.isJson()) {
        JsonWriter json;
        json.number("removed", *removed);
        context.console().write(json.line());
    } else if (!context.isQuiet()) {
        context.console().print(tr("Removed %1 entries.").arg(grouped(*removed)));
    }
    return ExitCode::Ok;
}

} // namespace slipway
