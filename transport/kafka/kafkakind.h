#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// Kafka, and the practice cluster's: identity, limits, options.
const BrokerKind &kafkaKind();
BrokerKind makeKafkaKind(); // the same in the words of the language that the program speaks now

} // namespace slipway
