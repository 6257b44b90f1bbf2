#include "model/workbench/connectiontest.h"
#include "model/core/connectionaddress.h"

namespace slipway {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The sandbox has 10 s to start.
constexpr auto Patience = 20s;

} // namespace

// What happens on the thread; a value, so that it outlives the object that asked.
class ConnectionTest::Steps {
public:
    Connector &connector;
    HostProbe *probe;
    Profile profile;
    std::shared_ptr<Mailbox<Said>> said;
    quint64 test;

    Report run(const Call &call) const
    {
        const auto address = ConnectionAddress::parse(profile.address);
        if (!address)
            return {.step = Step::Resolve, .error = address.error()};
        const BrokerKind *kind = connector.kind(profile.kind);
        if (probe && kind)
            if (auto failed = reach(*address, *kind, call))
                return *failed;
        return speak(*address, kind, call);
    }

private:
    void say(Step step, const QString &sentence) const { (void)said->push({step, sentence, {}, test}); }

    // One host that answers is enough: the others are the broker's own business.
    std::optional<Report> reach(const ConnectionAddress &address, const BrokerKind &kind, const Call &call) const
    {
        std::optional<Report> failed;
        for (const ConnectionAddress::Host &host : address.hosts) {
            say(Step::Resolve, tr("Looking for %1…").arg(host.name));
            if (const auto found = probe->resolve(host.name, call); !found) {
                failed = Report{.step = Step::Resolve, .error = found.error()};
                continue;
            }
            const int port = host.port < 0 ? kind.defaultPort : host.port;
            say(Step::Connect, tr("Connecting to %1:%2…").arg(host.name).arg(port));
            if (const auto connected = probe->connect(host.name, port, call); connected)
                return {};
            else
                failed = Report{.step = Step::Connect, .error = connected.error()};
        }
        return failed;
    }

    // The broker's client does the rest in one; its error says how far it came.
    Report speak(const ConnectionAddress &address, const BrokerKind *kind, const Call &call) const
    {
        const bool secured = kind && kind->schemes.indexOf(address.scheme) > 0;
        say(secured ? Step::Secure : Step::LogIn, secured ? tr("Securing the connection and signing in…") : tr("Signing in…"));
        const auto target = connector.connect(profile, {}, call);
        if (!target)
            return {.step = stepOf(target.error(), secured), .error = target.error()};
        if (!(target->kind->capabilities & BrokerKind::Topology))
            return {};
        const auto topology = target->transport->topology(target->endpoint);
        if (!topology)
            return {.step = stepOf(topology.error(), secured), .error = topology.error()};
        say(Step::List, tr("Listing what is there…"));
        const auto topics = (*topology)->list(call);
        if (!topics)
            return {.step = stepOf(topics.error(), secured), .error = topics.error()};
        Report report;
        report.topics = qsizetype(topics->size());
        return report;
    }

    Step stepOf(const Error &error, bool secured) const
    {
        using enum Error::Kind;
        if (error.kind == Unreachable)
            return !probe ? Step::Connect : secured ? Step::Secure : Step::LogIn;
        const bool identity = error.kind == Unauthenticated || error.kind == NotFound || error.kind == Invalid;
        return identity ? Step::LogIn : Step::List; // not found: no secret is kept
    }
};

ConnectionTest::ConnectionTest(Connector &connector, HostProbe *probe, QObject *parent)
    : QObject(parent), m_connector(connector), m_probe(probe),
      m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_said(std::make_shared<Mailbox<Said>>([ticker = m_ticker] { ticker->request(); })),
      m_reports(std::make_shared<Mailbox<Result<Report>>>([] {}))
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &ConnectionTest::drain);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const Profile &profile)
{
    m_stop.request_stop();
    if (!m_thread)
        m_thread = std::make_unique<RequestThread>();
    m_running = true;
    m_since.start();
    const Steps steps{m_connector, m_probe, profile, m_said, ++m_test};
    m_stop = m_thread->ask<Report>(
        Patience,
        [steps](const Call &call) -> Result<Report> {
            Report report = steps.run(call);
            if (call.stop.stop_requested())
                report.error = Error{Error::Kind::Cancelled, tr("Stopped."), {}};
            (void)steps.said->push({report.step, {}, report, steps.test});
            return report;
        },
        m_reports);
}

void ConnectionTest::stop()
{
    m_stop.request_stop();
}

void ConnectionTest::drain()
{
    (void)m_reports->drain(); // said in order with the steps, in the other box
    for (const Said &each : m_said->drain()) {
        if (each.test != m_test)
            continue;
        if (!each.report) {
            emit reached(each.step, each.sentence);
            continue;
        }
        Report report = *each.report;
        report.ms = m_since.elapsed();
        m_running = false;
        emit finished(report);
    }
}

QString ConnectionTest::name(Step step)
{
    switch (step) {
    case Step::Resolve: return tr("Find the host");
    case Step::Connect: return tr("Connect");
    case Step::Secure: return tr("Secure the connection");
    case Step::LogIn: return tr("Sign in");
    case Step::List: return tr("List topics");
    }
    return {};
}

} // namespace slipway
