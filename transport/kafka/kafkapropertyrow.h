#pragma once
#include "model/core/optionspec.h"
#include "transport/kafka/kafkaproperty.h"

namespace slipway {

// A property of librdkafka as a row of the option table: kind, range and choices as the library documents them, the
// default Slipway's where that is another.
OptionSpec kafkaPropertyRow(const KafkaProperty &property, OptionSpec::Scope scope);

// The row of the property with this name; it must be one of librdkafka's.
OptionSpec kafkaPropertyRow(const char *name);

// The same for the common ones: in our words, in a group of the form, no expert's row. onlyIf as in OptionSpec.
OptionSpec kafkaShownRow(const char *name, const QString &group, const QString &label, const QString &help,
                         const QString &onlyIf = {});

} // namespace slipway
