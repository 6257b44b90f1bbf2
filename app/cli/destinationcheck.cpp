#include "app/cli/destinationcheck.h"
#include "model/connections/nearest.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto Patience = 3s; // with a broker that may not be there: the send says so itself

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

} // namespace

std::expected<void, CommandFailure> DestinationCheck::check()
{
    if (!(m_order.kind->capabilities & BrokerKind::Topology))
        return {};
    const auto target = m_context.services().connect(m_order.profile, m_order.options, m_context.call());
    if (!target)
        return std::unexpected(CommandFailure(target.error()));
    const auto topology = target->transport->topology(target->endpoint);
    if (!topology && topology.error().kind == Error::Kind::Unsupported)
        return {};
    if (!topology)
        return std::unexpected(CommandFailure(topology.error()));
    const auto facts = (*topology)->describe(m_order.feed.destination, m_context.call(Patience));
    if (facts) {
        if (m_order.feed.partition < facts->partitions)
            return fits(**topology, target->endpoint.options);
        return std::unexpected(CommandFailure(
            ExitCode::Refused,
            {Error::Kind::Invalid,
             facts->partitions == 1
                 ? tr("%1 has one partition, number 0: there is no partition %2.")
                       .arg(m_order.feed.destination.name).arg(m_order.feed.partition)
                 : tr("%1 has %2 partitions, numbered from 0: there is no partition %3.")
                       .arg(m_order.feed.destination.name).arg(facts->partitions).arg(m_order.feed.partition),
             {}}));
    }
    if (facts.error().kind == Error::Kind::NotFound) {
        if (const auto made = absent(**topology); !made)
            return made;
        return fits(**topology, target->endpoint.options);
    }
    if (facts.error().kind == Error::Kind::Invalid)
        return std::unexpected(CommandFailure(facts.error()));
    m_context.verbose(tr("Whether the topic is there could not be asked: %1").arg(facts.error().message));
    return {};
}

std::expected<void, CommandFailure> DestinationCheck::fits(Topology &topology, const OptionValues &options)
{
    const auto checked = topology.check(m_order.feed.destination, options, m_context.call(Patience));
    if (checked)
        return {};
    const Error &error = checked.error();
    if (error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Invalid)
        return std::unexpected(CommandFailure(ExitCode::Refused, error));
    if (error.kind == Error::Kind::NotFound)
        return std::unexpected(CommandFailure(error));
    m_context.verbose(tr("Whether the topic takes this could not be asked: %1").arg(error.message));
    return {};
}

std::expected<void, CommandFailure> DestinationCheck::absent(Topology &topology)
{
    if (m_order.mayCreate)
        return {};
    QStringList names;
    if (const auto known = topology.list(m_context.call(Patience)))
        for (const DestinationFacts &each : *known)
            names << each.destination.name;
    const QString near = nearest(m_order.feed.destination.name, names);
    if (asksToCreate(near))
        return {};
    QString message = tr("There is no topic named %1 here.").arg(m_order.feed.destination.name);
    if (!near.isEmpty())
        message += u' ' + tr("Did you mean %1?").arg(near);
    message += u' ' + tr("--create makes it.");
    return std::unexpected(CommandFailure({Error::Kind::NotFound, message, {}}));
}

bool DestinationCheck::asksToCreate(const QString &near)
{
    const Console::Terminals &terminals = m_context.console().terminals();
    if (!terminals.in || !terminals.err || m_order.feed.source != FeedSpec::Source::Message)
        return false;
    const QString topic = m_order.feed.destination.name;
    const QString question = near.isEmpty()
                                 ? tr("There is no topic named %1 here. Create it? [y/N] ").arg(topic)
                                 : tr("There is no topic named %1 here; there is %2. Create %1? [y/N] ").arg(topic, near);
    return m_context.console().confirm(question);
}

} // namespace slipway
