#include "app/cli/browsecommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/browserange.h"
#include "app/cli/commandcontext.h"
#include "model/files/messageline.h"
#include "model/threads/bell.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// As text: what is none is marked. Most is, and copied as it is.
void append(QByteArray &line, QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        line += bytes;
    else
        line += QString::fromUtf8(bytes).toUtf8();
}

QByteArray line(const MessageBatch &batch, const MessageView &message)
{
    QByteArray text;
    text.reserve(64 + message.key.size() + message.body.size());
    if (message.partition >= 0)
        text += QByteArray::number(message.partition) + ':';
    text += QByteArray::number(message.seq);
    if (!message.key.isNull())
        append(text += "  ", message.key);
    for (const FieldView &header : batch.headers(message)) {
        append(text += "  ", header.name);
        append(text += '=', header.value);
    }
    append(text += "  ", message.body.isNull() ? QByteArrayView(tr("(null body)").toUtf8()) : message.body);
    return text;
}

} // namespace

void BrowseCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *browse = addAction(root, "browse", "Show what is in a topic, or what arrives in it", choose,
                                 [this](CommandContext &context) { return run(context); });
    m_broker.declare(*browse);
    browse->add_option("-t,--topic", m_topic, "The topic")->type_name("TOPIC")->required();
    addOptional(*browse, "--from", m_from, "earliest, latest, an offset, a time, or -N for the last N")
        ->type_name("earliest|latest|OFFSET|TIME|-N");
    addOptional(*browse, "-p,--partition", m_partition, "Only this partition")->type_name("N");
    addOptional(*browse, "-n,--count", m_count, "End after so many messages")->type_name("COUNT");
    browse->add_flag("--follow", m_follow, "Go on with what arrives, until interrupted; from now on unless --from says else");
    browse->add_option("--filter", m_filter, "Only messages with this text in key or body")->type_name("TEXT");
}

CommandResult BrowseCommand::run(CommandContext &context)
{
    const auto reached = m_broker.reach(context);
    if (!reached)
        return std::unexpected(reached.error());
    const Target &target = reached->target;
    m_kind = target.kind->id;
    if (!(target.kind->capabilities & BrokerKind::Browse))
        return std::unexpected(CommandFailure(
            {Error::Kind::Unsupported, tr("%1 has nothing to show.").arg(target.kind->displayName), {}}));
    const auto plan = browseRange(
        target, {.topic = m_topic, .from = m_from, .partition = m_partition, .follow = m_follow}, context.call());
    if (!plan)
        return std::unexpected(CommandFailure(plan.error()));
    if (plan->ranges.empty() && !m_follow) // nothing is there
        return ExitCode::Ok;
    m_rangesLeft = m_follow ? 0 : plan->ranges.size();
    const auto bell = std::make_shared<Bell>();
    context.interrupts().onEach([bell] { bell->ring(); });
    const auto events = std::make_shared<Mailbox<SourceEvent>>([bell] { bell->ring(); });
    auto source = target.transport->browse(target.endpoint, *plan, events);
    if (!source)
        return std::unexpected(CommandFailure(source.error()));
    m_bell = bell;
    CommandResult result = watch(**source, events, context);
    context.interrupts().onEach({});
    return result;
}

CommandResult BrowseCommand::watch(MessageSource &source, const SourceEvents &events, CommandContext &context)
{
    constexpr qsizetype Credit = 16'384;
    source.request(m_count && m_filter.empty() ? std::min<qsizetype>(Credit, *m_count) : Credit);
    const bool ends = m_rangesLeft > 0;
    for (;;) {
        for (const SourceEvent &event : events->drain())
            if (auto result = take(event, context))
                return std::move(*result);
        context.console().flush();
        const bool over = isEnough() || (ends && m_rangesLeft == 0) || context.interrupts().count() > 0
                          || context.console().isBroken();
        if (over && !std::exchange(m_closing, true))
            source.close();
        else if (!m_closing && m_seen > Credit / 2)
            source.request(std::exchange(m_seen, 0));
        if (context.interrupts().count() > 1)
            return ExitCode::Interrupted;
        m_bell->wait(500ms);
    }
}

std::optional<CommandResult> BrowseCommand::take(const SourceEvent &event, CommandContext &context)
{
    if (const auto *batch = std::get_if<MessageBatchPtr>(&event)) {
        print(**batch, context);
    } else if (const auto *done = std::get_if<RangeDone>(&event)) {
        m_passed += done->passed;
        m_rangesLeft -= m_rangesLeft > 0;
        if (!done->note.isEmpty() && !context.isQuiet())
            context.console().say(tr("Partition %1: %2").arg(done->partition).arg(done->note));
    } else if (const auto *notice = std::get_if<BrokerNotice>(&event)) {
        context.verbose(notice->text);
    } else if (std::holds_alternative<SessionReady>(event)) {
        context.verbose(tr("Reading %1.").arg(QString::fromStdString(m_topic)));
    } else if (const auto *closed = std::get_if<SessionClosed>(&event)) {
        if (closed->reason && !m_closing)
            return std::unexpected(CommandFailure(ExitCode::NotReached, *closed->reason));
        sayCoverage(context);
        return context.interrupts().count() > 0 ? ExitCode::Interrupted : ExitCode::Ok;
    }
    return std::nullopt;
}

void BrowseCommand::sayCoverage(CommandContext &context) const
{
    context.verbose(tr("%1 messages looked at, %2 shown.").arg(m_scanned).arg(m_shown));
    if (m_passed > 0)
        context.verbose(tr("%1 offsets hold no message: compacted away, rolled back, or marks of the broker's own.")
                            .arg(m_passed));
}

bool BrowseCommand::fits(const MessageView &message) const
{
    return m_filter.empty() || message.body.contains(m_filter) || message.key.contains(m_filter);
}

void BrowseCommand::print(const MessageBatch &batch, CommandContext &context)
{
    for (const MessageView &message : batch.messages()) {
        ++m_seen;
        ++m_scanned;
        if (isEnough() || !fits(message))
            continue;
        ++m_shown;
        if (context.isQuiet())
            continue;
        if (!context.isJson()) {
            if (context.console().terminals().out)
                context.console().print(QString::fromUtf8(line(batch, message)));
            else
                context.console().write(line(batch, message) += '\n');
            continue;
        }
        const LineContext beside{.topic = batch.destination(message).name,
                                 .partition = message.partition,
                                 .offset = qint64(message.seq),
                                 .id = {},
                                 .timestampType = message.timestampType,
                                 .schemaSubject = {},
                                 .broker = m_kind,
                                 .members = {}};
        context.console().write(QByteArray(messageLine(beside, batch, message) + '\n'));
    }
}

} // namespace slipway
