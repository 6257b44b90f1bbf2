#include "transport/kafka/kafkatopology.h"
#include "transport/kafka/clientretirement.h"
#include "transport/kafka/consumergroups.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkatext.h"
#include <algorithm>
#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace slipway {

using namespace kafka;

namespace {

using NewTopicPtr = std::unique_ptr<rd_kafka_NewTopic_t, Deleter<rd_kafka_NewTopic_destroy>>;
using DeleteTopicPtr = std::unique_ptr<rd_kafka_DeleteTopic_t, Deleter<rd_kafka_DeleteTopic_destroy>>;
using NewPartitionsPtr = std::unique_ptr<rd_kafka_NewPartitions_t, Deleter<rd_kafka_NewPartitions_destroy>>;
using ResourcePtr = std::unique_ptr<rd_kafka_ConfigResource_t, Deleter<rd_kafka_ConfigResource_destroy>>;

Error invalid(const QString &message, const QString &detail = {})
{
    return {Error::Kind::Invalid, message, detail};
}

// Rows whose plain name is a property of the client's are "topic.NAME".
QByteArray configName(const QString &key)
{
    return (key.startsWith(u"topic."_s) ? key.sliced(6) : key).toUtf8();
}

QByteArray configValue(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QByteArray(value.toBool() ? "true" : "false") : value.toString().toUtf8();
}

QVariantList numbers(const std::vector<qint32> &nodes)
{
    return {nodes.begin(), nodes.end()};
}

DestinationFacts factsOf(const TopicFacts &topic)
{
    std::size_t replicas = 0;
    for (const PartitionFacts &partition : topic.partitions)
        replicas = std::max(replicas, partition.replicas.size());
    DestinationFacts facts{.destination = {.name = topic.name, .routingKey = {}},
                           .partitions = static_cast<qint32>(topic.partitions.size()),
                           .details = {{u"replicas"_s, static_cast<int>(replicas)}}};
    if (topic.isInternal)
        facts.details.insert(u"internal"_s, true);
    return facts;
}

QVariantMap shown(const PartitionFacts &partition, const Offsets &first, const Offsets &next)
{
    const auto offset = [&partition](const Offsets &of) {
        const auto found = of.find(partition.number);
        return found == of.end() ? QVariant() : QVariant(found->second);
    };
    return {{u"partition"_s, partition.number},
            {u"leader"_s, partition.leader < 0 ? QVariant() : QVariant(partition.leader)},
            {u"replicas"_s, numbers(partition.replicas)},
            {u"inSync"_s, numbers(partition.inSync)},
            {u"first"_s, offset(first)},
            {u"next"_s, offset(next)}};
}

// What the answer says of the one topic that was asked for.
Result<> oneTopic(const rd_kafka_topic_result_t **topics, std::size_t count, const QString &name)
{
    if (count != 1 || rd_kafka_topic_result_error(topics[0]) == RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    return std::unexpected(errorOf(rd_kafka_topic_result_error(topics[0]), name,
                                   QString::fromUtf8(rd_kafka_topic_result_error_string(topics[0]))));
}

} // namespace

Result<std::unique_ptr<Topology>> KafkaTopology::make(const Endpoint &endpoint)
{
    auto config = configFor(endpoint, Role::Admin);
    if (!config)
        return std::unexpected(config.error());
    rd_kafka_conf_set_events(config->properties.get(), RD_KAFKA_EVENT_ERROR);
    auto client = makeClient(std::move(*config), Role::Admin);
    if (!client)
        return std::unexpected(client.error());
    return std::unique_ptr<Topology>(new KafkaTopology(std::move(*client), endpoint));
}

KafkaTopology::KafkaTopology(std::unique_ptr<Client> client, const Endpoint &endpoint)
    : m_client(std::move(client)), m_cluster(std::make_unique<Cluster>(m_client->get(), endpoint))
{
}

KafkaTopology::~KafkaTopology()
{
    m_cluster.reset();
    retire(std::move(m_client), {}); // nobody waits a second for it
}

Result<std::vector<DestinationFacts>> KafkaTopology::list(const Call &call)
{
    const auto topics = m_cluster->topics(call);
    if (!topics)
        return std::unexpected(topics.error());
    std::vector<DestinationFacts> facts;
    for (const TopicFacts &topic : *topics)
        facts.push_back(factsOf(topic));
    return facts;
}

Result<DestinationFacts> KafkaTopology::describe(const Destination &destination, const Call &call)
{
    const auto topic = m_cluster->topic(destination.name, call);
    if (!topic)
        return std::unexpected(topic.error());
    DestinationFacts facts = factsOf(*topic);
    // Where a partition has no leader its offsets are not known; the rest is shown all the same.
    const Offsets first = m_cluster->offsets(*topic, RD_KAFKA_OFFSET_SPEC_EARLIEST, call).value_or(Offsets{});
    const Offsets next = m_cluster->offsets(*topic, RD_KAFKA_OFFSET_SPEC_LATEST, call).value_or(Offsets{});
    QVariantList partitions;
    for (const PartitionFacts &partition : topic->partitions)
        partitions.append(shown(partition, first, next));
    facts.details.insert(u"partition"_s, partitions);
    addConfiguration(facts.details, destination.name, call);
    return facts;
}

void KafkaTopology::addConfiguration(OptionValues &details, const QString &topic, const Call &call)
{
    const ResourcePtr asked(rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic.toUtf8().constData()));
    rd_kafka_ConfigResource_t *resources[] = {asked.get()};
    const auto answer = m_cluster->ask(topic, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_DescribeConfigs(client, resources, 1, options, queue);
    });
    if (!answer) {
        details.insert(u"configurationError"_s, QString(answer.error().message + u' ' + answer.error().detail));
        return;
    }
    std::size_t count = 0;
    const auto **found = rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(answer->get()), &count);
    if (count != 1 || rd_kafka_ConfigResource_error(found[0]) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        const char *words = count == 1 ? rd_kafka_ConfigResource_error_string(found[0]) : nullptr;
        details.insert(u"configurationError"_s, QString::fromUtf8(words ? words : ""));
        return;
    }
    QVariantMap values;
    QStringList changed;
    const rd_kafka_ConfigEntry_t **entries = rd_kafka_ConfigResource_configs(found[0], &count);
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(rd_kafka_ConfigEntry_name(entries[i]));
        const char *value = rd_kafka_ConfigEntry_value(entries[i]); // none where it is a secret
        values.insert(name, value ? QVariant(QString::fromUtf8(value)) : QVariant());
        if (rd_kafka_ConfigEntry_source(entries[i]) == RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG)
            changed.append(name);
    }
    details.insert(u"configuration"_s, values);
    changed.sort(); // a broker tells them in any order
    details.insert(u"changed"_s, changed);
}

Result<> KafkaTopology::create(const DestinationFacts &wanted, const Call &call)
{
    const QString &name = wanted.destination.name;
    std::array<char, 512> why{};
    const int replicas = wanted.details.value(u"replication.factor"_s, -1).toInt();
    const NewTopicPtr topic(rd_kafka_NewTopic_new(name.toUtf8().constData(), wanted.partitions > 0 ? wanted.partitions : -1,
                                                  replicas, why.data(), why.size()));
    if (!topic)
        return std::unexpected(invalid(Kafka::tr("There cannot be a topic %1 like this. Look at Details.").arg(name),
                                       QString::fromUtf8(why.data())));
    for (const auto &[key, value] : wanted.details.asKeyValueRange())
        if (key != u"replication.factor")
            rd_kafka_NewTopic_set_config(topic.get(), configName(key).constData(), configValue(value).constData());
    rd_kafka_NewTopic_t *topics[] = {topic.get()};
    const auto answer = m_cluster->ask(name, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_CreateTopics(client, topics, 1, options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **made = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(answer->get()), &count);
    if (const auto ok = oneTopic(made, count, name); !ok)
        return ok;
    return waitUsable(name, call);
}

// A new topic is known to its controller first; whoever uses it at once would meet brokers that have not heard of it.
Result<> KafkaTopology::waitUsable(const QString &topic, const Call &call)
{
    for (;;) {
        const auto found = m_cluster->topic(topic, call);
        if (found && std::ranges::none_of(found->partitions, [](const PartitionFacts &each) { return each.leader < 0; })) {
            // Asking for offsets waits until each leader knows that it is one; it may not even know the topic.
            const auto ends = m_cluster->offsets(*found, RD_KAFKA_OFFSET_SPEC_LATEST, call);
            if (ends || ends.error().kind != Error::Kind::NotFound)
                return ends ? Result<>() : std::unexpected(ends.error());
        }
        if (!found && found.error().kind != Error::Kind::NotFound)
            return std::unexpected(found.error());
        if (std::chrono::steady_clock::now() >= call.deadline)
            return std::unexpected(errorOf(RD_KAFKA_RESP_ERR__TIMED_OUT, topic));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

Result<> KafkaTopology::change(const DestinationFacts &wanted, const Call &call)
{
    if (wanted.partitions > 0)
        if (const auto ok = addPartitions(wanted.destination.name, wanted.partitions, call); !ok)
            return ok;
    return wanted.details.isEmpty() ? Result<>() : changeConfiguration(wanted, call);
}

Result<> KafkaTopology::addPartitions(const QString &topic, qint32 total, const Call &call)
{
    std::array<char, 512> why{};
    const NewPartitionsPtr wanted(rd_kafka_NewPartitions_new(topic.toUtf8().constData(), static_cast<std::size_t>(total),
                                                             why.data(), why.size()));
    if (!wanted)
        return std::unexpected(invalid(Kafka::tr("%1 cannot have %2 partitions.").arg(topic).arg(total),
                                       QString::fromUtf8(why.data())));
    rd_kafka_NewPartitions_t *all[] = {wanted.get()};
    const auto answer = m_cluster->ask(topic, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_CreatePartitions(client, all, 1, options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **made = rd_kafka_CreatePartitions_result_topics(rd_kafka_event_CreatePartitions_result(answer->get()), &count);
    return oneTopic(made, count, topic);
}

Result<> KafkaTopology::changeConfiguration(const DestinationFacts &wanted, const Call &call)
{
    const QString &topic = wanted.destination.name;
    const ResourcePtr resource(rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic.toUtf8().constData()));
    for (const auto &[key, value] : wanted.details.asKeyValueRange()) {
        if (key == u"replication.factor")
            return std::unexpected(invalid(Kafka::tr("The replicas of a topic cannot be changed here; ask the operator.")));
        const bool reset = !value.isValid(); // back to the broker's own
        const ErrorPtr refused(rd_kafka_ConfigResource_add_incremental_config(
            resource.get(), configName(key).constData(),
            reset ? RD_KAFKA_ALTER_CONFIG_OP_TYPE_DELETE : RD_KAFKA_ALTER_CONFIG_OP_TYPE_SET,
            reset ? nullptr : configValue(value).constData()));
        if (refused)
            return std::unexpected(errorOf(refused.get(), topic));
    }
    rd_kafka_ConfigResource_t *all[] = {resource.get()};
    const auto answer = m_cluster->ask(topic, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_IncrementalAlterConfigs(client, all, 1, options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **changed = rd_kafka_IncrementalAlterConfigs_result_resources(
        rd_kafka_event_IncrementalAlterConfigs_result(answer->get()), &count);
    if (count == 1 && rd_kafka_ConfigResource_error(changed[0]) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return std::unexpected(errorOf(rd_kafka_ConfigResource_error(changed[0]), topic,
                                       QString::fromUtf8(rd_kafka_ConfigResource_error_string(changed[0]))));
    return {};
}

Result<> KafkaTopology::remove(const Destination &destination, const Call &call)
{
    const DeleteTopicPtr topic(rd_kafka_DeleteTopic_new(destination.name.toUtf8().constData()));
    rd_kafka_DeleteTopic_t *topics[] = {topic.get()};
    const auto answer = m_cluster->ask(
        destination.name, call, [&](auto *client, auto *options, auto *queue) {
            rd_kafka_DeleteTopics(client, topics, 1, options, queue);
        });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **gone = rd_kafka_DeleteTopics_result_topics(rd_kafka_event_DeleteTopics_result(answer->get()), &count);
    return oneTopic(gone, count, destination.name);
}

Result<std::vector<ReaderFacts>> KafkaTopology::readers(const Destination &of, const Call &call)
{
    const auto topic = m_cluster->topic(of.name, call);
    if (!topic)
        return std::unexpected(topic.error());
    return consumerGroups(*m_cluster, *topic, call);
}

Result<std::vector<OffsetRange>> KafkaTopology::extents(const Destination &of, std::optional<qint64> sinceMs,
                                                        const Call &call)
{
    constexpr qint64 Earliest = RD_KAFKA_OFFSET_SPEC_EARLIEST;
    const auto topic = m_cluster->topic(of.name, call);
    if (!topic)
        return std::unexpected(topic.error());
    const auto first = m_cluster->offsets(*topic, sinceMs.value_or(Earliest), call);
    if (!first)
        return std::unexpected(first.error());
    const auto next = m_cluster->offsets(*topic, RD_KAFKA_OFFSET_SPEC_LATEST, call);
    if (!next)
        return std::unexpected(next.error());
    std::vector<OffsetRange> ranges;
    for (const auto &[partition, to] : *next) {
        const auto from = first->find(partition);
        // With a time: no message since then, so the range is empty and begins at what comes next.
        ranges.push_back({.partition = partition, .from = from == first->end() ? to : std::min(from->second, to), .to = to});
    }
    return ranges;
}

} // namespace slipway
