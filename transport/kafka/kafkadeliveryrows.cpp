#include "transport/kafka/kafkaoptionrows.h"
#include "transport/kafka/kafkapropertyrow.h"
#include "transport/kafka/kafkatext.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = OptionSpec::Kind;

OptionSpec acksRow(const QString &group)
{
    OptionSpec row = kafkaShownRow("acks", group, Kafka::tr("Confirmation"),
                           Kafka::tr("Who must have stored a message before it is acknowledged: all in-sync replicas "
                                     "(all, or -1), the leader (1), or nobody: sent and not confirmed (0)."));
    row.kind = Kind::Choice;
    row.byDefault = u"all"_s;
    row.choices = {u"all"_s, u"1"_s, u"0"_s, u"-1"_s};
    row.minimum.reset();
    row.maximum.reset();
    return row;
}

OptionSpec partitionerRow(const QString &group)
{
    OptionSpec row = kafkaShownRow("partitioner", group, Kafka::tr("Partitioner"),
                           Kafka::tr("How a key chooses its partition: murmur2_random as Java's clients do, "
                                     "consistent_random as librdkafka and kcat do, fnv1a_random as Sarama does. Those "
                                     "without _random send all messages without a key to one partition."));
    row.kind = Kind::Choice;
    row.choices = {u"murmur2_random"_s, u"murmur2"_s, u"consistent_random"_s, u"consistent"_s,
                   u"fnv1a_random"_s,   u"fnv1a"_s,   u"random"_s};
    return row;
}

} // namespace

std::vector<OptionSpec> kafkaDeliveryRows()
{
    const QString group = Kafka::tr("Delivery");
    OptionSpec resend{.key = u"resend"_s,
                      .scope = OptionSpec::Scope::Producer,
                      .kind = Kind::Toggle,
                      .byDefault = false,
                      .choices = {},
                      .group = group,
                      .label = Kafka::tr("Send again in doubt"),
                      .help = Kafka::tr("Sends again what may be stored already: nothing is lost, but messages may "
                                        "arrive twice."),
                      .onlyIf = {}};
    OptionSpec whole{.key = u"transaction.run"_s,
                     .scope = OptionSpec::Scope::Producer,
                     .kind = Kind::Toggle,
                     .byDefault = false,
                     .choices = {},
                     .group = group,
                     .label = Kafka::tr("One transaction for a run"),
                     .help = Kafka::tr("All messages of a run in one transaction, committed at its end and rolled back when it "
                                       "is stopped; needs a transactional ID. Without, there are 10 000 in one at most."),
                     .onlyIf = {}};
    return {acksRow(group),
            kafkaShownRow("enable.idempotence", group, Kafka::tr("Exactly once, in order"),
                  Kafka::tr("The broker drops what this session sends twice and keeps its order; needs confirmation by "
                            "all.")),
            partitionerRow(group),
            kafkaShownRow("compression.codec", group, Kafka::tr("Compression"),
                  Kafka::tr("How batches are compressed on their way and in the topic.")),
            kafkaShownRow("compression.level", group, Kafka::tr("Compression level"),
                  Kafka::tr("More is smaller and slower: gzip 0 to 9, lz4 and zstd 0 to 12; -1 is the codec's own."),
                  u"compression.codec=gzip|lz4|zstd"_s),
            kafkaShownRow("message.timeout.ms", group, Kafka::tr("Delivery timeout"),
                  Kafka::tr("How long one message may take, tries and waiting included; 0 waits for ever. (Java: "
                            "delivery.timeout.ms.)")),
            kafkaShownRow("request.timeout.ms", group, Kafka::tr("Broker's confirmation timeout"),
                  Kafka::tr("How long the broker waits for its replicas before it answers with an error.")),
            kafkaShownRow("retries", group, Kafka::tr("Retries"),
                  Kafka::tr("How often one message is tried again within its delivery timeout.")),
            kafkaShownRow("retry.backoff.ms", group, Kafka::tr("First wait before a retry"),
                  Kafka::tr("Milliseconds before the first retry; each further one waits twice as long.")),
            kafkaShownRow("retry.backoff.max.ms", group, Kafka::tr("Longest wait before a retry"),
                  Kafka::tr("Milliseconds at most between two tries.")),
            std::move(resend),
            kafkaShownRow("transactional.id", group, Kafka::tr("Transactional ID"),
                  Kafka::tr("With it, messages are sent in a transaction: readers see all of them or none. A second "
                            "producer with the same ID ends the first.")),
            std::move(whole),
            kafkaShownRow("transaction.timeout.ms", group, Kafka::tr("Transaction timeout"),
                  Kafka::tr("The broker rolls a transaction back that takes longer."))};
}

std::vector<OptionSpec> kafkaBatchingRows()
{
    const QString group = Kafka::tr("Batching");
    return {kafkaShownRow("linger.ms", group, Kafka::tr("Linger"),
                  Kafka::tr("How long a message waits for others to travel with.")),
            kafkaShownRow("batch.size", group, Kafka::tr("Batch size"), Kafka::tr("Bytes of one batch at most.")),
            kafkaShownRow("batch.num.messages", group, Kafka::tr("Messages in a batch"),
                  Kafka::tr("Messages of one batch at most.")),
            kafkaShownRow("sticky.partitioning.linger.ms", group, Kafka::tr("Stay with a partition"),
                  Kafka::tr("How long messages without a key go to the same partition before another is chosen.")),
            kafkaShownRow("max.in.flight.requests.per.connection", group, Kafka::tr("Requests in flight"),
                  Kafka::tr("Batches under way to one broker at most; 5 at most with exactly once.")),
            kafkaShownRow("queue.buffering.max.messages", group, Kafka::tr("Buffered messages"),
                  Kafka::tr("Messages that wait in memory at most; 0 is as many as fit the bytes.")),
            kafkaShownRow("queue.buffering.max.kbytes", group, Kafka::tr("Buffered kilobytes"),
                  Kafka::tr("Kilobytes that wait in memory at most.")),
            kafkaShownRow("message.max.bytes", group, Kafka::tr("Largest request"),
                  Kafka::tr("A larger message is refused before it leaves; the topic's own limit is max.message.bytes."))};
}

} // namespace slipway
