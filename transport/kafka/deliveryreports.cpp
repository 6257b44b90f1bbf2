#include "transport/kafka/deliveryreports.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkatext.h"
#include <algorithm>

namespace slipway::kafka {

namespace {

bool isPurged(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR__PURGE_QUEUE || code == RD_KAFKA_RESP_ERR__PURGE_INFLIGHT
           || code == RD_KAFKA_RESP_ERR__DESTROY;
}

State stateOf(const rd_kafka_message_t &report)
{
    switch (rd_kafka_message_status(&report)) {
    case RD_KAFKA_MSG_STATUS_PERSISTED:
        // A duplicate that the broker dropped is stored, but its offset is not told.
        return report.offset >= 0 ? State::Acknowledged : State::AcknowledgedNoPosition;
    case RD_KAFKA_MSG_STATUS_POSSIBLY_PERSISTED:
        return report.err ? State::Ambiguous : State::SentUnconfirmed;
    case RD_KAFKA_MSG_STATUS_NOT_PERSISTED: break;
    }
    return isPurged(report.err) ? State::Cancelled : State::Failed;
}

qint64 brokerTime(const rd_kafka_message_t &report)
{
    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    const int64_t time = rd_kafka_message_timestamp(&report, &type);
    return type == RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME ? time : -1; // else it is the sender's own
}

} // namespace

void DeliveryReports::end(const rd_kafka_message_t &report, const MessageView &message, quint32 latencyUs,
                          const QString &topic, bool lacksReplicas)
{
    const State state = stateOf(report);
    const bool stored = state == State::Acknowledged || state == State::AcknowledgedNoPosition;
    quint16 error = 0;
    if (state == State::Failed || state == State::Ambiguous) {
        const char *words = rd_kafka_message_produce_errstr(&report);
        error = place({report.err, state, topic, words ? words : "", lacksReplicas});
    }
    m_batch.outcomes.push_back(
        {.seq = message.seq,
         .offset = state == State::Acknowledged ? report.offset : -1,
         .brokerTimeMs = stored ? brokerTime(report) : -1,
         .latencyUs = latencyUs,
         .partition = report.partition >= 0 ? report.partition : message.partition,
         .error = error,
         .state = state});
}

void DeliveryReports::end(const MessageView &message, State state)
{
    m_batch.outcomes.push_back({.seq = message.seq, .partition = message.partition, .state = state});
}

void DeliveryReports::end(const MessageView &message, State state, rd_kafka_resp_err_t code, const QString &topic)
{
    const quint16 error = place({code, state, topic, {}});
    m_batch.outcomes.push_back({.seq = message.seq, .partition = message.partition, .error = error, .state = state});
}

quint16 DeliveryReports::place(Cause cause)
{
    constexpr std::size_t MostCauses = 256; // they are searched in a row
    const auto known = std::ranges::find(m_causes, cause);
    if (known != m_causes.end())
        return static_cast<quint16>(known - m_causes.begin() + 1);
    if (m_causes.size() == MostCauses)
        flush();
    Error error = deliveryError(cause.code, cause.topic, cause.state, QString::fromUtf8(cause.words));
    if (cause.lacksReplicas)
        error.message = Kafka::tr("Too few replicas of %1 are in sync to confirm by all: the message is not stored. Trying again "
                                  "may help, once brokers are back.")
                            .arg(cause.topic);
    m_batch.errors.push_back(std::move(error));
    m_causes.push_back(std::move(cause));
    return static_cast<quint16>(m_causes.size());
}

void DeliveryReports::flush()
{
    if (m_batch.outcomes.empty())
        return;
    const std::size_t size = m_batch.outcomes.size();
    OutcomeBatch ended = std::exchange(m_batch, {});
    if (m_holding)
        m_held.push_back(std::move(ended));
    else
        (void)m_events->push(std::move(ended)); // the owner may be gone
    m_batch.outcomes.reserve(size);
    m_causes.clear();
}

void DeliveryReports::release()
{
    flush();
    m_holding = false;
    for (OutcomeBatch &held : std::exchange(m_held, {}))
        (void)m_events->push(std::move(held));
}

void DeliveryReports::release(State state, const Error &error)
{
    flush();
    for (OutcomeBatch &held : m_held) {
        held.errors.push_back(error);
        for (Outcome &outcome : held.outcomes)
            if (outcome.state != State::Failed && outcome.state != State::Cancelled) {
                outcome.state = state;
                outcome.error = static_cast<quint16>(held.errors.size());
                outcome.offset = -1;
            }
    }
    release();
}

void DeliveryReports::tell(ProducerEvent event)
{
    flush();
    (void)m_events->push(std::move(event));
}

} // namespace slipway::kafka
