#include "app/cli/brokerarguments.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/optionarguments.h"
#include "app/cli/secretarguments.h"
#include "model/core/optioncheck.h"
#include <QCoreApplication>

namespace slipway {

void BrokerArguments::declare(CLI::App &command)
{
    command.add_option("-c,--connection", connection, "A saved connection's name, or a URL")
        ->type_name("CONNECTION")
        ->required();
    addRepeatable(command, "-X,--option", options, "An option of the kind: slipwayctl options KIND lists them")
        ->type_name("OPTION=VALUE");
    declareSecrets(command, secrets);
}

std::expected<BrokerArguments::Reached, CommandFailure> BrokerArguments::reach(CommandContext &context) const
{
    auto profile = connectionWithSecrets(connection, secrets, context);
    if (!profile)
        return std::unexpected(profile.error());
    const BrokerKind *kind = context.services().kind(profile->kind);
    OptionValues values;
    if (kind && !options.empty()) {
        auto typed = optionValues(options, *kind);
        if (!typed)
            return std::unexpected(CommandFailure(typed.error()));
        values = std::move(*typed);
    }
    OptionValues toConnect, rest;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        const OptionSpec *row = findOption(kind->options, key);
        const bool connects = row->scope == OptionSpec::Scope::Connection || row->scope == OptionSpec::Scope::Browse;
        (connects ? toConnect : rest).insert(key, value);
    }
    auto target = context.services().connect(*profile, toConnect, context.call());
    if (!target)
        return std::unexpected(CommandFailure(target.error()));
    if (context.services().sandbox().hasStarted())
        context.verbose(QCoreApplication::translate("slipwayctl", "Started the sandbox for this call."));
    return Reached{std::move(*profile), std::move(*target), std::move(rest)};
}

} // namespace slipway
