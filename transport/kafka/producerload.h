#pragma once
#include "model/ports/session.h"
#include <QByteArray>
#include <vector>

namespace slipway::kafka {

// What librdkafka's statistics say of a producer: who is behind, who slows it down, and its producer id.
struct ProducerLoad {
    struct Broker {
        QString name;                // host:port/number
        qint64 waitingMessages = 0;  // sent or about to be, and not answered
        qint64 roundTripUs = 0;      // median of the last interval
        qint64 throttleMs = 0;       // by the cluster's quota, on average
    };

    std::vector<Broker> brokers;
    qint64 queued = 0, queueMost = 0; // messages
    qint64 producerId = -1;           // -1: none yet, or not idempotent
    qint32 producerEpoch = -1;

    // From the statistics' JSON; none when it is no such.
    static std::optional<ProducerLoad> read(const QByteArray &json);

    // What a person who waits wants to know: who throttles, or who is behind while the queue is full.
    std::optional<BrokerNotice> notice() const;
};

} // namespace slipway::kafka
