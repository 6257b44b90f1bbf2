#pragma once
#include "model/ports/session.h"
#include <chrono>
#include <librdkafka/rdkafka.h>

namespace slipway::kafka {

// What librdkafka's error events say of the connection: whether the session is at its end, or only waits for brokers that
// the library goes on trying to reach. Worker only.
class BrokerWatch {
public:
    using Instant = std::chrono::steady_clock::time_point;

    explicit BrokerWatch(QString servers) : m_servers(std::move(servers)) {}

    void heard(rd_kafka_t *client, rd_kafka_resp_err_t code, const QString &words, Instant now);
    void answered();                              // a broker answered: it is not away (any more)
    void connected() { m_connected = true; }

    // Why the session must end; none: it goes on. Before the first connection nobody waits long for a broker that is away.
    std::optional<Error> fault(Instant now) const;

    // Brokers are said to be away for two seconds (2.8 cries wolf): ask one before it is shown.
    bool isInDoubt(Instant now) const;

    // A change of what to show, once: brokers are away, or back.
    std::optional<BrokerNotice> notice(Instant now);

    Error lastError() const; // of the connection, as far as it is known

private:
    const QString m_servers;
    bool m_connected = false;
    std::optional<Instant> m_downSince;
    std::optional<Error> m_fault;
    std::optional<Error> m_last;
    bool m_shown = false;
};

} // namespace slipway::kafka
