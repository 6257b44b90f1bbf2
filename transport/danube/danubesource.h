#pragma once
#include "transport/danube/sourceworker.h"
#include <thread>

namespace slipway {

// A live tail of Danube: the owner's end of a SourceWorker and its thread.
class DanubeSource final : public MessageSource {
public:
    DanubeSource(DanubeSeeds seeds, QByteArray token, DanubeOptions options, BrowsePlan plan,
                 SourceEvents events)
        : m_worker(std::move(seeds), std::move(token), std::move(options), std::move(plan), std::move(events)),
          m_thread([this] { m_worker.run(); })
    {
    }
    ~DanubeSource() override { close(); }

    void request(qsizetype messages) override { m_worker.request(messages); }
    void close() override { m_worker.close(); }

private:
    SourceWorker m_worker;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
