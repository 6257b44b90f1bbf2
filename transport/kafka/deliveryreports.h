#pragma once
#include "model/ports/producersession.h"
#include <librdkafka/rdkafka.h>
#include <utility>

namespace slipway::kafka {

// Gathers the outcomes of one round of the worker; equal errors stand once.
class DeliveryReports {
public:
    explicit DeliveryReports(ProducerEvents events) : m_events(std::move(events)) {}

    // What librdkafka says of a message: by its persistence status, never by the error code alone.
    void end(const rd_kafka_message_t &report, const MessageView &message, quint32 latencyUs, const QString &topic,
             bool lacksReplicas);

    // A message that librdkafka did not take, or says nothing of.
    void end(const MessageView &message, State state);
    void end(const MessageView &message, State state, rd_kafka_resp_err_t code, const QString &topic);

    // In a transaction: outcomes wait for release().
    void hold() { m_holding = true; }
    void release();                                    // as they were reported
    void release(State state, const Error &error);     // all that were or may be stored ended so instead
    void announce(ProducerEvent event) { (void)m_events->push(std::move(event)); } // ahead of what is held

    void flush();
    void tell(ProducerEvent event); // behind all outcomes so far

private:
    struct Cause {
        rd_kafka_resp_err_t code = RD_KAFKA_RESP_ERR_NO_ERROR;
        State state = State::Failed;
        QString topic;
        QByteArray words;
        bool lacksReplicas = false; // of the topic: why it timed out
        bool operator==(const Cause &) const = default;
    };

    quint16 place(Cause cause);

    const ProducerEvents m_events;
    OutcomeBatch m_batch;
    std::vector<Cause> m_causes; // of m_batch.errors
    std::vector<OutcomeBatch> m_held;
    bool m_holding = false;
};

} // namespace slipway::kafka
