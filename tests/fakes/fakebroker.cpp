#include "tests/fakes/fakebroker.h"
#include "tests/fakes/fakesession.h"

namespace slipway::fakes {

using namespace std::chrono_literals;

void FakeBroker::answer(quint64 seq, std::vector<Answer> attempts)
{
    const std::scoped_lock lock(m_mutex);
    m_answers[seq] = std::move(attempts);
}

void FakeBroker::wakeAll(std::unique_lock<std::mutex> &lock)
{
    std::vector<std::shared_ptr<std::function<void()>>> wakes;
    for (const auto &each : m_wakes)
        if (auto wake = each.lock())
            wakes.push_back(std::move(wake));
    lock.unlock();
    for (const auto &wake : wakes)
        (*wake)();
}

void FakeBroker::stall(bool on)
{
    std::unique_lock lock(m_mutex);
    m_stall = on;
    wakeAll(lock);
}

void FakeBroker::reorder(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_reorder = on;
}

void FakeBroker::vanishAfter(qint64 messages)
{
    std::unique_lock lock(m_mutex);
    m_vanishAfter = messages;
    wakeAll(lock);
}

void FakeBroker::beAway(bool on, Error::Kind kind)
{
    std::unique_lock lock(m_mutex);
    m_away = on;
    m_awayKind = kind;
    wakeAll(lock);
}

void FakeBroker::neverReady(bool on)
{
    std::unique_lock lock(m_mutex);
    m_neverReady = on;
    wakeAll(lock);
}

void FakeBroker::refuseBodies(const QByteArray &with)
{
    const std::scoped_lock lock(m_mutex);
    m_refused = with;
}

void FakeBroker::sayTwice(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_twice = on;
}

void FakeBroker::forget(bool on)
{
    const std::scoped_lock lock(m_mutex);
    m_forget = on;
}

std::vector<FakeBroker::Stored> FakeBroker::journal() const
{
    const std::scoped_lock lock(m_mutex);
    return m_journal;
}

int FakeBroker::sessions() const
{
    const std::scoped_lock lock(m_mutex);
    return m_sessions;
}

int FakeBroker::living() const
{
    const std::scoped_lock lock(m_mutex);
    return m_living;
}

qint64 FakeBroker::taken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_taken;
}

qint64 FakeBroker::mostTogether() const
{
    const std::scoped_lock lock(m_mutex);
    return m_most;
}

bool FakeBroker::waitForTaken(qint64 messages) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, 20s, [&] { return m_taken >= messages; });
}

bool FakeBroker::waitForSessions(int sessions) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, 20s, [&] { return m_sessions >= sessions; });
}

OutcomeBatch FakeTransport::refuse(const MessageBatch &batch) const
{
    QByteArray refused;
    {
        const std::scoped_lock lock(m_broker->m_mutex);
        refused = m_broker->m_refused;
    }
    OutcomeBatch no;
    if (refused.isEmpty())
        return no;
    no.errors.push_back({Error::Kind::Unsupported, QStringLiteral("The fake broker cannot hold this."), {}});
    for (const MessageView &message : batch.messages())
        if (message.body.contains(refused))
            no.outcomes.push_back({.seq = message.seq, .error = 1, .state = State::Failed});
    return no;
}

Result<std::unique_ptr<ProducerSession>> FakeTransport::produce(const Endpoint &, ProducerEvents events)
{
    return std::make_unique<FakeSession>(m_broker, std::move(events));
}

Result<std::unique_ptr<MessageSource>> FakeTransport::browse(const Endpoint &, const BrowsePlan &, SourceEvents)
{
    return std::unexpected(Error{Error::Kind::Unsupported, QStringLiteral("The fake broker cannot be browsed."), {}});
}

Result<std::unique_ptr<Topology>> FakeTransport::topology(const Endpoint &)
{
    return std::unexpected(Error{Error::Kind::Unsupported, QStringLiteral("The fake broker has no topology."), {}});
}

Result<std::unique_ptr<SchemaRegistry>> FakeTransport::schemas(const Endpoint &)
{
    return std::unexpected(Error{Error::Kind::Unsupported, QStringLiteral("The fake broker has no schemas."), {}});
}

FakeConnector::FakeConnector(std::shared_ptr<FakeBroker> broker, const Limits &limits) : m_transport(std::move(broker))
{
    m_kind.id = QStringLiteral("fake");
    m_kind.schemes = {QStringLiteral("fake")};
    m_kind.displayName = QStringLiteral("Fake");
    m_kind.capabilities = BrokerKind::Keys | BrokerKind::Headers | BrokerKind::Partitions;
    m_kind.limits = limits;
}

Result<Target> FakeConnector::connect(const Profile &profile, const OptionValues &options, const Call &)
{
    ++m_asked;
    const std::scoped_lock lock(m_mutex);
    if (m_error)
        return std::unexpected(*m_error);
    Target target{&m_transport, &m_kind, {.url = profile.address, .options = profile.options, .secrets = {}, .limits = m_kind.limits}};
    for (auto it = options.begin(); it != options.end(); ++it)
        target.endpoint.options[it.key()] = it.value();
    return target;
}

void FakeConnector::fail(std::optional<Error> error)
{
    const std::scoped_lock lock(m_mutex);
    m_error = std::move(error);
}

} // namespace slipway::fakes
