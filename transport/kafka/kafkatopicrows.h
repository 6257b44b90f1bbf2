#pragma once
#include "model/core/optionspec.h"

namespace slipway {

// What a topic is made with and can be changed to, by the names that Kafka itself gives them. What is absent is the
// broker's own; a name that is the client's, too, begins with "topic." here.
std::vector<OptionSpec> kafkaTopicRows();

} // namespace slipway
