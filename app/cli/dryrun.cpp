#include "app/cli/dryrun.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/numberwords.h"
#include "model/connections/safety.h"
#include "model/files/messageline.h"
#include "model/runs/feedcheck.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// The first message that would leave, or null.
MessageBatchPtr firstOf(MessageFeed &feed)
{
    const auto step = feed.next(1, 1);
    return step && step->batch && !step->batch->messages().empty() ? step->batch : nullptr;
}

void print(const MessageBatch &batch, Console &console)
{
    const Message message = batch.toMessage(batch.messages().front());
    const auto text = [](const std::optional<QByteArray> &bytes) { return bytes ? QString::fromUtf8(*bytes) : tr("(null)"); };
    if (message.key)
        console.print(tr("Key: %1").arg(text(message.key)));
    for (const Field &header : message.headers)
        console.print(QString::fromUtf8(header.name) + u": "_s + text(header.value));
    console.print(text(message.body));
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
    if (const auto allowed = mayBeSent(order.profile, good, order.ratePerSecond); !allowed)
        return std::unexpected(CommandFailure(ExitCode::Refused, allowed.error()));
    // A template is looked at to see what becomes of its names.
    const MessageBatchPtr first = order.feed.source == FeedSpec::Source::Template ? firstOf(feed) : nullptr;
    if (context.isJson()) {
        JsonWriter json;
        json.boolean("dryRun", true);
        json.text("connection", order.profile.name);
        json.text("topic", order.feed.destination.name);
        json.number("messages", good);
        json.number("leftOut", found->badCount);
        if (first)
            json.raw("first", messageLine({}, *first, first->messages().front()));
        context.console().write(json.line());
    } else if (!context.isQuiet()) {
        context.console().print(tr("Would send %1 messages to %2 over %3; nothing was sent.")
                                    .arg(grouped(good), order.feed.destination.name, order.profile.name));
        if (first)
            print(*first, context.console());
    }
    return found->badCount > 0 ? ExitCode::SomeFailed : ExitCode::Ok;
}

} // namespace slipway
