#include "tests/fakes/fakesession.h"
#include <algorithm>

namespace slipway::fakes {

using namespace std::chrono_literals;

namespace {

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Error gone(Error::Kind kind)
{
    return {kind, QStringLiteral("The fake broker is away."), QStringLiteral("FAKE_AWAY")};
}

} // namespace

FakeSession::FakeSession(std::shared_ptr<FakeBroker> broker, ProducerEvents events)
    : m_broker(std::move(broker)), m_events(std::move(events)),
      m_wake(std::make_shared<std::function<void()>>([bell = m_bell] { bell->ring(); }))
{
    {
        const std::scoped_lock lock(m_broker->m_mutex);
        ++m_broker->m_sessions;
        ++m_broker->m_living;
        m_broker->m_wakes.push_back(m_wake);
    }
    m_broker->m_changed.notify_all();
    m_worker = std::jthread([this] { work(); });
}

FakeSession::~FakeSession()
{
    close({});
    m_worker.join();
    const std::scoped_lock lock(m_broker->m_mutex);
    --m_broker->m_living;
}

bool FakeSession::send(MessageBatchPtr batch)
{
    const auto count = std::ssize(batch->messages());
    {
        // Counted before the worker can answer.
        const std::scoped_lock lock(m_broker->m_mutex);
        m_broker->m_taken += count;
        m_broker->m_open += count;
        m_broker->m_most = std::max(m_broker->m_most, m_broker->m_open);
    }
    const bool taken = m_batches.push(std::move(batch));
    if (!taken) {
        const std::scoped_lock lock(m_broker->m_mutex);
        m_broker->m_taken -= count;
        m_broker->m_open -= count;
    }
    m_broker->m_changed.notify_all();
    return taken;
}

void FakeSession::close(std::chrono::milliseconds deadline)
{
    m_closeMs = steadyMs() + deadline.count();
    m_bell->ring();
}

void FakeSession::work()
{
    if (!begin())
        return end(gone(m_broker->m_awayKind));
    for (;;) {
        takeIn();
        answer();
        if (vanishes())
            return end(gone(Error::Kind::Unreachable));
        if (m_closeMs >= 0 && (m_inHand.empty() || steadyMs() >= m_closeMs))
            return end({});
        m_bell->wait(m_closeMs >= 0 ? 5ms : 1000ms);
    }
}

bool FakeSession::begin()
{
    std::unique_lock lock(m_broker->m_mutex);
    if (m_broker->m_away)
        return false;
    const bool silent = m_broker->m_neverReady;
    lock.unlock();
    if (!silent)
        tell(SessionReady{});
    return true;
}

void FakeSession::takeIn()
{
    std::ranges::move(m_batches.drain(), std::back_inserter(m_inHand));
}

void FakeSession::answer()
{
    bool reversed = false;
    {
        const std::scoped_lock lock(m_broker->m_mutex);
        if (m_broker->m_stall || m_broker->m_away || m_broker->m_neverReady)
            return;
        reversed = m_broker->m_reorder;
    }
    if (reversed)
        std::ranges::reverse(m_inHand);
    while (!m_inHand.empty() && !vanishes()) {
        const MessageBatchPtr batch = std::move(m_inHand.front());
        m_inHand.pop_front();
        settle(*batch, reversed);
    }
}

bool FakeSession::vanishes()
{
    const std::scoped_lock lock(m_broker->m_mutex);
    if (m_broker->m_vanishAfter >= 0 && m_answered >= m_broker->m_vanishAfter) {
        m_broker->m_vanishAfter = -1;
        m_vanished = true;
    }
    return m_vanished || m_broker->m_away;
}

// C2: nothing more is taken, what was left ends, then the last word. The first batch in hand was on its way.
void FakeSession::end(std::optional<Error> reason)
{
    std::ranges::move(m_batches.close(), std::back_inserter(m_inHand));
    bool begun = true;
    std::unique_lock lock(m_broker->m_mutex);
    const bool forget = m_broker->m_forget;
    lock.unlock();
    for (const MessageBatchPtr &batch : std::exchange(m_inHand, {})) {
        OutcomeBatch ended;
        ended.errors.push_back(reason.value_or(gone(Error::Kind::Cancelled)));
        for (const MessageView &message : batch->messages())
            ended.outcomes.push_back(
                {.seq = message.seq, .error = 1, .state = begun ? State::Ambiguous : State::Cancelled});
        begun = false;
        if (!forget)
            push(std::move(ended));
    }
    tell(SessionClosed{std::move(reason)});
}

void FakeSession::settle(const MessageBatch &batch, bool reversed)
{
    OutcomeBatch ended;
    for (const MessageView &message : batch.messages())
        ended.outcomes.push_back(outcomeOf(batch, message, ended));
    if (reversed)
        std::ranges::reverse(ended.outcomes);
    m_answered += std::ssize(ended.outcomes);
    push(std::move(ended));
}

void FakeSession::push(OutcomeBatch ended)
{
    std::unique_lock lock(m_broker->m_mutex);
    m_broker->m_open -= std::ssize(ended.outcomes);
    const bool twice = m_broker->m_twice;
    lock.unlock();
    if (twice)
        tell(ended);
    tell(std::move(ended));
    m_broker->m_changed.notify_all();
}

Outcome FakeSession::outcomeOf(const MessageBatch &, const MessageView &message, OutcomeBatch &into)
{
    const std::scoped_lock lock(m_broker->m_mutex);
    FakeBroker::Answer answer;
    if (auto script = m_broker->m_answers.find(message.seq);
        script != m_broker->m_answers.end() && !script->second.empty()) {
        answer = script->second.front();
        script->second.erase(script->second.begin());
    }
    Outcome outcome{.seq = message.seq, .latencyUs = 100, .state = answer.state};
    if (answer.state <= State::SentUnconfirmed || answer.stored) {
        m_broker->m_journal.push_back({message.seq, message.body.toByteArray(), message.partition});
        outcome.offset = std::ssize(m_broker->m_journal) - 1;
    }
    if (answer.state > State::Returned) {
        into.errors.push_back({answer.kind, QStringLiteral("The script says no."), QStringLiteral("FAKE")});
        outcome.error = static_cast<quint16>(into.errors.size());
    }
    return outcome;
}

} // namespace slipway::fakes
