#pragma once
#include "model/core/optionspec.h"
#include "transport/kafka/kafkaproperty.h"

namespace slipway {

// A property of librdkafka as a row of the option table: kind, range and choices as the library documents them, the
// default Slipway's where that is another.
OptionSpec kafkaPropertyRow(const KafkaProperty &property, OptionSpec::Scope scope);

// The row of the property with this name; it must be one of librdkafka's.
OptionSpec kafkaPropertyRow(const char *name);

} // namespace slipway
