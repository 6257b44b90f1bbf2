#include "model/runs/histogram.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace slipway {

std::size_t Histogram::place(quint32 value)
{
    if (value < Steps)
        return value;
    const unsigned shift = static_cast<unsigned>(std::bit_width(value)) - StepBits - 1;
    return shift * Steps + (value >> shift);
}

quint64 Histogram::highest(std::size_t place)
{
    if (place < 2 * Steps)
        return place;
    const std::size_t shift = place / Steps - 1;
    return ((quint64(place % Steps) + Steps + 1) << shift) - 1;
}

double Histogram::percentileMs(double percent) const
{
    if (!m_count)
        return 0;
    const auto wanted = static_cast<quint64>(std::ceil(static_cast<double>(m_count) * percent / 100.0));
    quint64 seen = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= std::max<quint64>(wanted, 1))
            return static_cast<double>(std::min<quint64>(highest(i), m_max)) / 1000.0;
    }
    return maxMs();
}

Histogram Histogram::since(const Histogram &earlier) const
{
    Histogram part;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        part.m_counts[i] = m_counts[i] - earlier.m_counts[i];
        if (part.m_counts[i] > 0)
            part.m_max = static_cast<quint32>(std::min<quint64>(highest(i), m_max));
    }
    part.m_count = m_count - earlier.m_count;
    part.m_sum = m_sum - earlier.m_sum;
    return part;
}

} // namespace slipway
