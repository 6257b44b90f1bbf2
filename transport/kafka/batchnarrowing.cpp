#include "transport/kafka/batchnarrowing.h"
#include "model/core/optioncheck.h"
#include "transport/kafka/kafkakind.h"

using namespace Qt::StringLiterals;

namespace slipway::kafka {

namespace {

const QString BatchSize = u"batch.size"_s;
constexpr qint64 Alone = 1; // a batch has its first message whatever it takes

qint64 sizeOf(const MessageBatch &batch, const MessageView &message)
{
    qint64 bytes = message.key.size() + message.body.size();
    for (const FieldView &header : batch.headers(message))
        bytes += header.name.size() + header.value.size();
    return bytes;
}

qint64 batchBytes(const Endpoint &to)
{
    const OptionSpec *row = findOption(kafkaKind().options, BatchSize);
    return to.options.value(BatchSize, row ? row->byDefault : QVariant(1'000'000)).toLongLong();
}

} // namespace

BatchNarrowing::BatchNarrowing(const Endpoint &to) : m_to(to), m_batchBytes(batchBytes(to)) {}

bool BatchNarrowing::takes(const rd_kafka_message_t &report, const MessageBatch &batch, const MessageView &message)
{
    if (rd_kafka_message_status(&report) != RD_KAFKA_MSG_STATUS_NOT_PERSISTED || sizeOf(batch, message) >= m_batchBytes)
        return false;
    m_tickets.push_back(report._private);
    m_topics.insert(batch.destination(message).name);
    return true;
}

std::vector<const void *> BatchNarrowing::release()
{
    m_topics.clear();
    return std::exchange(m_tickets, {});
}

Result<std::unique_ptr<Client>> BatchNarrowing::narrowerClient(TopicQuestions &questions, const std::stop_token &stop)
{
    qint64 narrower = m_batchBytes;
    for (const QString &topic : m_topics)
        narrower = std::min(narrower, questions.maxMessageBytes(topic, stop)); // 0 where it is not known
    m_batchBytes = narrower > 0 && narrower < m_batchBytes ? narrower : Alone;
    m_to.options.insert(BatchSize, m_batchBytes);
    return producerClient(m_to);
}

} // namespace slipway::kafka
