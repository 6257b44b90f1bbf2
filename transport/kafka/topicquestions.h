#pragma once
#include "model/ports/transport.h"
#include <chrono>

namespace slipway::kafka {

// What a session asks of a topic when something went wrong with it: over a connection of its own, answers kept for a few
// seconds. Each blocks, for a second at most. One thread.
class TopicQuestions {
public:
    explicit TopicQuestions(Endpoint of) : m_of(std::move(of)) {}

    qint64 maxMessageBytes(const QString &topic, const std::stop_token &stop); // 0: not known; who may write need not may ask
    // Fewer copies of the partition are in sync than the topic wants for confirmation by all.
    bool lacksReplicas(const QString &topic, qint32 partition, const std::stop_token &stop);

private:
    using Instant = std::chrono::steady_clock::time_point;

    const OptionValues &details(const QString &topic, const std::stop_token &stop); // as Topology::describe; empty: not known

    const Endpoint m_of;
    QHash<QString, std::pair<Instant, OptionValues>> m_known;
};

} // namespace slipway::kafka
