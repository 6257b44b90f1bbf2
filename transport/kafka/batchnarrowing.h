#pragma once
#include "model/ports/transport.h"
#include "transport/kafka/kafkaconfig.h"
#include "transport/kafka/topicquestions.h"
#include <QSet>

namespace slipway::kafka {

// Messages that a broker refused together: max.message.bytes of a topic bounds a batch as a whole, and the library knows only
// its own limit. They wait until nothing is under way, and are sent again by a client whose batches the topic takes. A message
// that is too large by itself goes alone then, and only it fails. Worker only.
class BatchNarrowing {
public:
    explicit BatchNarrowing(const Endpoint &to);

    // Keeps the message of a report that says too large, unless it was alone in its batch: then it is the message itself.
    bool takes(const rd_kafka_message_t &report, const MessageBatch &batch, const MessageView &message);
    bool isEmpty() const { return m_tickets.empty(); }
    bool isOne() const { return m_tickets.size() == 1; } // so it was alone

    // Blocks, for a second a topic at most: asks for their limit. Without an answer each message is to go alone.
    Result<std::unique_ptr<Client>> narrowerClient(TopicQuestions &questions, const std::stop_token &stop);
    std::vector<const void *> release(); // their tickets, in the order of their reports

private:
    Endpoint m_to;
    qint64 m_batchBytes; // of the present client
    std::vector<const void *> m_tickets;
    QSet<QString> m_topics; // theirs
};

} // namespace slipway::kafka
