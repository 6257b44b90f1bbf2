#pragma once
#include "model/connections/profile.h"
#include "model/core/error.h"

namespace slipway {

// What a profile allows a send (product section 10). Forbidden when the connection is read-only; Invalid,
// naming the cap, for more messages than one send may have (-1: not known yet) or a higher rate (0: none was asked for,
// and pacedBy is kept to).
[[nodiscard]] Result<> mayBeSent(const Profile &profile, qint64 messages, double ratePerSecond);

// The rate that a send goes by: what was asked for, else the profile's cap; 0: none.
double pacedBy(const Profile &profile, double ratePerSecond);

} // namespace slipway
