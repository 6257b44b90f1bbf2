#include "model/browse/batchring.h"

namespace slipway {

qsizetype BatchRing::weight(const MessageBatch &batch)
{
    qsizetype fields = 0;
    for (const MessageView &message : batch.messages())
        fields += message.headerCount + message.propertyCount;
    return batch.bytes() + std::ssize(batch.messages()) * qsizetype(sizeof(MessageView)) +
           fields * qsizetype(sizeof(FieldView));
}

quint32 BatchRing::push(MessageBatchPtr batch)
{
    m_bytes += weight(*batch);
    m_messages += std::ssize(batch->messages());
    m_batches.push_back(std::move(batch));
    while (m_bytes > m_bound && m_batches.size() > 1) {
        const MessageBatch &oldest = *m_batches.front();
        m_bytes -= weight(oldest);
        m_messages -= std::ssize(oldest.messages());
        m_dropped += std::ssize(oldest.messages());
        m_batches.pop_front();
        ++m_first;
    }
    return end() - 1;
}

void BatchRing::clear()
{
    m_first = end(); // serial numbers are never used twice: a late answer of a search finds nothing
    m_batches.clear();
    m_bytes = 0;
    m_messages = m_dropped = 0;
}

MessageBatchPtr BatchRing::shared(quint32 serial) const
{
    return serial < m_first || serial >= end() ? nullptr : m_batches[serial - m_first];
}

const MessageBatch *BatchRing::batch(quint32 serial) const
{
    return serial < m_first || serial >= end() ? nullptr : m_batches[serial - m_first].get();
}

} // namespace slipway
