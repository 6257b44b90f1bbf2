#include "transport/kafka/kafkacluster.h"
#include "transport/kafka/kafkaerror.h"
#include <algorithm>
#include <array>
#include <span>
#include <thread>

using namespace Qt::StringLiterals;

namespace slipway::kafka {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

using AdminOptionsPtr = std::unique_ptr<rd_kafka_AdminOptions_t, Deleter<rd_kafka_AdminOptions_destroy>>;
using TopicsPtr = std::unique_ptr<rd_kafka_TopicCollection_t, Deleter<rd_kafka_TopicCollection_destroy>>;
using PartitionsPtr = std::unique_ptr<rd_kafka_topic_partition_list_t, Deleter<rd_kafka_topic_partition_list_destroy>>;
using MetadataPtr = std::unique_ptr<const struct rd_kafka_metadata, Deleter<rd_kafka_metadata_destroy>>;

constexpr int FirstSliceMs = 2; // until the controller is looked for
constexpr int SliceMs = 20;     // between two looks at the stop token
constexpr milliseconds SettleFor(50);

int leftMs(const Call &call)
{
    const auto left = std::chrono::duration_cast<milliseconds>(call.deadline - steady_clock::now()).count();
    return static_cast<int>(std::clamp<qint64>(left, 1, 3'600'000));
}

// The library sends these questions to the controller. A mock cluster names one that is none of its brokers, and the
// library would wait for it in vain: a broker that can be asked in its place, -1 where the controller is there.
qint32 brokerInsteadOfController(rd_kafka_t *client)
{
    const struct rd_kafka_metadata *metadata = nullptr;
    if (rd_kafka_metadata(client, 0, nullptr, &metadata, 200) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return -1;
    const MetadataPtr held(metadata);
    const std::span brokers(metadata->brokers, static_cast<std::size_t>(metadata->broker_cnt));
    if (brokers.empty() || std::ranges::contains(brokers, rd_kafka_controllerid(client, 0), &rd_kafka_metadata_broker::id))
        return -1;
    return brokers.front().id;
}

std::vector<qint32> nodeNumbers(const rd_kafka_Node_t **nodes, std::size_t count)
{
    std::vector<qint32> numbers;
    for (std::size_t i = 0; i < count; ++i)
        if (nodes[i])
            numbers.push_back(rd_kafka_Node_id(nodes[i]));
    return numbers;
}

PartitionFacts factsOf(const rd_kafka_TopicPartitionInfo_t *partition)
{
    PartitionFacts facts;
    facts.number = rd_kafka_TopicPartitionInfo_partition(partition);
    if (const rd_kafka_Node_t *leader = rd_kafka_TopicPartitionInfo_leader(partition))
        facts.leader = rd_kafka_Node_id(leader);
    std::size_t count = 0;
    const rd_kafka_Node_t **nodes = rd_kafka_TopicPartitionInfo_replicas(partition, &count);
    facts.replicas = nodeNumbers(nodes, count);
    nodes = rd_kafka_TopicPartitionInfo_isr(partition, &count);
    facts.inSync = nodeNumbers(nodes, count);
    return facts;
}

TopicFacts factsOf(const rd_kafka_metadata_topic &topic)
{
    TopicFacts facts{.name = QString::fromUtf8(topic.topic), .isInternal = false, .partitions = {}};
    facts.isInternal = facts.name.startsWith(u"__"_s); // metadata of version 0 do not say it otherwise
    for (int i = 0; i < topic.partition_cnt; ++i) {
        const rd_kafka_metadata_partition &partition = topic.partitions[i];
        facts.partitions.push_back({.number = partition.id,
                                    .leader = partition.leader,
                                    .replicas = {partition.replicas, partition.replicas + partition.replica_cnt},
                                    .inSync = {partition.isrs, partition.isrs + partition.isr_cnt}});
    }
    std::ranges::sort(facts.partitions, {}, &PartitionFacts::number);
    return facts;
}

} // namespace

Cluster::Cluster(rd_kafka_t *client, const Endpoint &endpoint)
    : m_client(client), m_address(endpoint.url),
      m_isolation(endpoint.options.value(u"isolation.level"_s).toString() == u"read_uncommitted"
                      ? RD_KAFKA_ISOLATION_LEVEL_READ_UNCOMMITTED
                      : RD_KAFKA_ISOLATION_LEVEL_READ_COMMITTED),
      m_connection(client)
{
}

Result<EventPtr> Cluster::ask(const QString &subject, const Call &call, const Start &start)
{
    const AdminOptionsPtr options(rd_kafka_AdminOptions_new(m_client, RD_KAFKA_ADMIN_OP_ANY));
    std::array<char, 256> why{};
    rd_kafka_AdminOptions_set_request_timeout(options.get(), leftMs(call), why.data(), why.size());
    if (m_broker >= 0)
        rd_kafka_AdminOptions_set_broker(options.get(), m_broker, why.data(), why.size());
    const auto began = steady_clock::now();
    m_connection.listen();
    m_connection.begin();
    const QueuePtr answers(rd_kafka_queue_new(m_client)); // its own: an answer that comes too late disturbs nobody
    start(m_client, options.get(), answers.get());
    for (int slice = FirstSliceMs;; slice = std::min(2 * slice, SliceMs)) {
        if (EventPtr event{rd_kafka_queue_poll(answers.get(), slice)}) {
            m_connection.listen();
            const rd_kafka_resp_err_t code = rd_kafka_event_error(event.get());
            if (code == RD_KAFKA_RESP_ERR__TIMED_OUT)
                return std::unexpected(m_connection.late(subject));
            if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
                return std::unexpected(
                    errorOf(code, subject, QString::fromUtf8(rd_kafka_event_error_string(event.get()))));
            m_connection.well();
            return event;
        }
        m_connection.listen();
        if (call.stop.stop_requested())
            return std::unexpected(errorOf(RD_KAFKA_RESP_ERR__INTR, subject));
        if (const auto verdict = m_connection.verdict(m_address, began))
            return std::unexpected(*verdict);
        if (steady_clock::now() >= call.deadline)
            return std::unexpected(m_connection.late(subject));
        if (!m_looked && rd_kafka_controllerid(m_client, 0) >= 0) {
            m_looked = true;
            m_broker = brokerInsteadOfController(m_client);
            if (m_broker >= 0)
                return ask(subject, call, start);
        }
    }
}

Result<TopicFacts> Cluster::topic(const QString &name, const Call &call)
{
    const QByteArray bytes = name.toUtf8();
    const char *names[] = {bytes.constData()};
    const TopicsPtr collection(rd_kafka_TopicCollection_of_topic_names(names, 1));
    const auto answer = ask(name, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_DescribeTopics(client, collection.get(), options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto *result = rd_kafka_event_DescribeTopics_result(answer->get());
    const auto **found = rd_kafka_DescribeTopics_result_topics(result, &count);
    if (count != 1)
        return std::unexpected(errorOf(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, name));
    if (const rd_kafka_error_t *error = rd_kafka_TopicDescription_error(found[0]))
        return std::unexpected(errorOf(error, name));
    TopicFacts facts{.name = name, .isInternal = rd_kafka_TopicDescription_is_internal(found[0]) != 0, .partitions = {}};
    const auto **partitions = rd_kafka_TopicDescription_partitions(found[0], &count);
    for (std::size_t i = 0; i < count; ++i)
        facts.partitions.push_back(factsOf(partitions[i]));
    std::ranges::sort(facts.partitions, {}, &PartitionFacts::number);
    return facts;
}

Result<std::vector<TopicFacts>> Cluster::topics(const Call &call)
{
    // The library has no admin call for it, and the one below looks at no stop token: it is made once a broker answers.
    const auto reached = ask(m_address, call, [](auto *client, auto *options, auto *queue) {
        rd_kafka_DescribeCluster(client, options, queue);
    });
    if (!reached)
        return std::unexpected(reached.error());
    const struct rd_kafka_metadata *metadata = nullptr;
    const rd_kafka_resp_err_t code = rd_kafka_metadata(m_client, 1, nullptr, &metadata, leftMs(call));
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return std::unexpected(errorOf(code, m_address));
    const MetadataPtr held(metadata);
    std::vector<TopicFacts> topics;
    for (int i = 0; i < metadata->topic_cnt; ++i)
        topics.push_back(factsOf(metadata->topics[i]));
    std::ranges::sort(topics, {}, [](const TopicFacts &each) { return std::pair(each.isInternal, each.name); });
    return topics;
}

Result<Offsets> Cluster::offsets(const TopicFacts &of, qint64 spec, const Call &call)
{
    return list(of, spec, m_isolation, call);
}

Result<Offsets> Cluster::written(const TopicFacts &of, const Call &call)
{
    return list(of, RD_KAFKA_OFFSET_SPEC_LATEST, RD_KAFKA_ISOLATION_LEVEL_READ_UNCOMMITTED, call);
}

// A broker that only just became a partition's leader says for a moment that it is not: asked again while there is time.
Result<Offsets> Cluster::list(const TopicFacts &of, qint64 spec, rd_kafka_IsolationLevel_t isolation, const Call &call)
{
    for (;;) {
        rd_kafka_resp_err_t why = RD_KAFKA_RESP_ERR_NO_ERROR;
        auto offsets = listOnce(of, spec, isolation, call, why);
        if (why != RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION || call.stop.stop_requested()
            || steady_clock::now() + SettleFor >= call.deadline)
            return offsets;
        std::this_thread::sleep_for(SettleFor);
    }
}

// why: what one partition's broker answered in place of its offset.
Result<Offsets> Cluster::listOnce(const TopicFacts &of, qint64 spec, rd_kafka_IsolationLevel_t isolation, const Call &call,
                                  rd_kafka_resp_err_t &why)
{
    const QByteArray name = of.name.toUtf8();
    const PartitionsPtr wanted(rd_kafka_topic_partition_list_new(static_cast<int>(of.partitions.size())));
    for (const PartitionFacts &partition : of.partitions)
        rd_kafka_topic_partition_list_add(wanted.get(), name.constData(), partition.number)->offset = spec;
    if (wanted->cnt == 0)
        return Offsets{};
    const auto answer = ask(of.name, call, [&](auto *client, auto *options, auto *queue) {
        const ErrorPtr refused(rd_kafka_AdminOptions_set_isolation_level(options, isolation));
        rd_kafka_ListOffsets(client, wanted.get(), options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **infos = rd_kafka_ListOffsets_result_infos(rd_kafka_event_ListOffsets_result(answer->get()), &count);
    Offsets offsets;
    for (std::size_t i = 0; i < count; ++i) {
        const auto *found = rd_kafka_ListOffsetsResultInfo_topic_partition(infos[i]);
        why = found->err;
        if (why != RD_KAFKA_RESP_ERR_NO_ERROR)
            return std::unexpected(errorOf(found->err, of.name, u"partition %1: %2"_s.arg(found->partition).arg(
                                                                    QString::fromUtf8(rd_kafka_err2str(found->err)))));
        if (found->offset >= 0)
            offsets.emplace(found->partition, found->offset);
    }
    return offsets;
}

} // namespace slipway::kafka
