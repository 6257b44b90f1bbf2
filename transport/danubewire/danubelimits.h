#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipway::danube {

// What both ends of the wire must agree on; measured on a broker 0.15.1.

// The longest encoded StreamMessage that a broker decodes. One byte more is refused with OUT_OF_RANGE.
inline constexpr std::size_t MaxEncodedMessage = 4'194'304;

// Partition i of a topic is the topic of this name: base + PartitionMark + decimal i.
inline constexpr std::string_view PartitionMark = "-part-";

// FNV-1a, 64 bits: the partition of a keyed message is hash(key) mod partitions, in every client.
constexpr std::uint64_t fnv1a64(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3u;
    }
    return hash;
}

static_assert(fnv1a64("") == 0xcbf29ce484222325u);
static_assert(fnv1a64("a") == 0xaf63dc4c8601ec8cu);
static_assert(fnv1a64("foobar") == 0x85944171f73967e8u);

} // namespace slipway::danube
