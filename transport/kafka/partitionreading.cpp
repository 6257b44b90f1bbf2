#include "transport/kafka/partitionreading.h"
#include <algorithm>

namespace slipway::kafka {

void PartitionReading::add(const OffsetRange &range, const QString &note)
{
    m_waiting.push_back({range, note});
    if (m_waiting.size() == 1)
        begin();
}

void PartitionReading::begin()
{
    m_passed = 0;
    if (!m_waiting.empty())
        m_next = m_waiting.front().range.from;
}

PartitionReading::Step PartitionReading::take(qint64 offset)
{
    if (isDone() || offset < m_next) // a batch of messages begins before the offset that was asked for
        return Step::Skip;
    const qint64 to = m_waiting.front().range.to;
    jump(offset);
    if (offset >= to)
        return Step::Done;
    ++m_next;
    return m_next >= to ? Step::Last : Step::Take;
}

bool PartitionReading::reachesEnd(qint64 offset)
{
    if (isDone() || offset < m_next)
        return false;
    jump(offset);
    return !isOpen();
}

void PartitionReading::jump(qint64 offset)
{
    const qint64 to = std::min(offset, m_waiting.front().range.to);
    m_passed += std::max<qint64>(to - m_next, 0);
    m_next = to;
}

RangeDone PartitionReading::finish()
{
    RangeDone done{.partition = m_partition, .next = m_next, .passed = m_passed, .note = m_waiting.front().note};
    m_waiting.pop_front();
    begin();
    return done;
}

} // namespace slipway::kafka
