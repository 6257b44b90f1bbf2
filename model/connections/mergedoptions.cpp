#include "model/connections/mergedoptions.h"
#include "model/core/connectionaddress.h"
#include "model/core/optioncheck.h"

namespace slipway {

Result<OptionValues> mergedOptions(const Profile &profile, const OptionValues &ofSend, const BrokerKind &kind)
{
    const auto address = ConnectionAddress::parse(profile.address);
    if (!address)
        return std::unexpected(address.error());
    auto all = optionsFromAddress(*address, kind.options);
    if (!all)
        return std::unexpected(all.error());
    all->options.insert(profile.options);
    all->options.insert(ofSend);
    return checkOptions(all->options, kind.options);
}

QVariant optionOr(const OptionValues &values, const BrokerKind &kind, const QString &key)
{
    const OptionSpec *row = findOption(kind.options, key);
    return row ? values.value(key, row->byDefault) : QVariant();
}

} // namespace slipway
