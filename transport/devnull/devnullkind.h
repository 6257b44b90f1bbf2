#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// devnull: takes and counts, for trying out plans.
const BrokerKind &devnullKind();
BrokerKind makeDevnullKind(); // the same in the words of the language that the program speaks now

} // namespace slipway
