#include "transport/danube/sourceworker.h"
#include "transport/danube/danubetext.h"
#include "transport/danube/danubetopic.h"
#include "transport/danube/tailbatch.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// The last second and a half of a source belongs to removing its subscriptions: within Limits::closeTimeout.
constexpr milliseconds RemovalTime(1500);

} // namespace

SourceWorker::SourceWorker(DanubeSeeds seeds, QByteArray token, DanubeOptions options, BrowsePlan plan,
                           SourceEvents events)
    : m_line(std::move(seeds), token, std::move(options)), m_plan(std::move(plan)), m_events(std::move(events)),
      m_subscription("slipway-inspect-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()),
      m_bearer(token.isEmpty() ? std::string() : "Bearer " + token.toStdString())
{
    m_line.lost = [this](const Error &error) { fail(error); };
}

void SourceWorker::request(qsizetype messages)
{
    m_asked += messages;
    m_line.loop.wake();
}

void SourceWorker::close()
{
    m_closing = true;
    m_line.loop.wake();
}

void SourceWorker::run()
{
    findPartitions();
    while (!m_closing && !m_fault) {
        deliver();
        m_line.loop.round();
    }
    end();
}

void SourceWorker::findPartitions()
{
    ::danube::TopicLookupRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_topic(m_plan.from.name.toStdString());
    DanubeChannel &main = m_line.channels.main();
    UnaryCall<::danube::TopicPartitionsResponse>::start(
        m_line.calls, m_line.patience(),
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.discovery().AsyncTopicPartitions(&context, request, m_line.loop.queue());
        },
        [this](const Answer &answer, const ::danube::TopicPartitionsResponse &response) { found(answer, response); });
}

bool SourceWorker::wants(qint32 partition) const
{
    return m_plan.ranges.empty()
           || std::ranges::any_of(m_plan.ranges, [partition](const OffsetRange &range) {
                  return range.partition == std::max(partition, 0);
              });
}

void SourceWorker::found(const Answer &answer, const ::danube::TopicPartitionsResponse &response)
{
    const QString &topic = m_plan.from.name;
    if (!answer.status.ok() && !answer.fromBroker && m_line.channels.hasNext()) {
        m_line.channels.useNext();
        return findPartitions();
    }
    if (!answer.status.ok()) {
        const auto operation = answer.fromBroker ? danube::Operation::Partitions : danube::Operation::Connect;
        return fail(danube::errorOf(operation, answer.status, answer.fromBroker ? topic : m_line.channels.address().shown()));
    }
    std::vector<QString> names;
    for (const std::string &name : response.partitions())
        names.push_back(QString::fromStdString(name));
    if (std::ranges::contains(names, topic)) {
        addTail(topic.toStdString(), -1);
    } else {
        for (const QString &name : names)
            if (const auto index = DanubeTopic::indexIn(topic, name); index && wants(*index))
                addTail(name.toStdString(), *index);
    }
    if (m_tails.empty())
        return fail({Error::Kind::NotFound,
                     names.empty() ? Danube::tr("There is no topic named %1 here. Check the name, or create it.").arg(topic)
                                   : Danube::tr("There is no such partition of %1 here.").arg(topic),
                     {}});
    for (const auto &tail : m_tails)
        tail->start();
    m_line.loop.after(milliseconds(5000), [this] { watchHealth(); });
}

void SourceWorker::addTail(const std::string &topic, qint32 partition)
{
    m_tails.push_back(std::make_unique<PartitionTail>(
        m_line, topic, partition, m_subscription,
        PartitionTail::Listener{.ready =
                                    [this](PartitionTail &) {
                                        if (++m_ready == m_tails.size())
                                            tell(SessionReady{});
                                    },
                                .message =
                                    [this](PartitionTail &tail, const ::danube::StreamMessage &message) {
                                        m_held.push_back({message, tail.partition(), &tail});
                                    },
                                .ended = [this](PartitionTail &, const Error &error) { fail(error); }}));
}

void SourceWorker::deliver()
{
    const qint64 credit = m_asked - m_delivered;
    if (credit > 0 && !m_held.empty()) {
        auto batch = std::make_shared<MessageBatch>(m_held.size());
        const quint16 from = batch->addDestination(m_plan.from);
        for (qint64 left = credit; left > 0 && !m_held.empty(); --left) {
            const Held held = std::move(m_held.front());
            m_held.pop_front();
            addReceived(*batch, held.message, from, held.partition);
            held.tail->acknowledge(held.message);
            ++m_delivered;
        }
        tell(MessageBatchPtr(std::move(batch)));
    }
    if (m_asked > m_delivered)
        for (const auto &tail : m_tails)
            if (std::ranges::none_of(m_held, [&tail](const Held &held) { return held.tail == tail.get(); }))
                tail->read();
}

void SourceWorker::watchHealth() // a stream that is quiet looks like one whose broker is gone
{
    ::danube::HealthCheckRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_client(::danube::HealthCheckRequest::Consumer);
    DanubeChannel &main = m_line.channels.main();
    UnaryCall<::danube::HealthCheckResponse>::start(
        m_line.calls, m_line.options.timeout,
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.health().AsyncHealthCheck(&context, request, m_line.loop.queue());
        },
        [this](const Answer &answer, const ::danube::HealthCheckResponse &) {
            if (!answer.fromBroker)
                return fail(danube::errorOf(danube::Operation::Connect, answer.status,
                                            m_line.channels.address().shown()));
            m_line.loop.after(milliseconds(5000), [this] { watchHealth(); });
        });
}

void SourceWorker::end()
{
    for (const auto &tail : m_tails)
        tail->cancel();
    removeSubscriptions(steady_clock::now() + RemovalTime);
    if (!m_left.empty())
        tell(BrokerNotice{BrokerNotice::Kind::Blocked,
                          Danube::tr("The temporary subscription %1 could not be removed from %2. Remove it with the "
                                     "broker's own tool.")
                              .arg(QString::fromStdString(m_subscription), m_left.front())});
    m_line.calls.cancelAll();
    m_line.loop.finish();
    tell(SessionClosed{m_fault});
}

void SourceWorker::removeSubscriptions(Instant by)
{
    const auto streaming = [this] {
        return std::ranges::any_of(m_tails, [](const auto &tail) { return tail->streaming(); });
    };
    while (streaming() && steady_clock::now() < by) // the broker keeps a subscription that is in use
        m_line.loop.round(by);
    m_admin = ::danube_admin::TopicAdmin::NewStub(DanubeChannel::connect(m_line.channels.address().adminTarget()));
    for (const auto &tail : m_tails) {
        if (!tail->subscribed())
            continue;
        ++m_toRemove;
        removeOne(*tail, by);
    }
    while (m_toRemove > 0 && steady_clock::now() < by)
        m_line.loop.round(by);
    for (std::size_t i = 0; i < m_toRemove; ++i)
        m_left.push_back(m_plan.from.name);
    m_toRemove = 0;
}

void SourceWorker::removeOne(PartitionTail &tail, Instant by)
{
    const auto left = std::chrono::duration_cast<milliseconds>(by - steady_clock::now());
    if (left <= milliseconds(0))
        return;
    ::danube_admin::SubscriptionRequest request;
    request.set_topic(tail.topic());
    request.set_subscription(tail.subscription());
    UnaryCall<::danube_admin::SubscriptionResponse>::start(
        m_line.calls, left,
        [&](grpc::ClientContext &context) {
            if (!m_bearer.empty())
                context.AddMetadata("authorization", m_bearer);
            return m_admin->AsyncUnsubscribe(&context, request, m_line.loop.queue());
        },
        [this, &tail, by](const Answer &answer, const ::danube_admin::SubscriptionResponse &) {
            if (answer.status.ok()) {
                --m_toRemove;
                return;
            }
            if (answer.status.error_code() == grpc::NOT_FOUND) // still seen as in use: a moment later it is not
                m_line.loop.after(milliseconds(50), [this, &tail, by] { removeOne(tail, by); });
        });
}

} // namespace slipway
