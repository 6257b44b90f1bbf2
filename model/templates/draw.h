#pragma once
#include <QByteArrayView>
#include <array>

namespace slipway {

// Chance that can be repeated: what is drawn is a function of the seed, the message's number and the place in it.
class Draw {
public:
    Draw(quint64 seed, quint64 index, quint64 place)
        : m_state(mixed(mixed(seed + Step) ^ mixed(index * Step + 1) ^ (place * 0xd1b54a32d192ed03u)))
    {
    }

    quint64 bits() { return mixed(m_state += Step); }
    quint64 below(quint64 limit) { return bits() % limit; } // as good as even: limits are small beside 2^64
    qint64 between(qint64 least, qint64 most) { return least + static_cast<qint64>(below(quint64(most - least + 1))); }
    template <std::size_t N>
    QByteArrayView one(const std::array<QByteArrayView, N> &of)
    {
        return of[static_cast<std::size_t>(below(N))];
    }

private:
    static constexpr quint64 Step = 0x9e3779b97f4a7c15u;
    // SplitMix64's output function.
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace slipway
