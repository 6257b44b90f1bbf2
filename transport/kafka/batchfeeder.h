#pragma once
#include "transport/kafka/deliveryreports.h"
#include "transport/kafka/messagesinflight.h"
#include "transport/kafka/topichandles.h"
#include <deque>

namespace slipway::kafka {

// Hands the messages of batches to librdkafka, bytes by pointer, in order. Where its queue is full they wait here. Worker
// only.
class BatchFeeder {
public:
    BatchFeeder(rd_kafka_t *client, MessagesInFlight &inFlight, DeliveryReports &reports)
        : m_client(client), m_inFlight(inFlight), m_reports(reports)
    {
    }

    void add(MessageBatchPtr batch);
    bool feed();   // as much as fits; true when something waits for room
    void cancel(); // what waits has not left
    void refused(const void *ticket, rd_kafka_resp_err_t code); // ends a message of which no report comes
    void letGo() { m_topics.clear(); }
    void use(rd_kafka_t *client); // from now on; the one before has nothing of ours any more
    void again(const std::vector<const void *> &tickets); // before all that waits: reported, and not settled

private:
    struct Waiting {
        MessagesInFlight::Place place;
        std::size_t next = 0; // index of the first message that the library has not taken
    };

    bool feedAgain();          // false: the library's queue is full
    bool feed(Waiting &batch); // false: the library's queue is full
    rd_kafka_resp_err_t give(rd_kafka_topic_t *topic, const MessageBatch &batch, const MessageView &message, void *ticket);
    rd_kafka_resp_err_t giveWithFields(rd_kafka_topic_t *topic, const MessageBatch &batch, const MessageView &message,
                                       void *ticket);

    rd_kafka_t *m_client;
    MessagesInFlight &m_inFlight;
    DeliveryReports &m_reports;
    TopicHandles m_topics;
    std::deque<Waiting> m_waiting;
    std::deque<const void *> m_again;
};

} // namespace slipway::kafka
