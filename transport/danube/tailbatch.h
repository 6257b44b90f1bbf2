#pragma once
#include "model/core/messagebatch.h"
#include <danube/DanubeApi.pb.h>

namespace slipway {

// Puts a received message into a batch: offset, key, attributes sorted by name, producer and schema as properties.
void addReceived(MessageBatch &batch, const ::danube::StreamMessage &message, quint16 destination, qint32 partition);

} // namespace slipway
