#pragma once
#include "model/core/messagebatch.h"
#include "model/core/outcome.h"

namespace slipway {

// What Kafka cannot hold of a batch, as Failed with the reason. Pure.
OutcomeBatch kafkaRefusals(const MessageBatch &batch);

} // namespace slipway
