#pragma once
#include "model/core/messagebatch.h"
#include "model/core/outcome.h"

namespace slipway {

// What Danube cannot hold of a batch, as Failed with the reason. Pure.
OutcomeBatch danubeRefusals(const MessageBatch &batch);

} // namespace slipway
