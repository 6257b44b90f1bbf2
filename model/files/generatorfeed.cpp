#include "model/files/generatorfeed.h"
#include "model/files/feedbatch.h"
#include <algorithm>
#include <cstring>

namespace slipway {

namespace {

constexpr qsizetype Digits = 16;

// SplitMix64's output function: one to one on 64 bits, so different numbers give different digits.
quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace

GeneratorFeed::GeneratorFeed(FeedSpec spec) : m_spec(std::move(spec))
{
    static constexpr char Letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    static_assert(sizeof(Letters) == 65);
    quint64 state = m_spec.seed;
    for (char &c : m_pool)
        c = Letters[mixed(state += 0x9e3779b97f4a7c15u) & 63u];
}

QByteArrayView GeneratorFeed::body(MessageBatch &in, quint64 seq) const
{
    if (m_spec.size <= 0)
        return {"", 0};
    const std::span place = in.reserve(m_spec.size);
    const quint64 number = mixed(m_spec.seed * 0x9e3779b97f4a7c15u + seq);
    std::array<char, Digits> digits;
    for (std::size_t i = 0; i < digits.size(); ++i)
        digits[i] = "0123456789abcdef"[(number >> (60 - 4 * i)) & 15u];
    std::size_t done = std::min(place.size(), digits.size());
    std::memcpy(place.data(), digits.data(), done);
    for (std::size_t from = number % (m_pool.size() / 2); done < place.size(); from = 0) {
        const std::size_t part = std::min(place.size() - done, m_pool.size() - from);
        std::memcpy(place.data() + done, m_pool.data() + from, part);
        done += part;
    }
    return {place.data(), m_spec.size};
}

Result<FeedStep> GeneratorFeed::next(qsizetype messages, qsizetype bytes)
{
    const auto most = static_cast<quint64>(std::clamp<qsizetype>(messages, 1, MessageBatch::MaxMessages));
    const quint64 end = m_seq + std::min(most, m_spec.count - m_seq);
    FeedStep step;
    if (m_seq < end) {
        FeedBatch batch(m_spec, static_cast<qsizetype>(end - m_seq));
        do {
            batch.batch().add({.key = batch.key(),
                               .body = body(batch.batch(), m_seq),
                               .seq = m_seq,
                               .timestampMs = batch.timestampMs(),
                               .partition = m_spec.partition},
                              batch.headers(), batch.properties());
        } while (++m_seq < end && batch.batch().bytes() < bytes);
        step.batch = batch.take();
    }
    step.atEnd = m_seq == m_spec.count;
    return step;
}

Result<> GeneratorFeed::seek(const FeedPlace &place)
{
    m_seq = std::min(place.seq, m_spec.count);
    return {};
}

} // namespace slipway
