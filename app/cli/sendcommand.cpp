#include "app/cli/sendcommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/destinationcheck.h"
#include "app/cli/dryrun.h"
#include "app/cli/metricsfile.h"
#include "app/cli/numberwords.h"
#include "app/cli/runending.h"
#include "app/cli/sendorder.h"
#include "app/cli/writepermission.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// Single sends are entries of their own; a run is one entry with rows.
OpenRunLog logOf(SendLog &log, const SendOrder &order, bool small)
{
    return [&log, facts = order.facts(), many = order.many, small](LogEvents events) -> Result<OpenedRun> {
        if (many)
            return log.startRun(facts, small, std::move(events));
        return log.singles(facts, std::move(events)).transform([&facts](std::unique_ptr<RunLog> single) {
            return OpenedRun{.log = std::move(single), .facts = facts, .place = {}, .counts = {}, .reserved = 0};
        });
    };
}

} // namespace

void SendCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *send = root.add_subcommand("send", "Send one message, a file of messages, or generated ones");
    m_arguments.declare(*send);
    send->callback([this, choose] { choose([this](CommandContext &context) { return run(context); }); });
}

CommandResult SendCommand::run(CommandContext &context)
{
    const auto order = SendOrder::from(m_arguments, context);
    if (!order)
        return std::unexpected(order.error());
    auto feed = openFeed(order->feed);
    if (!feed)
        return std::unexpected(CommandFailure(ExitCode::Refused, feed.error()));
    if (m_arguments.dryRun)
        return dryRun(*order, **feed, context);
    if (const auto allowed = mayWrite(order->profile, m_arguments.yes, context); !allowed)
        return std::unexpected(allowed.error());
    const auto log = context.sendLog();
    if (!log)
        return std::unexpected(CommandFailure(ExitCode::NotReached, log.error()));
    if (const QString note = (*log)->salvageNote(); !note.isEmpty())
        context.console().say(note);
    if (const auto checked = DestinationCheck(context, *order).check(); !checked)
        return std::unexpected(checked.error());
    if (context.services().sandbox().hasStarted() && !context.isQuiet())
        context.console().say(QCoreApplication::translate("slipwayctl", "Started the sandbox for this call."));
    return send(*order, std::move(*feed), **log, context);
}

CommandResult SendCommand::send(const SendOrder &order, std::unique_ptr<MessageFeed> feed, SendLog &log,
                                CommandContext &context)
{
    Services &services = context.services();
    const QString topic = order.feed.destination.name;
    RunPlan plan = order.plan();
    const bool receipts = !context.isQuiet() && (!order.many || m_arguments.receipts || context.isJson());
    plan.wantOutcomes = receipts;
    RunWatch watch(context, {.receipts = receipts, .topic = topic, .home = services.home()});
    Run run({.connector = services, .clock = services.clock()}, plan, std::move(feed), logOf(log, order, plan.small),
            watch.events());
    const RunWatch::Seen seen = watch.watch(run);
    if (order.many && !context.isJson() && !context.isQuiet() && seen.end.phase != RunPhase::Refused)
        context.console().print(summaryText(seen.numbers, topic));
    if (!m_arguments.metrics.empty()) {
        const auto written =
            writeMetrics(QString::fromStdString(m_arguments.metrics), seen.numbers, order.kind->id, topic);
        if (!written)
            context.console().say(written.error().message);
    }
    return ending(seen, context);
}

} // namespace slipway
