#pragma once
#include "transport/kafka/browseworker.h"
#include <thread>

namespace slipway {

// Reads a Kafka topic: the owner's end of a BrowseWorker and its thread.
class KafkaSource final : public MessageSource {
public:
    KafkaSource(kafka::Config config, const Endpoint &from, const BrowsePlan &plan, SourceEvents events)
        : m_worker(std::move(config), from, plan, std::move(events)), m_thread([this] { m_worker.run(); })
    {
    }
    ~KafkaSource() override { close(); }

    void request(qsizetype messages) override { m_worker.request(messages); }
    void close() override { m_worker.close(); }

private:
    kafka::BrowseWorker m_worker;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
