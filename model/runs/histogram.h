#pragma once
#include <QtTypes>
#include <array>

namespace slipway {

// Latencies in 7 KiB whatever their number: 32 steps to each doubling, so a percentile is at most 3 % too high.
// One thread.
class Histogram {
public:
    void add(quint32 microseconds)
    {
        ++m_counts[place(microseconds)];
        ++m_count;
        m_sum += microseconds;
        m_max = microseconds > m_max ? microseconds : m_max;
    }

    void merge(const Histogram &other)
    {
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += other.m_counts[i];
        m_count += other.m_count;
        m_sum += other.m_sum;
        m_max = other.m_max > m_max ? other.m_max : m_max;
    }

    quint64 count() const { return m_count; }
    double sumMs() const { return static_cast<double>(m_sum) / 1000.0; }
    double meanMs() const { return m_count ? sumMs() / static_cast<double>(m_count) : 0; }
    double maxMs() const { return m_max / 1000.0; }
    double percentileMs(double percent) const; // 0 when nothing was added

    // What was added since a copy of this one was taken. Its longest is the upper end of the step that it fell in.
    Histogram since(const Histogram &earlier) const;

private:
    static constexpr unsigned StepBits = 5;
    static constexpr unsigned Steps = 1u << StepBits;

    static std::size_t place(quint32 value);
    static quint64 highest(std::size_t place); // value that belongs there

    std::array<quint64, (32 - StepBits + 1) * Steps> m_counts{};
    quint64 m_count = 0;
    quint64 m_sum = 0;
    quint32 m_max = 0;
};

} // namespace slipway
