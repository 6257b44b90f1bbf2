#include "transport/danube/topicroute.h"
#include "transport/danube/danubetext.h"
#include "transport/danube/danubetopic.h"

namespace slipway {

TopicRoute::TopicRoute(SessionLine &line, QString topic, Listener listener)
    : m_line(line), m_topic(std::move(topic)), m_listener(std::move(listener))
{
}

void TopicRoute::take(QueuedMessage message)
{
    if (m_state == State::Known)
        return route(std::move(message));
    m_waiting.push_back(std::move(message));
    if (m_state == State::Asking)
        return;
    m_state = State::Asking;
    if (const auto ok = DanubeTopic::check(m_topic); !ok)
        return fail(ok.error());
    resolveSchema();
}

std::deque<QueuedMessage> TopicRoute::takeAll()
{
    std::deque<QueuedMessage> all = std::exchange(m_waiting, {});
    for (const auto &link : m_links)
        for (QueuedMessage &message : std::exchange(link->queue, {}))
            all.push_back(std::move(message));
    return all;
}

void TopicRoute::resolveSchema()
{
    const auto next = [this] {
        if (m_line.options.partitions > 0)
            know(m_line.options.partitions);
        else
            askPartitions(0);
    };
    if (!m_line.options.schema)
        return next();
    SchemaLookup::find(m_line, *m_line.options.schema, [this, next](SchemaLookup::Found found) {
        if (!found.stamp)
            return fail(found.error);
        m_stamp = found.stamp;
        next();
    });
}

void TopicRoute::askPartitions(int tries)
{
    ::danube::TopicLookupRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_topic(m_topic.toStdString());
    DanubeChannel &main = m_line.channels.main();
    UnaryCall<::danube::TopicPartitionsResponse>::start(
        m_line.calls, m_line.options.timeout,
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.discovery().AsyncTopicPartitions(&context, request, m_line.loop.queue());
        },
        [this, tries](const Answer &answer, const ::danube::TopicPartitionsResponse &response) {
            partitionsSaid(answer, response, tries);
        });
}

void TopicRoute::partitionsSaid(const Answer &answer, const ::danube::TopicPartitionsResponse &response, int tries)
{
    if (answer.status.ok()) {
        std::vector<QString> names;
        for (const std::string &name : response.partitions())
            names.push_back(QString::fromStdString(name));
        return know(DanubeTopic::countPartitions(m_topic, names));
    }
    if (answer.connectionLost())
        m_line.lost(danube::errorOf(danube::Operation::Connect, answer.status, m_line.channels.address().shown()));
    if (danube::setupOf(answer.status) == danube::Setup::Retry && tries < m_line.options.retryMax)
        m_line.loop.after(SessionLine::backoff(tries + 1), [this, tries] { askPartitions(tries + 1); });
    else
        fail(danube::errorOf(danube::Operation::Partitions, answer.status, m_topic));
}

void TopicRoute::know(qint32 partitions)
{
    m_links.clear(); // those of a try that failed
    // Partitions that are to be made get the dispatch strategy of those that are there: the first one tells.
    const bool probing = m_line.options.partitions > 1 && m_line.options.dispatch == DanubeOptions::Dispatch::Auto;
    const std::string name = m_line.options.producerName.toStdString();
    if (partitions == 0)
        m_links.push_back(std::make_unique<PartitionLink>(
            m_line, PartitionLink::Identity{m_topic.toStdString(), name, -1}, m_stamp, m_listener.link));
    for (qint32 i = 0; i < partitions; ++i)
        m_links.push_back(std::make_unique<PartitionLink>(
            m_line,
            PartitionLink::Identity{DanubeTopic::partition(m_topic, i).toStdString(), name + '-' + std::to_string(i), i},
            m_stamp, probing && i == 0 ? probe() : m_listener.link));
    if (probing)
        m_links.front()->setUp();
    else
        settle();
}

PartitionLink::Listener TopicRoute::probe()
{
    return {.ready =
                [this](PartitionLink &first) {
                    if (m_state == State::Asking) {
                        for (const auto &link : m_links)
                            link->setReliable(first.isReliable());
                        settle();
                    }
                    m_listener.link.ready(first);
                },
            .failed =
                [this](PartitionLink &first, const Error &error) {
                    if (m_state == State::Asking)
                        fail(error);
                    else
                        m_listener.link.failed(first, error);
                }};
}

void TopicRoute::settle()
{
    m_state = State::Known;
    for (QueuedMessage &message : std::exchange(m_waiting, {}))
        route(std::move(message));
    if (m_line.options.partitions > 0) // asked for by number: all are made, as the reference client does
        for (const auto &link : m_links)
            link->setUp();
}

void TopicRoute::fail(const Error &error)
{
    m_state = State::Unknown;
    for (QueuedMessage &message : std::exchange(m_waiting, {}))
        m_listener.refused(std::move(message), error);
}

void TopicRoute::route(QueuedMessage message)
{
    const MessageView &view = message.view();
    const auto count = static_cast<qint32>(m_links.size());
    const qint32 partition = m_router.choose(view.key, view.partition, count);
    if (partition >= count)
        return m_listener.refused(
            std::move(message),
            {Error::Kind::Invalid,
             m_links.front()->identity().partition < 0
                 ? Danube::tr("%1 has no partitions, so there is no partition %2. Leave the partition out.")
                       .arg(m_topic)
                       .arg(partition)
                 : Danube::tr("%1 has %2 partitions, 0 to %3; there is no partition %4.")
                       .arg(m_topic)
                       .arg(count)
                       .arg(count - 1)
                       .arg(partition),
             {}});
    PartitionLink &link = *m_links[static_cast<std::size_t>(partition)];
    link.queue.push_back(std::move(message));
    m_listener.queued(link);
}

} // namespace slipway
