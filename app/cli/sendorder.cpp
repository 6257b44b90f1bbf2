#include "app/cli/sendorder.h"
#include "app/cli/connectionargument.h"
#include "app/cli/feedarguments.h"
#include "app/cli/optionarguments.h"
#include "app/cli/secretarguments.h"
#include "app/cli/standardinput.h"

using namespace Qt::StringLiterals;

namespace slipway {

std::expected<SendOrder, CommandFailure> SendOrder::from(const SendArguments &arguments, CommandContext &context)
{
    Services &services = context.services();
    SendOrder order;
    auto profile = connectionArgument(arguments.connection, context);
    if (!profile)
        return std::unexpected(CommandFailure(std::move(profile.error())));
    order.profile = std::move(*profile);
    if (const auto given = giveSecrets(arguments.secrets, order.profile, services); !given)
        return std::unexpected(CommandFailure(given.error()));
    order.kind = services.kind(order.profile.kind);
    auto options = optionArguments(arguments, *order.kind);
    if (!options)
        return std::unexpected(CommandFailure(std::move(options.error())));
    order.options = std::move(*options);
    StandardInput input(context.console().in(), context.interrupts().token());
    auto feed = FeedArguments(arguments, input, services.home()).spec();
    if (!feed)
        return std::unexpected(std::move(feed.error()));
    order.feed = std::move(*feed);
    order.ratePerSecond = arguments.rate.value_or(0);
    order.skipBad = arguments.skipBad;
    order.many = arguments.input || arguments.generate || order.feed.count > 1;
    order.mayCreate = arguments.create || arguments.partitions || arguments.reliable;
    return order;
}

QVariant SendOrder::option(const QString &key) const
{
    if (options.contains(key))
        return options.value(key);
    if (profile.options.contains(key))
        return profile.options.value(key);
    for (const OptionSpec &row : kind->options)
        if (row.key == key)
            return row.byDefault;
    return {};
}

RunPlan SendOrder::plan() const
{
    RunPlan plan;
    plan.profile = profile;
    plan.options = options;
    plan.ratePerSecond = ratePerSecond;
    plan.skipBad = skipBad;
    plan.small = !many || (feed.source == FeedSpec::Source::Message && feed.count <= quint64(Limits{}.smallRun));
    if (const QVariant retries = option(u"retry.max"_s); retries.isValid())
        plan.retryMax = retries.toInt();
    plan.resend = option(u"resend"_s).toBool();
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
            .resend = option(u"resend"_s).toBool(),
            .total = -1};
}

} // namespace slipway
