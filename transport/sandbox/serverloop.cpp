#include "transport/sandbox/serverloop.h"
#include <algorithm>
#include <chrono>

namespace slipway::sandbox {

namespace {

constexpr int EventsATurn = 64;
constexpr std::int64_t TickMs = 500; // the broker's heartbeat

std::int64_t steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

ServerLoop::ServerLoop(std::unique_ptr<grpc::ServerCompletionQueue> queue, FaultPlan faults, TokenGate gate)
    : m_queue(std::move(queue)), m_faults(std::move(faults)), m_gate(std::move(gate)),
      m_broker(steadyMs, {.lossySubscriptions = m_faults.isLossy(), .deferredTopics = m_faults.isDeferred()})
{
    m_broker.seed();
}

ServerLoop::~ServerLoop() = default;

Step *ServerLoop::adopt(std::unique_ptr<Step> step)
{
    Step *const raw = step.get();
    m_steps.emplace(raw, std::move(step));
    return raw;
}

void ServerLoop::answer(Answer &answer)
{
    if (m_faults.latencyMs() > 0 && !m_stopping)
        m_late.emplace(now() + m_faults.latencyMs(), &answer);
    else
        m_answers.push_back(&answer);
}

void ServerLoop::cut(const std::string &peer)
{
    m_cuts.push_back(peer);
}

bool ServerLoop::countMessage(Topic &topic)
{
    ++m_taken;
    if (m_faults.isQuiet())
        return false;
    m_lastTopic = topic.name();
    return m_faults.cuts(m_taken);
}

void ServerLoop::run()
{
    for (;;) {
        const std::int64_t time = now();
        std::int64_t wait = std::max<std::int64_t>(0, m_nextTick - time);
        if (!m_late.empty())
            wait = std::clamp<std::int64_t>(m_late.begin()->first - time, 0, wait);
        if (m_stopping)
            wait = std::min<std::int64_t>(wait, 10);
        void *tag = nullptr;
        bool ok = false;
        const auto deadline = gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), gpr_time_from_millis(wait, GPR_TIMESPAN));
        const auto got = m_queue->AsyncNext(&tag, &ok, deadline);
        if (got == grpc::CompletionQueue::SHUTDOWN)
            return;
        if (got == grpc::CompletionQueue::GOT_EVENT) {
            static_cast<Step *>(tag)->proceed(ok);
            takeTurn();
        }
        endTurn();
    }
}

void ServerLoop::takeTurn()
{
    for (int i = 1; i < EventsATurn; ++i) {
        void *tag = nullptr;
        bool ok = false;
        if (m_queue->AsyncNext(&tag, &ok, gpr_inf_past(GPR_CLOCK_MONOTONIC)) != grpc::CompletionQueue::GOT_EVENT)
            return;
        static_cast<Step *>(tag)->proceed(ok);
    }
}

void ServerLoop::endTurn()
{
    if (m_journal.hasLines()) {
        if (const auto written = m_journal.write(); !written) {
            const std::scoped_lock lock(m_mutex);
            m_failure = written.error().message;
        }
    }
    const std::int64_t time = now();
    while (!m_late.empty() && (m_stopping || m_late.begin()->first <= time)) {
        m_answers.push_back(m_late.begin()->second);
        m_late.erase(m_late.begin());
    }
    for (const std::string &peer : std::exchange(m_cuts, {})) // before the answers, which are to be lost
        onCut(peer);
    // Without its line in the journal nothing is answered: a test would take it for a lost message.
    if (!m_journal.hasLines() || m_stopping)
        for (Answer *each : std::exchange(m_answers, {}))
            each->leave();
    if (!m_faults.isQuiet())
        runFaults();
    if (time >= m_nextTick) {
        m_nextTick = time + TickMs;
        m_broker.tick();
    }
}

void ServerLoop::runFaults()
{
    if (m_faults.restarts(m_taken, now())) {
        m_broker.restart();
        onRestart();
    }
    Topic *const last = m_broker.topics().find(m_lastTopic);
    if (last && m_faults.moves(m_taken, now()))
        m_broker.move(*last);
}

QString ServerLoop::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

} // namespace slipway::sandbox
