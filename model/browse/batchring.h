#pragma once
#include "model/core/messagebatch.h"
#include <deque>
#include <vector>

namespace slipway {

// A message of a ring: which batch, by its serial number, and which of its messages.
struct RingRow {
    quint32 batch = 0;
    quint16 index = 0;

    bool operator==(const RingRow &) const = default;
};

// What a browse page keeps: batches up to a bound in bytes; the oldest go whole. The newest always stays. One thread.
class BatchRing {
public:
    explicit BatchRing(qsizetype bound) : m_bound(bound) {}

    quint32 push(MessageBatchPtr batch); // its serial number
    void clear();

    const MessageBatch *batch(quint32 serial) const; // null: dropped
    MessageBatchPtr shared(quint32 serial) const;
    quint32 first() const { return m_first; } // serial of the oldest that is kept
    quint32 end() const { return m_first + static_cast<quint32>(m_batches.size()); }
    qsizetype bytes() const { return m_bytes; }
    qsizetype bound() const { return m_bound; }
    qint64 messages() const { return m_messages; }
    qint64 dropped() const { return m_dropped; } // messages

    static qsizetype weight(const MessageBatch &batch); // bytes, with the room of its views

private:
    const qsizetype m_bound;
    std::deque<MessageBatchPtr> m_batches;
    quint32 m_first = 0;
    qsizetype m_bytes = 0;
    qint64 m_messages = 0;
    qint64 m_dropped = 0;
};

} // namespace slipway
