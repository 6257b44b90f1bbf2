#include "model/connections/typedaddress.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noKind(const ConnectionAddress &address, const std::vector<const BrokerKind *> &kinds)
{
    QStringList schemes;
    for (const BrokerKind *kind : kinds)
        schemes += kind->schemes;
    return std::unexpected(
        Error{Error::Kind::Invalid,
              QCoreApplication::translate("TypedAddress", "No broker has addresses that begin with %1:. There are %2.")
                  .arg(address.scheme == "sandbox"_L1 ? address.scheme + u':' + address.path : address.scheme,
                       schemes.join(u", "_s)),
              {}});
}

} // namespace

const BrokerKind *kindOf(const ConnectionAddress &address, const std::vector<const BrokerKind *> &kinds)
{
    const bool sandbox = address.scheme == "sandbox"_L1;
    const auto found = std::ranges::find_if(kinds, [&](const BrokerKind *kind) {
        return sandbox ? kind->id == address.path : kind->schemes.contains(address.scheme);
    });
    return found == kinds.end() ? nullptr : *found;
}

Result<TypedAddress> readAddress(const QString &text, const std::vector<const BrokerKind *> &kinds)
{
    auto address = ConnectionAddress::parse(text);
    if (!address)
        return std::unexpected(address.error());
    const BrokerKind *kind = kindOf(*address, kinds);
    if (!kind)
        return noKind(*address, kinds);
    auto options = optionsFromAddress(*address, kind->options);
    if (!options)
        return std::unexpected(options.error());
    std::erase_if(address->query, [&](const auto &parameter) { return options->secrets.contains(parameter.first); });
    TypedAddress typed;
    typed.profile.kind = kind->id;
    typed.profile.address = address->toString();
    typed.secrets = std::move(options->secrets);
    return typed;
}

} // namespace slipway
