#pragma once
#include "model/connections/profile.h"
#include "model/core/error.h"
#include "model/ports/brokerkind.h"

namespace slipway {

// The options that count for a send, checked against the kind's table: those in the address, over them the profile's,
// over them the send's. What is absent has its default.
[[nodiscard]] Result<OptionValues> mergedOptions(const Profile &profile, const OptionValues &ofSend, const BrokerKind &kind);

// The value of one, its default included; invalid where the kind has no such option.
QVariant optionOr(const OptionValues &values, const BrokerKind &kind, const QString &key);

} // namespace slipway
