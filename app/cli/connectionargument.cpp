#include "app/cli/connectionargument.h"
#include "model/core/connectionaddress.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// sandbox:danube is a kind of its own address, but no kind of broker.
QString kindOf(const ConnectionAddress &address, const Services &services)
{
    if (address.scheme == u"sandbox")
        return address.path;
    for (const BrokerKind *kind : services.kinds())
        if (kind->schemes.contains(address.scheme))
            return kind->id;
    return {};
}

} // namespace

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
    auto address = ConnectionAddress::parse(QString::fromStdString(typed));
    if (!address)
        return std::unexpected(address.error());
    const QString kind = kindOf(*address, services);
    if (!services.kind(kind))
        return std::unexpected(
            Error{Error::Kind::Invalid,
                  tr("Slipway knows no address that begins with %1:. slipwayctl help addresses lists what it knows.")
                      .arg(address->scheme),
                  {}});
    Profile profile;
    profile.kind = kind;
    for (const auto &[key, value] : std::exchange(address->query, {}))
        profile.options.insert(key, value);
    if (!address->password.isEmpty())
        services.giveSecret(kind, u"password"_s, std::exchange(address->password, {}).toUtf8());
    profile.address = address->toString();
    profile.name = profile.address;
    return profile;
}

} // namespace slipway
