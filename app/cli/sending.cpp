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

// The log to write to, once the send may begin.
using Permission = std::shared_future<Result<SendLog *>>;

// Single sends are entries of their own; a run is one entry with rows. Waits for the permission: a run opens its log
// when it is connected, and nothing leaves before.
OpenRunLog logOf(const SendOrder &order, bool small, Permission permission)
{
    return [facts = order.facts(), many = order.many, small,
            permission = std::move(permission)](LogEvents events) -> Result<OpenedRun> {
        const Result<SendLog *> &log = permission.get();
        if (!log)
            return std::unexpected(log.error());
        if (many)
            return (*log)->startRun(facts, small, std::move(events));
        return (*log)->singles(facts, std::move(events)).transform([&facts](std::unique_ptr<RunLog> single) {
            return OpenedRun{.log = std::move(single), .facts = facts, .place = {}, .counts = {}, .reserved = 0};
        });
    };
}

// What a send needs beside its connection: a log that can be written, and a topic that is there.
std::expected<SendLog *, CommandFailure> permit(const SendOrder &order, CommandContext &context)
{
    const auto log = context.sendLog();
    if (!log)
        return std::unexpected(CommandFailure(ExitCode::NotReached, log.error()));
    if (const QString note = (*log)->salvageNote(); !note.isEmpty())
        context.console().say(note);
    if (const auto checked = DestinationCheck(context, order).check(); !checked)
        return std::unexpected(checked.error());
    if (context.interrupts().count() > 0)
        return std::unexpected(CommandFailure(
            {Error::Kind::Cancelled,
             QCoreApplication::translate("slipway::Run", "Stopped before there was a connection. Nothing was sent."), {}}));
    if (context.services().sandbox().hasStarted() && !context.isQuiet())
        context.console().say(QCoreApplication::translate("slipwayctl", "Started the sandbox for this call."));
    return *log;
}

CommandResult send(const SendOrder &order, const SendManner &manner, std::unique_ptr<MessageFeed> feed,
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
    std::promise<Result<SendLog *>> permission;
    Run run({.connector = services, .clock = services.clock()}, plan, std::move(feed),
            logOf(order, plan.small, permission.get_future().share()), watch.events());
    // While it connects: a single send would wait for one after the other.
    const auto log = permit(order, context);
    permission.set_value(log ? Result<SendLog *>(*log) : std::unexpected(log.error().error));
    if (!log)
        return std::unexpected(log.error());
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
    return send(order, manner, std::move(*feed), context);
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
