#pragma once
#include "model/ports/clock.h"

namespace slipway {

// The machine's own clocks. Any thread.
class SystemClock final : public Clock {
public:
    std::chrono::steady_clock::time_point now() const override { return std::chrono::steady_clock::now(); }
    qint64 wallMs() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    }
};

} // namespace slipway
