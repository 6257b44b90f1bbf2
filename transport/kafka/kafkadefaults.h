#pragma once
#include <array>

namespace slipway {

// Where Slipway's default of a librdkafka property is another than the library's. Plain data: the option table shows
// it, and the module sets it where neither the property nor an alias of it was given.
struct KafkaDefault {
    const char *name;
    const char *value;
};

inline constexpr std::array KafkaDefaults{
    KafkaDefault{"client.id", "slipway"},
    KafkaDefault{"enable.idempotence", "true"},
    KafkaDefault{"partitioner", "murmur2_random"},     // as Java's clients choose
    KafkaDefault{"reconnect.backoff.max.ms", "1000"},  // with 10 s a message times out 4 to 7 s late
    KafkaDefault{"socket.nagle.disable", "true"},
    KafkaDefault{"enable.metrics.push", "false"},      // nothing is told that was not asked for
    KafkaDefault{"message.timeout.ms", "30000"},
    KafkaDefault{"statistics.interval.ms", "1000"},    // to say who is behind
    KafkaDefault{"queue.buffering.max.messages", "500000"},
    // Of a reader: little is read ahead of who looks at it, and the end of a topic is told soon.
    KafkaDefault{"check.crcs", "true"},
    KafkaDefault{"fetch.wait.max.ms", "100"},
    KafkaDefault{"fetch.queue.backoff.ms", "20"},
    KafkaDefault{"queued.min.messages", "50000"},
    KafkaDefault{"queued.max.messages.kbytes", "16384"},
};

} // namespace slipway
