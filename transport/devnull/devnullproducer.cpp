#include "transport/devnull/devnullproducer.h"
#include "transport/devnull/devnulltext.h"

namespace slipway {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

DevnullProducer::DevnullProducer(const DevnullOptions &options, ProducerEvents events)
    : m_options(options), m_events(std::move(events)), m_worker([this] { run(); })
{
}

DevnullProducer::~DevnullProducer()
{
    close({});
}

bool DevnullProducer::send(MessageBatchPtr batch)
{
    return m_taken.push({std::move(batch), steady_clock::now()});
}

void DevnullProducer::close(milliseconds deadline)
{
    const Instant by = steady_clock::now() + deadline;
    Instant known = m_closeBy;
    while (by < known && !m_closeBy.compare_exchange_weak(known, by)) { } // a second close may only shorten
    m_closing = true;
    m_bell.ring();
}

void DevnullProducer::run()
{
    tell(SessionReady{});
    while (!m_closing) {
        for (Taken &taken : m_taken.drain())
            m_waiting.push_back(std::move(taken));
        settleDue(steady_clock::now());
        m_bell.wait(untilNext(steady_clock::now()));
    }
    for (Taken &taken : m_taken.close()) // from here send() is refused: none is forgotten
        settle(std::move(taken), State::Cancelled);
    while (!m_waiting.empty() && steady_clock::now() < m_closeBy.load()) {
        settleDue(steady_clock::now());
        if (!m_waiting.empty())
            m_bell.wait(untilNext(steady_clock::now()));
    }
    for (Taken &taken : m_waiting)
        settle(std::move(taken), State::Ambiguous);
    tell(SessionClosed{});
}

void DevnullProducer::settleDue(Instant now)
{
    while (!m_waiting.empty() && m_waiting.front().at + m_options.latency <= now) {
        Taken taken = std::move(m_waiting.front());
        m_waiting.pop_front();
        settle(std::move(taken), State::AcknowledgedNoPosition);
    }
}

void DevnullProducer::settle(Taken taken, State state)
{
    OutcomeBatch ended;
    ended.outcomes.reserve(taken.batch->messages().size());
    const auto latency = std::chrono::duration_cast<microseconds>(steady_clock::now() - taken.at).count();
    for (const MessageView &message : taken.batch->messages()) {
        const Outcome &outcome =
            ended.outcomes.emplace_back(outcomeOf(message, state, static_cast<quint32>(latency)));
        if (outcome.error && ended.errors.empty())
            ended.errors.push_back(
                {Error::Kind::Internal,
                 Devnull::tr("This message was chosen to fail. Set fail.rate to 0 to let all pass."),
                 QStringLiteral("fail.rate")});
    }
    taken.batch.reset();
    tell(std::move(ended));
}

Outcome DevnullProducer::outcomeOf(const MessageView &message, State state, quint32 latencyUs)
{
    Outcome outcome{.seq = message.seq, .latencyUs = latencyUs, .partition = message.partition, .state = state};
    if (state != State::AcknowledgedNoPosition)
        return outcome;
    m_failShare += m_options.failPercent;
    if (m_failShare >= 100) {
        m_failShare -= 100;
        outcome.state = State::Failed;
        outcome.error = 1;
    }
    return outcome;
}

milliseconds DevnullProducer::untilNext(Instant now) const
{
    Instant next = m_waiting.empty() ? now + std::chrono::hours(1) : m_waiting.front().at + m_options.latency;
    next = std::min(next, m_closeBy.load());
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(next - now));
}

} // namespace slipway
