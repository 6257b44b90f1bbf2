#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// devnull: takes and counts, for trying out plans.
const BrokerKind &devnullKind();

} // namespace slipway
