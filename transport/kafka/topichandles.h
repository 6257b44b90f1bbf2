#pragma once
#include "transport/kafka/kafkahandle.h"
#include <QString>
#include <map>

namespace slipway::kafka {

// librdkafka's topic objects of one client, by name. Making one asks the brokers for the topic at once. For the first of a
// client the answer is waited for: else its first message waits now and then for the next of the library's one-second
// rounds (2.8).
class TopicHandles {
public:
    // Null where the library refuses the name; rd_kafka_last_error() says why.
    rd_kafka_topic_t *of(rd_kafka_t *client, const QString &name)
    {
        const auto known = m_topics.find(name);
        if (known != m_topics.end())
            return known->second.get();
        TopicPtr made(rd_kafka_topic_new(client, name.toUtf8().constData(), nullptr));
        if (!made)
            return nullptr;
        if (m_topics.empty())
            await(client, made.get());
        return m_topics.emplace(name, std::move(made)).first->second.get();
    }
    void clear() { m_topics.clear(); } // before the client goes

private:
    static void await(rd_kafka_t *client, rd_kafka_topic_t *topic)
    {
        constexpr int AtMostMs = 200; // a broker that is slower than that is waited for like any other
        const rd_kafka_metadata_t *known = nullptr;
        if (rd_kafka_metadata(client, 0, topic, &known, AtMostMs) == RD_KAFKA_RESP_ERR_NO_ERROR)
            rd_kafka_metadata_destroy(known);
    }

    std::map<QString, TopicPtr> m_topics;
};

} // namespace slipway::kafka
