#include "app/cli/writepermission.h"
#include <QCoreApplication>

namespace slipway {

std::expected<void, CommandFailure> mayWrite(const Profile &profile, bool yes, CommandContext &context)
{
    const auto refuse = [](const QString &message) {
        return std::unexpected(CommandFailure(ExitCode::Refused, {Error::Kind::Forbidden, message, {}}));
    };
    if (profile.readOnly)
        return refuse(QCoreApplication::translate("slipwayctl", "%1 is read-only: nothing is sent over it. Choose "
                                                                "another connection, or change that one.")
                          .arg(profile.name));
    if (profile.environment != Profile::Environment::Production || yes)
        return {};
    const Console::Terminals &terminals = context.console().terminals();
    if (!terminals.in || !terminals.err)
        return refuse(QCoreApplication::translate("slipwayctl", "%1 is a production connection. Say --yes to send over "
                                                                "it from a script.")
                          .arg(profile.name));
    if (!context.console().confirm(
            QCoreApplication::translate("slipwayctl", "%1 is a production connection. Go on? [y/N] ").arg(profile.name)))
        return refuse(QCoreApplication::translate("slipwayctl", "Nothing was sent."));
    return {};
}

} // namespace slipway
