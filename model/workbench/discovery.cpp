#include "model/workbench/discovery.h"

namespace slipway {

namespace {

// Runs on the connection's thread. A kind without a topology has nothing to list; connecting is all there is to know.
Result<std::vector<DestinationFacts>> list(Connector &connector, const Profile &profile, const Call &call)
{
    const auto target = connector.connect(profile, {}, call);
    if (!target)
        return std::unexpected(target.error());
    if (!(target->kind->capabilities & BrokerKind::Topology))
        return std::vector<DestinationFacts>{};
    const auto topology = target->transport->topology(target->endpoint);
    if (!topology)
        return std::unexpected(topology.error());
    return (*topology)->list(call);
}

} // namespace

Discovery::Discovery(Connector &connector, QObject *parent)
    : QObject(parent), m_connector(connector),
      m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); })
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &Discovery::drain);
}

Discovery::~Discovery() = default;

void Discovery::ask(const Profile &profile)
{
    Asked &asked = m_asked[profile.id];
    if (asked.waiting)
        return;
    if (!asked.thread) {
        asked.thread = std::make_unique<RequestThread>();
        asked.answers = std::make_shared<Mailbox<Found>>([ticker = m_ticker] { ticker->request(); });
    }
    asked.waiting = true;
    asked.thread->ask<std::vector<DestinationFacts>>(
        std::chrono::milliseconds(15'000), // the sandbox has 10 s to start
        [&connector = m_connector, profile](const Call &call) { return list(connector, profile, call); }, asked.answers);
    emit asking(profile.id);
}

void Discovery::drain()
{
    for (auto &[id, asked] : m_asked) {
        for (const Found &answer : asked.answers->drain()) {
            asked.waiting = false;
            if (answer)
                emit found(id, *answer);
            else
                emit failed(id, answer.error());
        }
    }
}

} // namespace slipway
