#pragma once
#include "model/connections/profile.h"
#include "model/core/optioncheck.h"
#include "model/ports/brokerkind.h"

namespace slipway {

// A connection as a person typed it, taken apart: a profile without a name, an id and secrets, and the secrets that
// stood in the address. Its options stay in the address.
struct TypedAddress {
    Profile profile;
    QHash<QString, QByteArray> secrets; // by OptionSpec::key
};

// Invalid where it is no address, no kind has its scheme, or an option is unknown or out of range.
[[nodiscard]] Result<TypedAddress> readAddress(const QString &text, const std::vector<const BrokerKind *> &kinds);

// The kind whose scheme it has; for sandbox:danube, danube. Null when there is none.
const BrokerKind *kindOf(const ConnectionAddress &address, const std::vector<const BrokerKind *> &kinds);

} // namespace slipway
