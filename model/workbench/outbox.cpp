#include "model/workbench/outbox.h"
#include "model/connections/safety.h"
#include "model/runs/planoptions.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int SlowMs = 250;

QString streamKey(const Outbox::Order &order)
{
    // Options decide how a session is made, so each set has its own.
    return order.profile.id + u'|' +
           QString::fromUtf8(
               QJsonDocument(QJsonObject::fromVariantMap(order.composition.options)).toJson(QJsonDocument::Compact));
}

FeedSpec::Source sourceOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "jsonl"_L1 || suffix == "ndjson"_L1)
        return FeedSpec::Source::JsonLines;
    return suffix == "csv"_L1 ? FeedSpec::Source::Csv : FeedSpec::Source::Lines;
}

} // namespace

Outbox::Outbox(Run::Ports ports, OpenLog openLog, QObject *parent)
    : QObject(parent), m_ports(ports), m_openLog(std::move(openLog)),
      m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); })
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &Outbox::drain);
    m_slowly.setSingleShot(true);
    m_slowly.setInterval(SlowMs);
    connect(&m_slowly, &QTimer::timeout, m_ticker.get(), &FrameTicker::request);
}

Outbox::~Outbox()
{
    for (auto &[key, stream] : m_streams)
        stream.sends->retire(m_retired);
    for (Stream &stream : m_leaving)
        stream.sends->retire(m_retired);
    for (auto &[ticket, batch] : m_batches)
        batch.run->retire(m_retired);
}

Wake Outbox::wake() const
{
    return [ticker = m_ticker] { ticker->request(); };
}

Result<RunPlan> Outbox::planFor(const Order &order) const
{
    RunPlan plan;
    plan.profile = order.profile;
    plan.options = order.composition.options;
    plan.ratePerSecond = order.composition.ratePerSecond;
    if (const BrokerKind *kind = m_ports.connector.kind(order.profile.kind))
        if (const auto applied = applyOptions(plan, *kind); !applied)
            return std::unexpected(applied.error());
    return plan;
}

Receipt Outbox::patternFor(const Order &order) const
{
    const BrokerKind *kind = m_ports.connector.kind(order.profile.kind);
    Receipt receipt;
    receipt.number = order.firstNumber;
    receipt.connection = order.profile.name;
    receipt.connectionId = order.profile.id;
    receipt.kindName = kind ? kind->displayName : order.profile.kind;
    receipt.positionLabel = kind ? kind->positionLabel : QString();
    receipt.topic = order.composition.topic;
    receipt.sentMs = m_ports.clock.wallMs();
    return receipt;
}

RunFacts Outbox::factsFor(const Order &order, const FeedSpec &feed) const
{
    RunFacts facts;
    facts.title = feed.title;
    facts.connection = order.profile.name;
    facts.connectionId = order.profile.id;
    facts.address = order.profile.address;
    facts.kind = order.profile.kind;
    facts.destination = {.name = order.composition.topic, .routingKey = {}};
    facts.options = order.composition.options;
    facts.feed = feed;
    facts.ratePerSecond = order.composition.ratePerSecond;
    if (const auto plan = planFor(order))
        facts.resend = plan->resend;
    facts.total = feed.source == FeedSpec::Source::Message ? qint64(feed.count) : -1;
    return facts;
}

Result<Outbox::Ticket> Outbox::send(const Order &order)
{
    auto message = order.composition.message();
    if (!message)
        return std::unexpected(message.error());
    if (order.composition.topic.trimmed().isEmpty())
        return std::unexpected(Error{Error::Kind::Invalid, tr("Name the topic to send to."), {}});
    const qint64 messages = order.file.isEmpty() ? qint64(order.composition.count) : -1;
    if (const auto allowed = mayBeSent(order.profile, messages, order.composition.ratePerSecond); !allowed)
        return std::unexpected(allowed.error());
    if (order.file.isEmpty() && !order.feed && order.composition.count == 1)
        return sendOne(order, std::move(*message));
    return sendMany(order, std::move(*message));
}

Result<Outbox::Ticket> Outbox::sendAgain(const Profile &profile, const Destination &to, const Message &message,
                                         const OptionValues &options)
{
    Order order;
    order.profile = profile;
    order.composition.connectionId = profile.id;
    order.composition.topic = to.name;
    order.composition.options = options;
    if (const auto allowed = mayBeSent(profile, 1, 0); !allowed)
        return std::unexpected(allowed.error());
    return sendOne(order, message);
}

Result<Outbox::Stream *> Outbox::streamFor(const Order &order)
{
    if (const auto it = m_streams.find(streamKey(order)); it != m_streams.end())
        return &it->second;
    const auto plan = planFor(order);
    if (!plan)
        return std::unexpected(plan.error());
    const auto log = m_openLog();
    if (!log)
        return std::unexpected(log.error());
    Stream &stream = m_streams[streamKey(order)];
    stream.connectionId = order.profile.id;
    const RunFacts facts = factsFor(order, {});
    stream.sends = std::make_unique<SendStream>(
        m_ports, *plan,
        [log = *log, facts](LogEvents events) -> Result<OpenedRun> {
            auto singles = log->singles(facts, std::move(events));
            if (!singles)
                return std::unexpected(singles.error());
            OpenedRun opened;
            opened.log = std::move(*singles);
            opened.facts = facts;
            return opened;
        },
        wake());
    return &stream;
}

Result<Outbox::Ticket> Outbox::sendOne(const Order &order, Message message)
{
    const Composition &c = order.composition;
    Receipt receipt = patternFor(order);
    receipt.bytes = (message.key ? message.key->size() : 0) + (message.body ? message.body->size() : 0);
    for (const Field &field : message.headers)
        receipt.bytes += field.name.size() + (field.value ? field.value->size() : 0);
    if (receipt.bytes <= Receipt::MostKept)
        receipt.message = std::make_shared<const Message>(message);
    const Destination to{.name = c.topic, .routingKey = {}};
    const Ticket ticket = ++m_last;
    auto stream = streamFor(order);
    if (!stream)
        return std::unexpected(stream.error());
    if (!(*stream)->sends->send(ticket, message, receipt, to, c.partition)) {
        drainStream(**stream); // it takes no more: what it still owes is told when it ends, and a new one begins
        if ((*stream)->sends)
            m_leaving.push_back(std::move(**stream));
        m_streams.erase(streamKey(order));
        stream = streamFor(order);
        if (!stream || !(*stream)->sends->send(ticket, message, receipt, to, c.partition))
            return std::unexpected(Error{Error::Kind::Internal, tr("The message could not be handed on. Try again."), {}});
    }
    (*stream)->tickets.push_back(ticket);
    emit receiptsArrived(ticket, {receipt});
    emit numbersChanged();
    return ticket;
}

Result<Outbox::Ticket> Outbox::sendMany(const Order &order, Message message)
{
    const Composition &c = order.composition;
    FeedSpec spec = order.feed.value_or(FeedSpec{});
    if (!order.feed)
        spec.base = std::move(message);
    spec.destination = {.name = c.topic, .routingKey = {}};
    spec.partition = c.partition;
    if (order.feed) {
        spec.title = order.composition.topic;
    } else if (order.file.isEmpty()) {
        spec.source = FeedSpec::Source::Message;
        spec.count = c.count;
        spec.title = tr("%1 times %2").arg(QLocale().toString(c.count), c.topic);
    } else {
        spec.source = sourceOf(order.file);
        spec.file = order.file;
        spec.title = QFileInfo(order.file).fileName();
        auto identity = identify(order.file);
        if (!identity)
            return std::unexpected(identity.error());
        spec.identity = *identity;
    }
    auto feed = openFeed(spec);
    if (!feed)
        return std::unexpected(feed.error());
    const auto log = m_openLog();
    if (!log)
        return std::unexpected(log.error());

    auto planned = planFor(order);
    if (!planned)
        return std::unexpected(planned.error());
    RunPlan plan = std::move(*planned);
    const BrokerKind *kind = m_ports.connector.kind(order.profile.kind);
    const qint64 most = kind ? kind->limits.smallRun : Limits{}.smallRun;
    const qint64 wanted = order.feed ? qint64(order.feed->count) : qint64(c.count);
    plan.small = order.file.isEmpty() && wanted > 0 && wanted <= most;
    plan.wantOutcomes = plan.small;
    const RunFacts facts = factsFor(order, spec);
    return beginRun(order, plan, facts, std::move(*feed),
                    [log = *log, facts, small = plan.small](LogEvents events) {
                        return log->startRun(facts, small, std::move(events));
                    });
}

void Outbox::stop(Ticket ticket)
{
    if (const auto it = m_batches.find(ticket); it != m_batches.end()) {
        it->second.run->stop();
        return;
    }
    for (auto &[key, stream] : m_streams)
        if (std::ranges::contains(stream.tickets, ticket))
            stream.sends->stop();
}

void Outbox::forget(const QString &connectionId)
{
    for (auto &[key, stream] : m_streams)
        if (stream.connectionId == connectionId && stream.tickets.empty())
            stream.sends->stop();
}

void Outbox::drainStream(Stream &stream)
{
    SendStream::Arrived arrived = stream.sends->drain();
    if (arrived.trouble)
        emit failed(stream.connectionId, *arrived.trouble);
    else if (arrived.moved)
        emit worked(stream.connectionId);
    for (auto &[ticket, receipt] : arrived.receipts) {
        std::erase(stream.tickets, ticket);
        emit receiptsArrived(ticket, {receipt});
        RunEnded how;
        how.reason = receipt.error;
        emit ended(ticket, how);
    }
    if (arrived.trouble && !arrived.ended)
        for (const Ticket ticket : stream.tickets)
            emit trouble(ticket, *arrived.trouble);
    if (!arrived.ended)
        return;
    m_settled[stream.connectionId].addEnded(stream.sends->snapshot(), stream.sends->latencies());
    stream.sends->retire(m_retired);
    stream.sends.reset();
}

void Outbox::drain()
{
    std::erase_if(m_streams, [this](auto &each) {
        drainStream(each.second);
        return !each.second.sends;
    });
    std::erase_if(m_leaving, [this](Stream &each) {
        drainStream(each);
        return !each.sends;
    });
    Pace soonest = Pace::Still;
    std::vector<std::pair<Ticket, RunEnded>> over;
    for (auto &[ticket, batch] : m_batches) {
        SendRun::Arrived arrived = batch.run->drain();
        if (!arrived.receipts.empty())
            emit receiptsArrived(ticket, arrived.receipts);
        if (arrived.trouble)
            emit trouble(ticket, *arrived.trouble);
        if (arrived.ended)
            over.emplace_back(ticket, *arrived.ended);
        else
            soonest = std::max(soonest, paceOf(batch));
    }
    for (const auto &[ticket, how] : over)
        settleRun(ticket, how);
    emit numbersChanged();
    if (soonest == Pace::EachFrame)
        m_ticker->request();
    else if (soonest == Pace::Slow)
        m_slowly.start();
}

// A bulk run says nothing by itself: its counters are looked at each frame while they move, four times a second while
// it waits for something. One that stands still, paused and with nothing on its way, is heard of by its wake.
Outbox::Pace Outbox::paceOf(Batch &batch)
{
    const RunSnapshot now = batch.run->snapshot();
    const RunSnapshot before = std::exchange(batch.seen, now);
    if (now.sent != before.sent || now.counts != before.counts || now.checked != before.checked || now.phase != before.phase)
        return Pace::EachFrame;
    return now.phase == RunPhase::Paused && now.outstanding == 0 && now.rateNow == 0 ? Pace::Still : Pace::Slow;
}

} // namespace slipway
