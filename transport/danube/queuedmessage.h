#pragma once
#include "model/core/messagebatch.h"
#include <chrono>
#include <memory>

namespace slipway {

// A batch that a session took, and when: latency counts from here.
struct TakenBatch {
    MessageBatchPtr batch;
    std::chrono::steady_clock::time_point at;
};

// One message on its way through a session. Holds its batch until it has its outcome.
struct QueuedMessage {
    std::shared_ptr<const TakenBatch> from;
    quint32 index = 0;
    int tries = 0; // certain refusals so far

    const MessageBatch &batch() const { return *from->batch; }
    const MessageView &view() const { return batch().messages()[index]; }
};

} // namespace slipway
