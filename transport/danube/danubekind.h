#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// Danube, and the sandbox's: identity, limits, options.
const BrokerKind &danubeKind();
BrokerKind makeDanubeKind(); // the same in the words of the language that the program speaks now

} // namespace slipway
