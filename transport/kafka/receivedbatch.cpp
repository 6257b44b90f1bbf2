#include "transport/kafka/receivedbatch.h"

namespace slipway::kafka {

namespace {

QByteArrayView viewOf(const void *bytes, std::size_t size)
{
    return bytes ? QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size)) : QByteArrayView();
}

TimestampType typeOf(rd_kafka_timestamp_type_t type)
{
    switch (type) {
    case RD_KAFKA_TIMESTAMP_CREATE_TIME: return TimestampType::Create;
    case RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME: return TimestampType::Append;
    case RD_KAFKA_TIMESTAMP_NOT_AVAILABLE: break;
    }
    return TimestampType::None;
}

void keepHeaders(const rd_kafka_message_t *message, MessageBatch &batch, std::vector<FieldView> &headers)
{
    headers.clear();
    rd_kafka_headers_t *found = nullptr;
    if (rd_kafka_message_headers(message, &found) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return; // it has none
    const char *name = nullptr;
    const void *value = nullptr;
    std::size_t size = 0;
    for (std::size_t i = 0; rd_kafka_header_get_all(found, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        headers.push_back({.name = batch.keep(QByteArrayView(name)),
                           .value = batch.keep(viewOf(value, size)),
                           .type = FieldType::Bytes});
}

} // namespace

MessageBatchPtr receivedBatch(const Destination &from, std::span<rd_kafka_message_t *const> messages)
{
    std::size_t bytes = 64;
    for (const rd_kafka_message_t *message : messages)
        bytes += message->len + message->key_len;
    auto batch = std::make_shared<MessageBatch>(messages.size(), bytes);
    const quint16 destination = batch->addDestination(from);
    std::vector<FieldView> headers;
    for (const rd_kafka_message_t *message : messages) {
        rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
        const qint64 time = rd_kafka_message_timestamp(message, &type);
        keepHeaders(message, *batch, headers);
        batch->add({.key = batch->keep(viewOf(message->key, message->key_len)),
                    .body = batch->keep(viewOf(message->payload, message->len)),
                    .seq = static_cast<quint64>(message->offset),
                    .timestampMs = time,
                    .partition = message->partition,
                    .destination = destination,
                    .timestampType = typeOf(type)},
                   headers);
    }
    return batch;
}

} // namespace slipway::kafka
