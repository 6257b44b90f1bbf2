#pragma once
#include <librdkafka/rdkafka.h>
#include <memory>

namespace slipway::kafka {

// librdkafka's objects, let go by their own functions.
template <auto Destroy>
struct Deleter {
    template <typename T>
    void operator()(T *object) const
    {
        Destroy(object);
    }
};

using ConfigPtr = std::unique_ptr<rd_kafka_conf_t, Deleter<rd_kafka_conf_destroy>>;
using ClientPtr = std::unique_ptr<rd_kafka_t, Deleter<rd_kafka_destroy>>; // takes up to a second in 2.8
using TopicPtr = std::unique_ptr<rd_kafka_topic_t, Deleter<rd_kafka_topic_destroy>>;
using QueuePtr = std::unique_ptr<rd_kafka_queue_t, Deleter<rd_kafka_queue_destroy>>;
using EventPtr = std::unique_ptr<rd_kafka_event_t, Deleter<rd_kafka_event_destroy>>;
using ErrorPtr = std::unique_ptr<rd_kafka_error_t, Deleter<rd_kafka_error_destroy>>;
using HeadersPtr = std::unique_ptr<rd_kafka_headers_t, Deleter<rd_kafka_headers_destroy>>;

} // namespace slipway::kafka
