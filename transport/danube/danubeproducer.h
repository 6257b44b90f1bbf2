#pragma once
#include "transport/danube/producerworker.h"
#include <thread>

namespace slipway {

// A producer session of Danube: the owner's end of a ProducerWorker and its thread.
class DanubeProducer final : public ProducerSession {
public:
    DanubeProducer(DanubeSeeds seeds, QByteArray token, DanubeOptions options, ProducerEvents events)
        : m_worker(std::move(seeds), std::move(token), std::move(options), std::move(events)),
          m_thread([this] { m_worker.run(); })
    {
    }
    ~DanubeProducer() override { close({}); }

    bool send(MessageBatchPtr batch) override { return m_worker.send(std::move(batch)); }
    void close(std::chrono::milliseconds deadline) override { m_worker.close(deadline); }

private:
    ProducerWorker m_worker;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
