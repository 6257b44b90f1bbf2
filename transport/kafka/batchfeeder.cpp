#include "transport/kafka/batchfeeder.h"
#include <array>

namespace slipway::kafka {

namespace {

// The library takes payloads as void *, and does not write to those that stay the caller's.
void *payload(QByteArrayView bytes)
{
    return const_cast<char *>(bytes.data());
}

std::size_t size(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

HeadersPtr headersOf(const MessageBatch &batch, const MessageView &message)
{
    HeadersPtr headers(rd_kafka_headers_new(message.headerCount));
    for (const FieldView &field : batch.headers(message))
        rd_kafka_header_add(headers.get(), field.name.data(), field.name.size(), field.value.data(), field.value.size());
    return headers;
}

} // namespace

void BatchFeeder::add(MessageBatchPtr batch)
{
    if (!batch->messages().empty())
        m_waiting.push_back({m_inFlight.add(std::move(batch)), 0});
}

void BatchFeeder::use(rd_kafka_t *client)
{
    letGo();
    m_client = client;
}

void BatchFeeder::again(const std::vector<const void *> &tickets)
{
    m_again.insert(m_again.end(), tickets.begin(), tickets.end());
}

bool BatchFeeder::feedAgain()
{
    for (; !m_again.empty(); m_again.pop_front()) {
        const void *ticket = m_again.front();
        const MessageBatch &batch = m_inFlight.batch(ticket);
        const MessageView &message = m_inFlight.message(ticket);
        rd_kafka_topic_t *topic = m_topics.of(m_client, batch.destination(message).name);
        const auto code = topic ? give(topic, batch, message, const_cast<void *>(ticket)) : rd_kafka_last_error();
        if (code == RD_KAFKA_RESP_ERR__QUEUE_FULL)
            return false;
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
            refused(ticket, code);
    }
    return true;
}

bool BatchFeeder::feed()
{
    if (!m_again.empty() && !feedAgain())
        return true;
    while (!m_waiting.empty() && feed(m_waiting.front()))
        m_waiting.pop_front();
    return !m_waiting.empty();
}

bool BatchFeeder::feed(Waiting &waiting)
{
    const MessageBatch &batch = m_inFlight.batch(MessagesInFlight::ticket(waiting.place, 0));
    const std::size_t messages = batch.messages().size(); // the batch may be gone with its last message
    int topicOf = -1;
    rd_kafka_topic_t *topic = nullptr;
    for (; waiting.next < messages; ++waiting.next) {
        const MessageView &message = batch.messages()[waiting.next];
        void *ticket = MessagesInFlight::ticket(waiting.place, waiting.next);
        if (message.destination != topicOf) {
            topicOf = message.destination;
            topic = m_topics.of(m_client, batch.destination(message).name);
        }
        const auto code = topic ? give(topic, batch, message, ticket) : rd_kafka_last_error();
        if (code == RD_KAFKA_RESP_ERR__QUEUE_FULL)
            return false;
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
            refused(ticket, code); // no report comes of it
    }
    return true;
}

rd_kafka_resp_err_t BatchFeeder::give(rd_kafka_topic_t *topic, const MessageBatch &batch, const MessageView &message,
                                      void *ticket)
{
    if (message.headerCount || message.timestampMs >= 0)
        return giveWithFields(topic, batch, message, ticket);
    const int failed = rd_kafka_produce(topic, message.partition, 0, payload(message.body), size(message.body),
                                        message.key.data(), size(message.key), ticket);
    return failed ? rd_kafka_last_error() : RD_KAFKA_RESP_ERR_NO_ERROR;
}

rd_kafka_resp_err_t BatchFeeder::giveWithFields(rd_kafka_topic_t *topic, const MessageBatch &batch,
                                                const MessageView &message, void *ticket)
{
    std::array<rd_kafka_vu_t, 8> fields{};
    std::size_t count = 0;
    const auto add = [&](rd_kafka_vtype_t type) -> auto & {
        fields[count].vtype = type;
        return fields[count++].u;
    };
    add(RD_KAFKA_VTYPE_RKT).rkt = topic;
    add(RD_KAFKA_VTYPE_PARTITION).i32 = message.partition;
    add(RD_KAFKA_VTYPE_MSGFLAGS).i = 0;
    add(RD_KAFKA_VTYPE_VALUE).mem = {payload(message.body), size(message.body)};
    add(RD_KAFKA_VTYPE_KEY).mem = {payload(message.key), size(message.key)};
    add(RD_KAFKA_VTYPE_OPAQUE).ptr = ticket;
    if (message.timestampMs >= 0)
        add(RD_KAFKA_VTYPE_TIMESTAMP).i64 = message.timestampMs;
    // As one object, not one by one: with an unknown partition 2.8 frees single headers twice.
    HeadersPtr headers = message.headerCount ? headersOf(batch, message) : nullptr;
    if (headers)
        add(RD_KAFKA_VTYPE_HEADERS).headers = headers.get();
    const ErrorPtr error(rd_kafka_produceva(m_client, fields.data(), count));
    if (error)
        return rd_kafka_error_code(error.get()); // the headers are still ours
    (void)headers.release();
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

void BatchFeeder::refused(const void *ticket, rd_kafka_resp_err_t code)
{
    const MessageView message = m_inFlight.message(ticket);
    const QString topic = m_inFlight.batch(ticket).destination(message).name;
    m_inFlight.settle(ticket);
    if (code == RD_KAFKA_RESP_ERR__FATAL || code == RD_KAFKA_RESP_ERR__STATE)
        m_reports.end(message, State::Cancelled); // the session ends: it never left
    else
        m_reports.end(message, State::Failed, code, topic);
}

void BatchFeeder::cancel()
{
    for (const void *ticket : std::exchange(m_again, {})) {
        const MessageView message = m_inFlight.message(ticket);
        m_inFlight.settle(ticket);
        m_reports.end(message, State::Cancelled);
    }
    for (const Waiting &waiting : m_waiting) {
        const MessageBatch &batch = m_inFlight.batch(MessagesInFlight::ticket(waiting.place, 0));
        const std::size_t messages = batch.messages().size();
        for (std::size_t index = waiting.next; index < messages; ++index) {
            const void *ticket = MessagesInFlight::ticket(waiting.place, index);
            const MessageView message = m_inFlight.message(ticket);
            m_inFlight.settle(ticket);
            m_reports.end(message, State::Cancelled);
        }
    }
    m_waiting.clear();
}

} // namespace slipway::kafka
