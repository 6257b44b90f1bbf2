#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace slipway::sandbox {

// What happens to a message of a reliable subscription that is not acknowledged. The values are the broker's defaults.
struct FailurePolicy {
    enum class Backoff { Fixed, Exponential };
    enum class Poison { DeadLetter, Block, Drop };

    std::uint32_t maxRedeliveries = 5;
    std::uint64_t ackTimeoutMs = 30'000;
    std::uint64_t baseDelayMs = 1'000;
    std::uint64_t maxDelayMs = 60'000;
    Backoff backoff = Backoff::Exponential;
    Poison poison = Poison::Block;
    std::optional<std::string> deadLetterTopic;

    // How long to wait before the delivery after this many.
    std::uint64_t delayAfter(std::uint32_t deliveries) const
    {
        std::uint64_t delay = baseDelayMs;
        if (backoff == Backoff::Exponential)
            for (std::uint32_t i = 1; i < deliveries && delay < maxDelayMs; ++i)
                delay *= 2;
        return delay < maxDelayMs ? delay : maxDelayMs;
    }
};

} // namespace slipway::sandbox
