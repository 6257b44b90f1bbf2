#include "transport/kafka/kafkakind.h"
#include "transport/kafka/kafkaoptionrows.h"
#include "transport/kafka/kafkapartitioner.h"
#include "transport/kafka/kafkatext.h"
#include "transport/kafka/kafkatopicrows.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

std::vector<OptionSpec> optionTable()
{
    std::vector<OptionSpec> rows;
    for (auto *group : {&kafkaConnectionRows, &kafkaSecurityRows, &kafkaDeliveryRows, &kafkaBatchingRows, &kafkaTopicRows})
        for (OptionSpec &row : group())
            rows.push_back(std::move(row));
    for (OptionSpec &row : kafkaExpertRows(rows))
        rows.push_back(std::move(row));
    return rows;
}

} // namespace

BrokerKind makeKafkaKind()
{
    return {
        .id = u"kafka"_s,
        .schemes = {u"kafka"_s, u"kafkas"_s},
        .defaultPort = 9092,
        .displayName = u"Kafka"_s,
        .capabilities = BrokerKind::Browse | BrokerKind::Partitions | BrokerKind::Keys | BrokerKind::Headers
                        | BrokerKind::Transactions | BrokerKind::Topology,
        .positionLabel = Kafka::tr("Offset"),
        .headersLabel = Kafka::tr("Headers"),
        .options = optionTable(),
        // With a window of 10 000 the linger starves it to 190 000 a second. A page of the window takes what came once a
        // frame: with a credit of 4096 it would read 250 000 a second at most.
        .limits = {.windowMessages = 200'000, .browseCredit = 32'768},
        .keylessRoute = Kafka::tr("sticky: one partition for a batch, then another"),
        .routeOf = &kafkaPartition,
    };
}

const BrokerKind &kafkaKind()
{
    static const BrokerKind kind = makeKafkaKind();
    return kind;
}

} // namespace slipway
