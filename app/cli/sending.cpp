#include "app/cli/sending.h"
#include "app/cli/destinationcheck.h"
#include "app/cli/dryrun.h"
#include "app/cli/metricsfile.h"
#include "app/cli/numberwords.h"
#include "app/cli/runending.h"
#include "app/cli/runwatch.h"
#include "app/cli/writepermission.h"
#include "model/connections/safety.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <future>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Permission = std::shared_future<Result<>>;

// Single sends are entries of their own; a run is one entry with rows. Waits for the permission: a run opens its log
// when it is connected, and nothing leaves before.
OpenRunLog logOf(SendLog &log, const SendOrder &order, bool small, Permission permission)
{
    return [&log, facts = order.facts(), many = order.many, small,
            permission = std::move(permission)](LogEvents events) -> Result<OpenedRun> {
        if (const Result<> &given = permission.get(); !given)
            return std::unexpected(given.error());
        if (many)
            return log.startRun(facts, small, std::move(events));
        return log.singles(facts, std::move(events)).transform([&facts](std::unique_ptr<RunLog> single) {
            return OpenedRun{.log = std::move(single), .facts = facts, .place = {}, .counts = {}, .reserved = 0};
        });
    };
}

CommandResult send(const SendOrder &order, const SendManner &manner, std::unique_ptr<MessageFeed> feed, SendLog &log,
                   CommandContext &context)
{
    Services &services = context.services();
    const QString topic = order.feed.destination.name;
    auto made = order.plan();
    if (!made)
        return std::unexpected(CommandFailure(made.error()));
    RunPlan plan = std::move(*made);
    const bool receipts = !context.isQuiet() && (!order.many || manner.receipts || context.isJson());
    plan.wantOutcomes = receipts;
    RunWatch watch(context, {.receipts = receipts, .topic = topic, .home = services.home()});
    std::promise<Result<>> permission;
    Run run({.connector = services, .clock = services.clock()}, plan, std::move(feed),
            logOf(log, order, plan.small, permission.get_future().share()), watch.events());
    // Beside the connecting: a single send would wait for one after the other.
    const auto checked = DestinationCheck(context, order).check();
    const bool interrupted = context.interrupts().count() > 0;
    permission.set_value(checked && !interrupted ? Result<>()
                                                 : std::unexpected(checked ? Error{} : checked.error().error));
    if (!checked)
        return std::unexpected(checked.error());
    if (interrupted)
        return ExitCode::Interrupted;
    if (services.sandbox().hasStarted() && !context.isQuiet())
        context.console().say(QCoreApplication::translate("slipwayctl", "Started the sandbox for this call."));
    const RunWatch::Seen seen = watch.watch(run);
    if (order.many && !context.isJson() && !context.isQuiet() && seen.end.phase != RunPhase::Refused)
        context.console().print(summaryText(seen.numbers, topic));
    if (!manner.metrics.empty()) {
        const auto written =
            writeMetrics(QString::fromStdString(manner.metrics), seen.numbers, order.kind->id, topic);
        if (!written)
            context.console().say(written.error().message);
    }
    return ending(seen, context);
}

CommandResult sendOrLeave(const SendOrder &order, const SendManner &manner, CommandContext &context)
{
    auto feed = openFeed(order.feed);
    if (!feed)
        return std::unexpected(CommandFailure(ExitCode::Refused, feed.error()));
    if (const auto allowed = mayBeSent(order.profile, (*feed)->total(), order.ratePerSecond); !allowed)
        return std::unexpected(CommandFailure(ExitCode::Refused, allowed.error()));
    if (manner.dryRun)
        return dryRun(order, **feed, context);
    if (const auto allowed = mayWrite(order.profile, manner.yes, context); !allowed)
        return std::unexpected(allowed.error());
    const auto log = context.sendLog();
    if (!log)
        return std::unexpected(CommandFailure(ExitCode::NotReached, log.error()));
    if (const QString note = (*log)->salvageNote(); !note.isEmpty())
        context.console().say(note);
    return send(order, manner, std::move(*feed), **log, context);
}

} // namespace

CommandResult carryOut(const SendOrder &order, const SendManner &manner, CommandContext &context)
{
    CommandResult result = sendOrLeave(order, manner, context);
    const bool isSpooled = !order.feed.file.isEmpty() &&
                           QFileInfo(order.feed.file).absolutePath() == QFileInfo(context.services().home().spool()).absoluteFilePath();
    if (isSpooled && (!result || manner.dryRun)) // no run was begun: nobody will read it again
        QFile::remove(order.feed.file);
    return result;
}

} // namespace slipway
