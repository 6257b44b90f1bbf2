#pragma once
#include "model/core/messagebatch.h"
#include <librdkafka/rdkafka.h>
#include <span>

namespace slipway::kafka {

// A batch with a copy of what was received, byte for byte, nulls and duplicate headers included. A copy, since
// librdkafka's own memory lives no longer than its client, and a page keeps what it read.
MessageBatchPtr receivedBatch(const Destination &from, std::span<rd_kafka_message_t *const> messages);

} // namespace slipway::kafka
