#include "tests/fakes/fakelog.h"

namespace slipway::fakes {

class FakeRunLog final : public RunLog {
public:
    explicit FakeRunLog(FakeLog &log) : m_log(log) {}

    qint64 run() const override { return 7; }

    void reserve(quint64 upTo, const FeedPlace &at) override
    {
        std::unique_lock lock(m_log.m_mutex);
        m_log.m_asked = upTo;
        m_log.m_place = at;
        m_log.grant(lock);
    }

    void keep(MessageBatchPtr batch) override
    {
        const std::scoped_lock lock(m_log.m_mutex);
        m_log.m_kept += std::ssize(batch->messages());
    }

    void record(OutcomeBatch outcomes) override
    {
        const std::scoped_lock lock(m_log.m_mutex);
        for (const Outcome &outcome : outcomes.outcomes) {
            m_log.m_outcomes[outcome.seq].push_back(outcome);
            if (const Error *error = outcomes.error(outcome))
                m_log.m_errors[outcome.seq] = *error;
        }
    }

    void recordBad(std::vector<BadInput> bad) override
    {
        const std::scoped_lock lock(m_log.m_mutex);
        for (BadInput &each : bad)
            m_log.m_bad.push_back(std::move(each));
    }

    void finish(RunPhase phase) override
    {
        std::unique_lock lock(m_log.m_mutex);
        m_log.m_finished = phase;
        quint64 below = 0; // what was reserved beyond the last outcome never left
        if (!m_log.m_outcomes.empty())
            below = m_log.m_outcomes.rbegin()->first + 1;
        for (const BadInput &each : m_log.m_bad)
            below = std::max(below, each.seq + 1);
        m_log.m_asked = m_log.m_reserved = below;
        m_log.grant(lock);
    }

private:
    FakeLog &m_log;
};

FakeLog::Opener FakeLog::opener()
{
    return openerAt({});
}

FakeLog::Opener FakeLog::openerAt(OpenedRun like)
{
    return [this, place = like.place, counts = like.counts, reserved = like.reserved](LogEvents events) -> Result<OpenedRun> {
        const std::scoped_lock lock(m_mutex);
        if (m_openError)
            return std::unexpected(*m_openError);
        ++m_opened;
        m_events = std::move(events);
        m_asked = m_reserved = reserved;
        OpenedRun opened;
        opened.log = std::make_unique<FakeRunLog>(*this);
        opened.place = place;
        opened.counts = counts;
        opened.reserved = reserved;
        return opened;
    };
}

void FakeLog::grant(std::unique_lock<std::mutex> &lock)
{
    if (m_faulty)
        return;
    std::vector<LogEvent> events;
    if (!m_hold && m_asked > m_reserved)
        events.emplace_back(Reserved{m_reserved = m_asked});
    if (m_finished && !std::exchange(m_closed, true))
        events.emplace_back(RunLogClosed{7});
    const LogEvents to = m_events;
    lock.unlock();
    for (LogEvent &event : events)
        (void)to->push(std::move(event));
}

void FakeLog::refuseToOpen(std::optional<Error> error)
{
    const std::scoped_lock lock(m_mutex);
    m_openError = std::move(error);
}

void FakeLog::holdReservations(bool on)
{
    std::unique_lock lock(m_mutex);
    m_hold = on;
    if (!on && m_events)
        grant(lock);
}

void FakeLog::fault()
{
    std::unique_lock lock(m_mutex);
    m_faulty = true;
    const LogEvents to = m_events;
    lock.unlock();
    if (to)
        (void)to->push(LogFault{{Error::Kind::StorageFull, QStringLiteral("The disk is full."), {}}});
}

void FakeLog::recover()
{
    std::unique_lock lock(m_mutex);
    m_faulty = false;
    if (m_events)
        (void)m_events->push(LogRecovered{});
    grant(lock);
}

int FakeLog::opened() const
{
    const std::scoped_lock lock(m_mutex);
    return m_opened;
}

quint64 FakeLog::reserved() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reserved;
}

FeedPlace FakeLog::place() const
{
    const std::scoped_lock lock(m_mutex);
    return m_place;
}

qint64 FakeLog::kept() const
{
    const std::scoped_lock lock(m_mutex);
    return m_kept;
}

StateCounts FakeLog::counts() const
{
    const std::scoped_lock lock(m_mutex);
    StateCounts counts{};
    for (const auto &[seq, list] : m_outcomes)
        ++counts[static_cast<std::size_t>(list.back().state)];
    counts[static_cast<std::size_t>(State::Failed)] += std::ssize(m_bad);
    return counts;
}

std::map<quint64, std::vector<Outcome>> FakeLog::outcomes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_outcomes;
}

std::vector<BadInput> FakeLog::bad() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bad;
}

std::optional<RunPhase> FakeLog::finished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finished;
}

std::optional<Error> FakeLog::errorOf(quint64 seq) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_errors.find(seq);
    return found == m_errors.end() ? std::nullopt : std::optional(found->second);
}

} // namespace slipway::fakes
