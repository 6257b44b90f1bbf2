#pragma once
#include <QtTypes>
#include <chrono>

namespace slipway {

// Spreads sends evenly: so many a second, without bursts. What a stall kept back is not made up for, only the
// few milliseconds that a wake-up came late. One thread.
class Pacer {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Pacer(double perSecond) : m_perSecond(perSecond) {} // 0: no limit

    bool limits() const { return m_perSecond > 0; }
    double perSecond() const { return m_perSecond; }
    std::chrono::nanoseconds until(Time now) const; // zero: the next may leave
    void took(qsizetype messages, Time now);

private:
    double m_perSecond;
    Time m_next{};
};

} // namespace slipway
