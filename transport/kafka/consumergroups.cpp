#include "transport/kafka/consumergroups.h"
#include "transport/kafka/kafkaerror.h"
#include <algorithm>

namespace slipway::kafka {

namespace {

using GroupOffsetsPtr = std::unique_ptr<rd_kafka_ListConsumerGroupOffsets_t,
                                        Deleter<rd_kafka_ListConsumerGroupOffsets_destroy>>;

Result<std::vector<QByteArray>> names(Cluster &cluster, const QString &topic, const Call &call)
{
    const auto answer = cluster.ask(topic, call, [](auto *client, auto *options, auto *queue) {
        rd_kafka_ListConsumerGroups(client, options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    const auto *result = rd_kafka_event_ListConsumerGroups_result(answer->get());
    std::size_t count = 0;
    const rd_kafka_error_t **errors = rd_kafka_ListConsumerGroups_result_errors(result, &count);
    if (count > 0) // a broker did not say which it has: the list would be short
        return std::unexpected(errorOf(errors[0], topic));
    const auto **found = rd_kafka_ListConsumerGroups_result_valid(result, &count);
    std::vector<QByteArray> groups;
    for (std::size_t i = 0; i < count; ++i)
        groups.emplace_back(rd_kafka_ConsumerGroupListing_group_id(found[i]));
    std::ranges::sort(groups);
    return groups;
}

// What a group has taken note of; partitions without it are left out.
Result<Offsets> positions(Cluster &cluster, const QByteArray &group, const TopicFacts &of, const Call &call)
{
    const GroupOffsetsPtr wanted(rd_kafka_ListConsumerGroupOffsets_new(group.constData(), nullptr));
    rd_kafka_ListConsumerGroupOffsets_t *one[] = {wanted.get()};
    const QString subject = QString::fromUtf8(group);
    const auto answer = cluster.ask(subject, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_ListConsumerGroupOffsets(client, one, 1, options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **groups = rd_kafka_ListConsumerGroupOffsets_result_groups(
        rd_kafka_event_ListConsumerGroupOffsets_result(answer->get()), &count);
    if (count != 1)
        return Offsets{};
    if (const rd_kafka_error_t *error = rd_kafka_group_result_error(groups[0]))
        return std::unexpected(errorOf(error, subject));
    Offsets found;
    const rd_kafka_topic_partition_list_t *list = rd_kafka_group_result_partitions(groups[0]);
    for (int i = 0; list && i < list->cnt; ++i)
        if (of.name == QString::fromUtf8(list->elems[i].topic) && list->elems[i].offset >= 0)
            found.emplace(list->elems[i].partition, list->elems[i].offset);
    return found;
}

// State and members of the groups, by their order.
Result<> describe(Cluster &cluster, std::vector<ReaderFacts> &readers, const QString &topic, const Call &call)
{
    std::vector<QByteArray> held;
    std::vector<const char *> groups;
    for (const ReaderFacts &reader : readers)
        held.push_back(reader.name.toUtf8());
    for (const QByteArray &name : held)
        groups.push_back(name.constData());
    const auto answer = cluster.ask(topic, call, [&](auto *client, auto *options, auto *queue) {
        rd_kafka_DescribeConsumerGroups(client, groups.data(), groups.size(), options, queue);
    });
    if (!answer)
        return std::unexpected(answer.error());
    std::size_t count = 0;
    const auto **found = rd_kafka_DescribeConsumerGroups_result_groups(
        rd_kafka_event_DescribeConsumerGroups_result(answer->get()), &count);
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(rd_kafka_ConsumerGroupDescription_group_id(found[i]));
        const auto reader = std::ranges::find(readers, name, &ReaderFacts::name);
        if (reader == readers.end() || rd_kafka_ConsumerGroupDescription_error(found[i]))
            continue; // its positions are known all the same
        reader->state = QString::fromUtf8(
            rd_kafka_consumer_group_state_name(rd_kafka_ConsumerGroupDescription_state(found[i])));
        reader->members = static_cast<qint32>(rd_kafka_ConsumerGroupDescription_member_count(found[i]));
    }
    return {};
}

} // namespace

Result<std::vector<ReaderFacts>> consumerGroups(Cluster &cluster, const TopicFacts &of, const Call &call)
{
    const auto groups = names(cluster, of.name, call);
    if (!groups)
        return std::unexpected(groups.error());
    const auto ends = cluster.offsets(of, RD_KAFKA_OFFSET_SPEC_LATEST, call);
    if (!ends)
        return std::unexpected(ends.error());
    std::vector<ReaderFacts> readers;
    for (const QByteArray &group : *groups) {
        const auto found = positions(cluster, group, of, call);
        if (!found)
            return std::unexpected(found.error());
        if (found->empty())
            continue;
        ReaderFacts reader{.name = QString::fromUtf8(group), .state = {}, .members = 0, .positions = {}};
        for (const auto &[partition, next] : *found) {
            const auto end = ends->find(partition);
            reader.positions.push_back(
                {.partition = partition, .next = next, .behind = end == ends->end() ? -1 : std::max<qint64>(0, end->second - next)});
        }
        readers.push_back(std::move(reader));
    }
    if (!readers.empty())
        if (const auto described = describe(cluster, readers, of.name, call); !described)
            return std::unexpected(described.error());
    return readers;
}

} // namespace slipway::kafka
