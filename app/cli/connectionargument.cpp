#include "app/cli/connectionargument.h"
#include "model/connections/typedaddress.h"
#include <QCoreApplication>

namespace slipway {

namespace {

// A newer Slipway may have saved it.
Result<Profile> ofKnownKind(Result<Profile> profile, Services &services)
{
    if (profile && !services.kind(profile->kind))
        return std::unexpected(
            Error{Error::Kind::Unsupported,
                  QCoreApplication::translate("slipwayctl", "%1 is of a kind that this Slipway does not know: %2.")
                      .arg(profile->name, profile->kind),
                  {}});
    return profile;
}

} // namespace

Result<Profile> connectionArgument(const std::string &typed, CommandContext &context)
{
    const QString name = QString::fromStdString(typed);
    if (!name.contains(u':'))
        return ofKnownKind(context.savedConnection(name), context.services());
    if (const auto store = context.services().connections()) // a name may have a colon
        if (auto profile = (*store)->byName(name))
            return ofKnownKind(std::move(*profile), context.services());
    return urlArgument(typed, context.services());
}

Result<Profile> urlArgument(const std::string &typed, Services &services)
{
    auto address = readAddress(QString::fromStdString(typed), services.kinds());
    if (!address)
        return std::unexpected(address.error());
    Profile profile = std::move(address->profile);
    for (auto secret = address->secrets.cbegin(); secret != address->secrets.cend(); ++secret)
        services.giveSecret(profile.kind, secret.key(), secret.value());
    profile.name = profile.address;
    return profile;
}

} // namespace slipway
