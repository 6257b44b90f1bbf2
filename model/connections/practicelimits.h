#pragma once
#include "model/connections/profile.h"

namespace slipway {

// What a practice connection cannot do, said where it is chosen; empty for one that is like the real broker.
QString practiceLimits(const Profile &profile);

} // namespace slipway
