// Sends of many: the second half of Outbox.
#include "model/workbench/outbox.h"
#include "model/connections/safety.h"
#include "model/runs/planoptions.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

Outbox::Ticket Outbox::beginRun(const Order &order, RunPlan plan, const RunFacts &facts,
                                std::unique_ptr<MessageFeed> feed, OpenRunLog open)
{
    const Ticket ticket = ++m_last;
    Batch &batch = m_batches[ticket];
    batch.connectionId = order.profile.id;
    batch.card = {.facts = facts, .startedMs = m_ports.clock.wallMs(), .small = plan.small, .paused = false};
    batch.run = std::make_unique<SendRun>(m_ports, std::move(plan), std::move(feed), std::move(open), patternFor(order),
                                          wake());
    m_ticker->request();
    emit runStarted(ticket);
    return ticket;
}

Result<Outbox::Ticket> Outbox::takeUp(qint64 run, const Profile &profile)
{
    const auto log = m_openLog();
    if (!log)
        return std::unexpected(log.error());
    const auto facts = (*log)->facts(run);
    if (!facts)
        return std::unexpected(facts.error());
    auto feed = openFeed(facts->feed); // Conflict: the file has changed since
    if (!feed)
        return std::unexpected(feed.error());
    Order order;
    order.profile = profile;
    order.composition.connectionId = profile.id;
    order.composition.topic = facts->destination.name;
    order.composition.options = facts->options;
    order.composition.ratePerSecond = facts->ratePerSecond;
    if (const auto allowed = mayBeSent(profile, -1, facts->ratePerSecond); !allowed)
        return std::unexpected(allowed.error());
    auto plan = planFor(order);
    if (!plan)
        return std::unexpected(plan.error());
    if (const auto may = mayBeTakenUp(*plan); !may)
        return std::unexpected(may.error());
    plan->skipBad = facts->skipBad;
    plan->resend = facts->resend;
    plan->checkFirst = false; // it was, when it began
    return beginRun(order, *std::move(plan), *facts, std::move(*feed), [log = *log, run](LogEvents events) {
        return log->takeOver(run, std::move(events));
    });
}

Result<Outbox::Ticket> Outbox::sendSkippingBad(const RunFacts &refused, const Profile &profile)
{
    RunFacts facts = refused;
    facts.skipBad = true;
    auto feed = openFeed(facts.feed);
    if (!feed)
        return std::unexpected(feed.error());
    const auto log = m_openLog();
    if (!log)
        return std::unexpected(log.error());
    if (const auto allowed = mayBeSent(profile, -1, facts.ratePerSecond); !allowed)
        return std::unexpected(allowed.error());
    Order order;
    order.profile = profile;
    order.composition.topic = facts.destination.name;
    order.composition.options = facts.options;
    order.composition.ratePerSecond = facts.ratePerSecond;
    auto plan = planFor(order);
    if (!plan)
        return std::unexpected(plan.error());
    plan->skipBad = true;
    return beginRun(order, *std::move(plan), facts, std::move(*feed), [log = *log, facts](LogEvents events) {
        return log->startRun(facts, false, std::move(events));
    });
}

Result<Outbox::Ticket> Outbox::sendSpool(const Order &order, const QString &title)
{
    FeedSpec spec;
    spec.source = FeedSpec::Source::JsonLines;
    spec.file = order.file;
    spec.title = title;
    spec.destination = {.name = order.composition.topic, .routingKey = {}};
    auto identity = identify(order.file);
    if (!identity)
        return std::unexpected(identity.error());
    spec.identity = *identity;
    auto feed = openFeed(spec);
    if (!feed)
        return std::unexpected(feed.error());
    const auto log = m_openLog();
    if (!log)
        return std::unexpected(log.error());
    if (const auto allowed = mayBeSent(order.profile, -1, order.composition.ratePerSecond); !allowed)
        return std::unexpected(allowed.error());
    auto plan = planFor(order);
    if (!plan)
        return std::unexpected(plan.error());
    const RunFacts facts = factsFor(order, spec);
    return beginRun(order, *std::move(plan), facts, std::move(*feed), [log = *log, facts](LogEvents events) {
        return log->startRun(facts, false, std::move(events));
    });
}

void Outbox::settleRun(Ticket ticket, const RunEnded &how)
{
    const auto node = m_batches.extract(ticket);
    Batch &batch = node.mapped();
    RunSet last;
    last.addEnded(batch.run->snapshot(), batch.run->latencies());
    m_settled[batch.connectionId].add(last);
    batch.run->retire(m_retired);
    if (how.reason && how.reason->kind != Error::Kind::Cancelled && how.bad.empty())
        emit failed(batch.connectionId, *how.reason);
    else
        emit worked(batch.connectionId);
    emit runSettled(ticket, last);
    emit ended(ticket, how);
}

std::vector<Outbox::Ticket> Outbox::runs() const
{
    std::vector<Ticket> tickets;
    for (const auto &[ticket, batch] : m_batches)
        tickets.push_back(ticket);
    return tickets;
}

std::optional<Outbox::RunCard> Outbox::runCard(Ticket ticket) const
{
    const auto it = m_batches.find(ticket);
    return it == m_batches.end() ? std::nullopt : std::optional(it->second.card);
}

std::optional<RunSnapshot> Outbox::run(Ticket ticket) const
{
    const auto it = m_batches.find(ticket);
    return it == m_batches.end() ? std::nullopt : std::optional(it->second.run->snapshot());
}

RunSet Outbox::runTally(Ticket ticket) const
{
    RunSet one;
    if (const auto it = m_batches.find(ticket); it != m_batches.end())
        one.add(it->second.run->snapshot(), it->second.run->latencies());
    return one;
}

void Outbox::pause(Ticket ticket)
{
    if (const auto it = m_batches.find(ticket); it != m_batches.end()) {
        it->second.card.paused = true;
        it->second.run->pause();
    }
    emit numbersChanged();
}

void Outbox::resume(Ticket ticket)
{
    if (const auto it = m_batches.find(ticket); it != m_batches.end()) {
        it->second.card.paused = false;
        it->second.run->resume();
    }
    m_ticker->request();
}

void Outbox::park(Ticket ticket)
{
    if (const auto it = m_batches.find(ticket); it != m_batches.end())
        it->second.run->park();
}

RunSet Outbox::tally(const QString &connectionId) const
{
    const auto wanted = [&](const QString &id) { return connectionId.isEmpty() || id == connectionId; };
    RunSet sum;
    for (const auto &[id, ended] : m_settled)
        if (wanted(id))
            sum.add(ended);
    for (const auto &[key, stream] : m_streams)
        if (wanted(stream.connectionId) && stream.sends)
            sum.add(stream.sends->snapshot(), stream.sends->latencies());
    for (const Stream &stream : m_leaving)
        if (wanted(stream.connectionId) && stream.sends)
            sum.add(stream.sends->snapshot(), stream.sends->latencies());
    for (const auto &[ticket, batch] : m_batches)
        if (wanted(batch.connectionId))
            sum.add(batch.run->snapshot(), batch.run->latencies());
    return sum;
}

QStringList Outbox::connectionsUsed() const
{
    QStringList ids;
    for (const auto &[id, ended] : m_settled)
        ids << id;
    for (const auto &[key, stream] : m_streams)
        ids << stream.connectionId;
    for (const auto &[ticket, batch] : m_batches)
        ids << batch.connectionId;
    ids.removeDuplicates();
    return ids;
}

} // namespace slipway
