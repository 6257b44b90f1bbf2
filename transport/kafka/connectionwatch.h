#pragma once
#include "model/core/error.h"
#include "transport/kafka/kafkahandle.h"
#include <chrono>
#include <optional>

namespace slipway::kafka {

// What a client says of its connections while somebody waits for an answer, and what that means for the wait. Needs a
// configuration with RD_KAFKA_EVENT_ERROR. One thread.
class ConnectionWatch {
public:
    // The library says "all brokers down" before it has tried the second address: believed when it lasts.
    static constexpr std::chrono::milliseconds DownFor{2000};

    explicit ConnectionWatch(rd_kafka_t *client) : m_queue(rd_kafka_queue_get_main(client)) {}

    void listen(); // takes what there is, without waiting
    void well();   // an answer came: what was said before is over
    void begin() { m_refused.reset(); } // a new wait: what was refused before may have been put right
    bool isDown() const { return m_downSince.has_value(); }
    std::chrono::milliseconds downFor() const;

    // The reason not to wait longer: signing in or TLS was refused, or no broker was to be reached for DownFor of the
    // wait that began then.
    std::optional<Error> verdict(const QString &address, std::chrono::steady_clock::time_point waitBegan = {}) const;
    Error late(const QString &subject) const; // the wait is over: with what was said last

    rd_kafka_queue_t *queue() const { return m_queue.get(); }

private:
    QueuePtr m_queue;
    std::optional<std::chrono::steady_clock::time_point> m_downSince;
    std::optional<rd_kafka_resp_err_t> m_refused;
    QString m_refusedWords;
    QString m_lastWords; // of a connection that failed: more than "all brokers down" says
};

} // namespace slipway::kafka
