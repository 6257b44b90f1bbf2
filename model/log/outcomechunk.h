#pragma once
#include "model/core/outcome.h"
#include "model/log/deltacolumn.h"
#include <functional>

namespace slipway {

// A stretch of a bulk run's outcomes that share block, partition and state, in the order in which they came: by
// columns, about one to a few bytes each. The format is in docs/log-schema.md.
class OutcomeChunk {
public:
    static constexpr quint64 BlockSize = 16384; // sequence numbers that a block covers: what a page has to decode
    static constexpr qsizetype FullSize = 3800; // bytes; with its key such a chunk fills a page of the file

    OutcomeChunk(quint64 block, qint32 partition, State state) : m_block(block), m_partition(partition), m_state(state)
    {
    }

    void add(const Outcome &outcome, QByteArrayView id = {});
    quint64 block() const { return m_block; }
    qint32 partition() const { return m_partition; }
    State state() const { return m_state; }
    quint32 count() const { return m_count; }
    bool full() const { return m_sizeBound >= FullSize; }
    void encode(std::string &to) const; // replaces what is in to

    using Visit = std::function<void(const Outcome &, QByteArrayView id)>;
    // False when the bytes are no such chunk; what was visited until then is not to be trusted.
    [[nodiscard]] static bool decode(quint64 block, qint32 partition, State state, quint32 count,
                                     QByteArrayView bytes, const Visit &visit);

private:
    quint64 m_block;
    qint32 m_partition;
    State m_state;
    quint32 m_count = 0;
    qsizetype m_sizeBound = 0;
    DeltaColumn m_numbers, m_offsets, m_times, m_latencies, m_attempts;
    std::string m_ids; // empty until one comes
    QByteArray m_lastId;
};

} // namespace slipway
