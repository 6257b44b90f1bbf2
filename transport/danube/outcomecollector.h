#pragma once
#include "model/ports/producersession.h"
#include "transport/danube/completionloop.h"
#include "transport/danube/queuedmessage.h"
#include <algorithm>
#include <utility>

namespace slipway {

// Gathers outcomes until they are flushed; equal errors stand once. A message lets its batch go here, before
// its outcome is pushed.
class OutcomeCollector {
public:
    explicit OutcomeCollector(ProducerEvents events) : m_events(std::move(events)) {}

    void end(QueuedMessage message, State state, CompletionLoop::Instant now, qint32 partition, qint64 echoed = -1)
    {
        noteFirst(now);
        m_batch.outcomes.push_back(outcome(message, state, now, partition, echoed));
    }

    void end(QueuedMessage message, State state, CompletionLoop::Instant now, qint32 partition, const Error &error)
    {
        Outcome ended = outcome(message, state, now, partition, -1);
        ended.error = place(error);
        noteFirst(now);
        m_batch.outcomes.push_back(ended);
    }

    std::size_t waiting() const { return m_batch.outcomes.size(); }
    CompletionLoop::Instant since() const { return m_since; } // of the first that waits

    void flush()
    {
        if (!m_batch.outcomes.empty())
            (void)m_events->push(std::exchange(m_batch, {})); // the owner may be gone
    }

    void tell(ProducerEvent event)
    {
        flush();
        (void)m_events->push(std::move(event));
    }

private:
    void noteFirst(CompletionLoop::Instant now)
    {
        if (m_batch.outcomes.empty())
            m_since = now;
    }

    static Outcome outcome(const QueuedMessage &message, State state, CompletionLoop::Instant now, qint32 partition,
                           qint64 echoed)
    {
        const auto latency = std::chrono::duration_cast<std::chrono::microseconds>(now - message.from->at).count();
        return {.seq = message.view().seq,
                .offset = echoed,
                .latencyUs = static_cast<quint32>(std::clamp<qint64>(latency, 0, 0xffffffff)),
                .partition = partition,
                .state = state};
    }

    quint16 place(const Error &error)
    {
        for (std::size_t i = m_batch.errors.size(); i-- > 0;) // the newest is the likeliest
            if (m_batch.errors[i] == error)
                return static_cast<quint16>(i + 1);
        if (m_batch.errors.size() == 0xffff)
            flush();
        m_batch.errors.push_back(error);
        return static_cast<quint16>(m_batch.errors.size());
    }

    const ProducerEvents m_events;
    OutcomeBatch m_batch;
    CompletionLoop::Instant m_since{};
};

} // namespace slipway
