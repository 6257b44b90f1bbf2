#include "app/cli/sendorder.h"
#include "app/cli/feedarguments.h"
#include "app/cli/optionarguments.h"
#include "app/cli/secretarguments.h"
#include "app/cli/standardinput.h"
#include "app/cli/templatearguments.h"
#include "model/connections/mergedoptions.h"
#include "model/runs/planoptions.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Error missing(bool connection)
{
    return {Error::Kind::Invalid,
            connection ? QCoreApplication::translate("slipwayctl", "Say with -c which connection to send over.")
                       : QCoreApplication::translate("slipwayctl", "Say with -t which topic to send to."),
            {}};
}

std::expected<FeedSpec, CommandFailure> feedOf(const SendArguments &arguments, const std::optional<MessageTemplate> &from,
                                               CommandContext &context)
{
    StandardInput input(context.console().in(), context.interrupts().token());
    FeedArguments feed(arguments, input, context.services().home());
    return from ? templateSpec(arguments, *from, feed, context) : feed.spec();
}

} // namespace

std::expected<SendOrder, CommandFailure> SendOrder::from(const SendArguments &typed, CommandContext &context)
{
    Services &services = context.services();
    SendOrder order;
    SendArguments arguments = typed;
    std::optional<MessageTemplate> from;
    if (typed.templateName) {
        auto found = templateNamed(*typed.templateName, context);
        if (!found)
            return std::unexpected(found.error());
        from = found->value;
        if (arguments.connection.empty())
            arguments.connection = from->connection.toStdString();
        if (arguments.topic.empty())
            arguments.topic = from->destination.name.toStdString();
    }
    if (arguments.connection.empty() || arguments.topic.empty())
        return std::unexpected(CommandFailure(missing(arguments.connection.empty())));
    auto profile = connectionWithSecrets(arguments.connection, arguments.secrets, context);
    if (!profile)
        return std::unexpected(std::move(profile.error()));
    order.profile = std::move(*profile);
    order.kind = services.kind(order.profile.kind);
    auto options = optionArguments(arguments, *order.kind);
    if (!options)
        return std::unexpected(CommandFailure(std::move(options.error())));
    order.options = from ? from->options : OptionValues();
    order.options.insert(*options);
    auto feed = feedOf(arguments, from, context);
    if (!feed)
        return std::unexpected(std::move(feed.error()));
    order.feed = std::move(*feed);
    order.ratePerSecond = arguments.rate.value_or(0);
    order.skipBad = arguments.skipBad;
    // Of a template with secrets no body is kept, so it is a run.
    order.many = arguments.input || arguments.generate || order.feed.count != 1 || !order.feed.templated.secretValues.isEmpty();
    order.mayCreate = arguments.create || arguments.partitions || arguments.reliable;
    return order;
}

bool SendOrder::keepsBodies() const
{
    const bool counted = feed.source == FeedSpec::Source::Message || feed.source == FeedSpec::Source::Template;
    return !many || (counted && feed.count > 0 && feed.count <= quint64(Limits{}.smallRun) &&
                     feed.templated.secretValues.isEmpty());
}

Result<RunPlan> SendOrder::plan() const
{
    RunPlan plan;
    plan.profile = profile;
    plan.options = options;
    plan.ratePerSecond = ratePerSecond;
    plan.skipBad = skipBad;
    plan.small = keepsBodies();
    if (const auto applied = applyOptions(plan, *kind); !applied)
        return std::unexpected(applied.error());
    return plan;
}

RunFacts SendOrder::facts() const
{
    OptionValues all = profile.options;
    all.insert(options);
    return {.title = feed.title,
            .connection = profile.name,
            .connectionId = profile.id,
            .address = profile.address,
            .kind = profile.kind,
            .destination = feed.destination,
            .options = all,
            .feed = feed,
            .ratePerSecond = ratePerSecond,
            .skipBad = skipBad,
            .resend = optionOr(mergedOptions(profile, options, *kind).value_or(OptionValues()), *kind, u"resend"_s).toBool(),
            .total = -1};
}

} // namespace slipway
