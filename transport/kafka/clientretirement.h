#pragma once
#include "transport/kafka/kafkaconfig.h"

namespace slipway::kafka {

// Lets go of a client on a thread of its own: rd_kafka_destroy may take a second in 2.8, and nobody waits for it. kept
// goes after the client: bytes that it may still read. A program that ends waits for these threads, unless it leaves by
// _Exit().
void retire(std::unique_ptr<Client> client, std::shared_ptr<const void> kept);

} // namespace slipway::kafka
