#include "model/runs/run.h"
#include "model/runs/runworker.h"

namespace slipway {

Run::Run(Ports ports, RunPlan plan, std::unique_ptr<MessageFeed> feed, OpenRunLog openLog, RunEvents events)
    : m_worker(std::make_unique<RunWorker>(ports, std::move(plan), std::move(feed), std::move(openLog),
                                           std::move(events)))
{
}

Run::~Run() = default;

void Run::pause()
{
    m_worker->ask(RunWorker::Wish::Pause);
}

void Run::resume()
{
    m_worker->ask(RunWorker::Wish::Resume);
}

void Run::stop()
{
    m_worker->ask(RunWorker::Wish::Stop);
}

void Run::stopNow()
{
    m_worker->ask(RunWorker::Wish::StopNow);
}

void Run::feedReady()
{
    m_worker->wake();
}

void Run::park()
{
    m_worker->ask(RunWorker::Wish::Park);
}

RunSnapshot Run::snapshot() const
{
    return m_worker->snapshot();
}

Histogram Run::latencies() const
{
    return m_worker->latencies();
}

} // namespace slipway
