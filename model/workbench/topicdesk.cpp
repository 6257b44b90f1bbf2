#include "model/workbench/topicdesk.h"

namespace slipway {

namespace {

constexpr std::chrono::milliseconds AskTimeout(15'000); // the sandbox has 10 s to start

Result<TopicDesk::Seen> look(Connector &connector, const Profile &profile, const Destination &topic, const Call &call)
{
    const auto target = connector.connect(profile, {}, call);
    if (!target)
        return std::unexpected(target.error());
    const auto topology = target->transport->topology(target->endpoint);
    if (!topology)
        return std::unexpected(topology.error());
    auto facts = (*topology)->describe(topic, call);
    if (!facts)
        return std::unexpected(facts.error());
    TopicDesk::Seen seen{.facts = std::move(*facts), .readers = {}};
    if (auto readers = (*topology)->readers(topic, call))
        seen.readers = std::move(*readers);
    else if (readers.error().kind != Error::Kind::Unsupported) // a broker that keeps it, and does not say it now
        return std::unexpected(readers.error());
    return seen;
}

} // namespace

TopicDesk::TopicDesk(Workbench &bench, QString connectionId, QString topic)
    : m_bench(bench), m_connectionId(std::move(connectionId)), m_topic(std::move(topic)),
      m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_answers(std::make_shared<Mailbox<Result<Seen>>>([ticker = m_ticker] { ticker->request(); }))
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &TopicDesk::take);
}

TopicDesk::~TopicDesk() = default;

void TopicDesk::ask()
{
    const auto who = profile();
    if (!who || std::exchange(m_asking, true))
        return;
    m_thread.ask<Seen>(
        AskTimeout,
        [&connector = m_bench.connector(), who = *who, topic = m_topic](const Call &call) {
            return look(connector, who, {.name = topic, .routingKey = {}}, call);
        },
        m_answers);
    emit changed();
}

void TopicDesk::take()
{
    for (Result<Seen> &answer : m_answers->drain()) {
        m_asking = false;
        if (answer)
            m_seen = std::move(*answer);
        emit changed();
        if (!answer)
            emit failed(answer.error());
    }
}

} // namespace slipway
