#pragma once
#include <span>

namespace slipway {

// One configuration property of librdkafka: its name, range, default and description, in the library's own words.
struct KafkaProperty {
    enum class Type : unsigned char { Text, Integer, Float, Boolean, Enum };

    const char *name;
    Type type;
    const char *range;     // "1 .. 1000" of numbers, "none, gzip" of choices
    const char *byDefault;
    const char *text;      // "Alias for NAME: ..." where it is one
};

std::span<const KafkaProperty> kafkaConnectionProperties(); // of both directions
std::span<const KafkaProperty> kafkaProducerProperties();
std::span<const KafkaProperty> kafkaReaderProperties();

} // namespace slipway
