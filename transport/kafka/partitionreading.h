#pragma once
#include "model/ports/messagesource.h"
#include <deque>

namespace slipway::kafka {

// How far one partition has been read: its ranges one after the other, and what was passed over on the way. Pure
// bookkeeping; the worker starts and stops the library's reading.
class PartitionReading {
public:
    enum class Step : quint8 {
        Take, // the message belongs to the reader
        Skip, // it does not, and nothing changes
        Done, // it lies behind the range, which is complete
        Last  // it belongs to the reader, and the range is complete
    };

    explicit PartitionReading(qint32 partition) : m_partition(partition) {}

    void add(const OffsetRange &range, const QString &note);
    bool isDone() const { return m_waiting.empty(); }
    qint32 partition() const { return m_partition; }
    qint64 next() const { return m_next; }
    bool isEmpty() const { return m_next >= m_waiting.front().range.to; } // of the current range: nothing is left in it
    bool isOpen() const { return !isDone() && m_waiting.front().range.to == OffsetRange::Open; }

    Step take(qint64 offset);       // a message has come
    bool reachesEnd(qint64 offset); // the end of the partition: true when the range is complete with it
    void jump(qint64 offset);       // what lies before, within the range, is gone
    // Of the range that is complete; the next one, if there is one, is the current one from now on.
    RangeDone finish();

private:
    struct Planned {
        OffsetRange range;
        QString note;
    };
    void begin();

    const qint32 m_partition;
    std::deque<Planned> m_waiting; // the first is being read
    qint64 m_next = 0;             // offset that has not been looked at yet
    qint64 m_passed = 0;
};

} // namespace slipway::kafka
