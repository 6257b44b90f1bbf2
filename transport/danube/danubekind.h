#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// Danube, and the sandbox's: identity, limits, options.
const BrokerKind &danubeKind();

} // namespace slipway
