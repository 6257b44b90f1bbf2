#include "app/cli/connectionargument.h"
#include "model/connections/typedaddress.h"

namespace slipway {

Result<Profile> connectionArgument(const std::string &typed, CommandContext &context)
{
    const QString name = QString::fromStdString(typed);
    if (!name.contains(u':'))
        return context.savedConnection(name);
    if (const auto store = context.services().connections()) // a name may have a colon
        if (auto profile = (*store)->byName(name))
            return std::move(*profile);
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
