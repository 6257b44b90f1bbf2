#pragma once
#include "model/ports/clock.h"
#include <atomic>

namespace slipway::fakes {

// Time that stands still until the test turns it. Any thread.
class TestClock final : public Clock {
public:
    std::chrono::steady_clock::time_point now() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(m_ns.load()));
    }
    qint64 wallMs() const override { return 1'760'000'000'000 + m_ns.load() / 1'000'000; }
    void turn(std::chrono::nanoseconds by) { m_ns += by.count(); }

private:
    std::atomic<qint64> m_ns = 1'000'000'000'000;
};

} // namespace slipway::fakes
