#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// Kafka, and the practice cluster's: identity, limits, options.
const BrokerKind &kafkaKind();

} // namespace slipway
