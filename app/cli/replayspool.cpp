#include "app/cli/replayspool.h"
#include "app/cli/browserange.h"
#include "app/cli/commandcontext.h"
#include "app/cli/numberwords.h"
#include "model/files/messageline.h"
#include "model/threads/bell.h"
#include <QCoreApplication>
#include <QDateTime>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr qsizetype StepMessages = 1024;
constexpr qsizetype StepBytes = 1024 * 1024;
constexpr qint64 Shown = 20; // of what is missing

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

CommandFailure interrupted()
{
    return {ExitCode::Interrupted, {Error::Kind::Cancelled, tr("Interrupted: nothing was sent."), {}}};
}

// How the messages of an entry ended, by their numbers.
Result<std::vector<LogRow>> rowsOf(LogReader &reader, const LogEntry &entry, quint64 first, quint64 last)
{
    if (entry.run == 0)
        return std::vector<LogRow>(static_cast<std::size_t>(last - first + 1), LogRow{.n = 0, .outcome = entry.outcome, .id = {}, .error = {}});
    return reader.rows(entry.run, {static_cast<qint64>(first), static_cast<qint64>(last)});
}

} // namespace

Result<> ReplaySpool::open()
{
    auto spool = Spool::create(m_context.services().home().spool(),
                               u"replay-%1-%2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(::getpid()));
    if (!spool)
        return std::unexpected(spool.error());
    m_spool = std::move(*spool);
    return {};
}

Result<> ReplaySpool::take(const MessageBatch &batch, const MessageView &message, const LineContext &beside)
{
    ++m_messages;
    return m_spool->write(QByteArray(messageLine(beside, batch, message) + '\n'));
}

std::expected<ReplaySpool::Source, CommandFailure> ReplaySpool::finish(const QString &topic)
{
    m_context.console().clearProgress();
    if (m_messages == 0)
        return std::unexpected(CommandFailure(ExitCode::Refused, {Error::Kind::NotFound, tr("There is no message to send again."), {}}));
    const auto file = m_spool->finish();
    if (!file)
        return std::unexpected(CommandFailure(ExitCode::NotReached, file.error()));
    return Source{*file, topic, m_messages};
}

std::expected<void, CommandFailure> ReplaySpool::readEntry(LogReader &reader, const LogEntry &entry, std::optional<State> state)
{
    const auto failed = [](const Error &error) { return std::unexpected(CommandFailure(ExitCode::Refused, error)); };
    const auto feed = reader.messages(entry.seq);
    if (!feed)
        return failed(feed.error());
    const auto end = static_cast<quint64>(entry.run == 0 ? 1 : entry.accepted); // what was never reserved was never sent
    for (bool atEnd = false; !atEnd;) {
        if (m_context.interrupts().count() > 0)
            return std::unexpected(interrupted());
        const quint64 first = (*feed)->place().seq;
        const auto step = (*feed)->next(StepMessages, StepBytes);
        if (!step)
            return failed(step.error());
        const quint64 last = std::min((*feed)->place().seq, end);
        atEnd = step->atEnd || last >= end || (!step->batch && step->bad.empty());
        if (first >= last)
            continue;
        const auto rows = rowsOf(reader, entry, first, last - 1);
        if (!rows)
            return failed(rows.error());
        const auto isWanted = [&](quint64 seq) {
            if (seq < first || seq >= last)
                return false;
            const auto &outcome = (*rows)[static_cast<std::size_t>(seq - first)].outcome;
            return !state || (outcome && outcome->state == *state);
        };
        for (const BadInput &bad : step->bad) {
            if (!isWanted(bad.seq))
                continue;
            if (++m_missingCount <= Shown)
                m_missing.push_back(bad);
        }
        if (!step->batch)
            continue;
        for (const MessageView &message : step->batch->messages())
            if (isWanted(message.seq))
                if (const auto taken = take(*step->batch, message, {}); !taken)
                    return std::unexpected(CommandFailure(ExitCode::NotReached, taken.error()));
        m_context.console().progress(tr("Reading the log: %1").arg(grouped(qint64(m_messages))));
    }
    return {};
}

std::expected<ReplaySpool::Source, CommandFailure> ReplaySpool::ofEntry(qint64 number, std::optional<State> state, bool skipBad)
{
    const auto reader = m_context.logReader();
    if (!reader)
        return std::unexpected(CommandFailure(ExitCode::NotReached, reader.error()));
    const auto entries = (*reader)->entries({number, number});
    if (!entries)
        return std::unexpected(CommandFailure(ExitCode::NotReached, entries.error()));
    if (entries->empty())
        return std::unexpected(CommandFailure(
            ExitCode::Refused, {Error::Kind::NotFound, tr("The log has no entry %1.").arg(number), {}}));
    if (const auto opened = open(); !opened)
        return std::unexpected(CommandFailure(ExitCode::NotReached, opened.error()));
    if (const auto read = readEntry(**reader, entries->front(), state); !read)
        return std::unexpected(read.error());
    if (m_missingCount > 0 && !skipBad) {
        CommandFailure failure(ExitCode::Refused,
                               {Error::Kind::Invalid,
                                tr("%1 messages of entry %2 cannot be sent again: nothing was sent. --skip-bad sends the rest.")
                                    .arg(grouped(m_missingCount))
                                    .arg(number),
                                {}});
        failure.bad = m_missing;
        failure.badCount = m_missingCount;
        return std::unexpected(failure);
    }
    if (m_missingCount > 0)
        m_context.console().say(tr("%1 messages of entry %2 are left out: the log cannot give them.").arg(grouped(m_missingCount)).arg(number));
    return finish(entries->front().destination.name);
}

std::expected<void, CommandFailure> ReplaySpool::readTopic(const Target &target, const BrowsePlan &plan, std::optional<quint64> count)
{
    const auto bell = std::make_shared<Bell>();
    m_context.interrupts().onEach([bell] { bell->ring(); });
    const auto events = std::make_shared<Mailbox<SourceEvent>>([bell] { bell->ring(); });
    auto source = target.transport->browse(target.endpoint, plan, events);
    if (!source)
        return std::unexpected(CommandFailure(source.error()));
    const auto enough = [&] { return count && m_messages >= *count; };
    (*source)->request(StepMessages);
    std::optional<CommandFailure> failure;
    bool closing = false;
    for (bool over = false; !over; bell->wait(500ms)) {
        for (const SourceEvent &event : events->drain()) {
            if (const auto *batch = std::get_if<MessageBatchPtr>(&event)) {
                for (const MessageView &message : (*batch)->messages()) {
                    LineContext beside;
                    beside.offset = qint64(message.seq);
                    beside.broker = target.kind->id;
                    if (enough() || failure)
                        break;
                    if (const auto taken = take(**batch, message, beside); !taken)
                        failure = CommandFailure(ExitCode::NotReached, taken.error());
                }
                (*source)->request(std::ssize((*batch)->messages()));
            } else if (const auto *closed = std::get_if<SessionClosed>(&event)) {
                if (closed->reason && !closing)
                    failure = CommandFailure(ExitCode::NotReached, *closed->reason);
                over = true;
            }
        }
        if (m_context.interrupts().count() > 0)
            failure = interrupted();
        if ((failure || enough()) && !std::exchange(closing, true))
            (*source)->close();
        m_context.console().progress(tr("Reading the topic: %1").arg(grouped(qint64(m_messages))));
        if (over)
            break;
    }
    m_context.interrupts().onEach({});
    return failure ? std::expected<void, CommandFailure>(std::unexpected(*failure)) : std::expected<void, CommandFailure>();
}

std::expected<ReplaySpool::Source, CommandFailure> ReplaySpool::ofTopic(const Target &target, const std::string &topic,
                                                                        const std::string &from, std::optional<quint64> count)
{
    const auto plan = browseRange(target, {.topic = topic, .from = from}, m_context.call());
    if (!plan)
        return std::unexpected(CommandFailure(plan.error()));
    if (const auto opened = open(); !opened)
        return std::unexpected(CommandFailure(ExitCode::NotReached, opened.error()));
    if (!plan->ranges.empty()) // none: nothing is there, which is said below
        if (const auto read = readTopic(target, *plan, count); !read)
            return std::unexpected(read.error());
    return finish(QString::fromStdString(topic));
}

} // namespace slipway
