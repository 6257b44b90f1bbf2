#include "app/cli/dryrun.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/numberwords.h"
#include "model/runs/feedcheck.h"
#include <QCoreApplication>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

} // namespace

CommandResult dryRun(const SendOrder &order, MessageFeed &feed, CommandContext &context)
{
    const auto transport = context.services().modules().transport(order.kind->id);
    if (!transport)
        return std::unexpected(CommandFailure(ExitCode::NotReached, transport.error()));
    const auto found = FeedCheck(feed, **transport)
                           .read(order.kind->limits, context.interrupts().token(), [&context](qint64 read) {
                               context.console().progress(tr("Checking: %1 read").arg(grouped(read)));
                           });
    if (!found)
        return std::unexpected(CommandFailure(found.error().kind == Error::Kind::Cancelled ? ExitCode::Interrupted
                                                                                           : ExitCode::Refused,
                                              found.error()));
    if (found->badCount > 0 && !order.skipBad) {
        CommandFailure failure(ExitCode::Refused,
                               {Error::Kind::Invalid, tr("%1 bad messages: nothing would be sent. --skip-bad sends the "
                                                         "rest.").arg(found->badCount), {}});
        failure.bad = found->bad;
        failure.badCount = found->badCount;
        return std::unexpected(failure);
    }
    const qint64 good = found->messages - found->badCount;
    if (context.isJson()) {
        JsonWriter json;
        json.boolean("dryRun", true);
        json.text("connection", order.profile.name);
        json.text("topic", order.feed.destination.name);
        json.number("messages", good);
        json.number("leftOut", found->badCount);
        context.console().write(json.line());
    } else if (!context.isQuiet()) {
        context.console().print(tr("Would send %1 messages to %2 over %3; nothing was sent.")
                                    .arg(grouped(good), order.feed.destination.name, order.profile.name));
    }
    return found->badCount > 0 ? ExitCode::SomeFailed : ExitCode::Ok;
}

} // namespace slipway
