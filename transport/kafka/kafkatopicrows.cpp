#include "transport/kafka/kafkatopicrows.h"
#include "transport/kafka/kafkatext.h"
#include <span>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = OptionSpec::Kind;

OptionSpec row(const char *key, Kind kind, const QString &label, const QString &help)
{
    return {.key = QString::fromLatin1(key),
            .scope = OptionSpec::Scope::Create,
            .kind = kind,
            .byDefault = {},
            .choices = {},
            .group = Kafka::tr("Topic"),
            .label = label,
            .help = help,
            .onlyIf = {}};
}

OptionSpec number(const char *key, const QString &label, const QString &help, std::optional<double> least,
                  std::optional<double> most = {})
{
    OptionSpec made = row(key, Kind::Number, label, help);
    made.minimum = least;
    made.maximum = most;
    return made;
}

OptionSpec choice(const char *key, const QStringList &choices, const QString &label, const QString &help)
{
    OptionSpec made = row(key, Kind::Choice, label, help);
    made.choices = choices;
    return made;
}

std::vector<OptionSpec> shownRows()
{
    return {
        number("replication.factor", Kafka::tr("Replicas"), Kafka::tr("On how many brokers each partition is kept."), 1),
        row("cleanup.policy", Kind::Text, Kafka::tr("Clean-up"),
            Kafka::tr("What becomes of old messages: delete, compact (the last of each key stays), or delete,compact.")),
        number("retention.ms", Kafka::tr("Kept for"),
               Kafka::tr("Milliseconds that messages are kept; -1 is for ever."), -1),
        number("retention.bytes", Kafka::tr("Kept bytes"),
               Kafka::tr("Bytes that a partition keeps; -1 is without bound."), -1),
        row("max.message.bytes", Kind::Bytes, Kafka::tr("Largest batch"),
            Kafka::tr("A batch of messages that is larger, compressed, is refused.")),
        number("min.insync.replicas", Kafka::tr("Replicas in sync"),
               Kafka::tr("How many replicas must have a message before acks=all is confirmed."), 1),
        choice("topic.compression.type", {u"producer"_s, u"uncompressed"_s, u"gzip"_s, u"snappy"_s, u"lz4"_s, u"zstd"_s},
               Kafka::tr("Compression on disk"), Kafka::tr("How the broker keeps batches; producer is as they came.")),
        choice("message.timestamp.type", {u"CreateTime"_s, u"LogAppendTime"_s}, Kafka::tr("Timestamp"),
               Kafka::tr("Whose time a message has: its sender's or the broker's.")),
    };
}

// The rest, for the expert table.
struct Rare {
    const char *name;
    Kind kind;
    const char *help; // Kafka's own words, not translated
};

std::span<const Rare> rare()
{
    static constexpr Rare Rows[] = {
        {"compression.gzip.level", Kind::Number, "The compression level to use if compression.type is set to gzip."},
        {"compression.lz4.level", Kind::Number, "The compression level to use if compression.type is set to lz4."},
        {"compression.zstd.level", Kind::Number, "The compression level to use if compression.type is set to zstd."},
        {"delete.retention.ms", Kind::Number, "The amount of time to retain tombstones for compacted topics."},
        {"file.delete.delay.ms", Kind::Number, "The time to wait before deleting a file from the filesystem."},
        {"flush.messages", Kind::Number, "An interval of messages at which an fsync of the log is forced."},
        {"flush.ms", Kind::Number, "A time interval at which an fsync of the log is forced."},
        {"follower.replication.throttled.replicas", Kind::Text, "Replicas whose replication is throttled on the follower side."},
        {"index.interval.bytes", Kind::Number, "How frequently Kafka adds an index entry to its offset index."},
        {"leader.replication.throttled.replicas", Kind::Text, "Replicas whose replication is throttled on the leader side."},
        {"local.retention.bytes", Kind::Number, "The maximum size that local segments can grow to, with remote storage."},
        {"local.retention.ms", Kind::Number, "Milliseconds to keep a local segment before it is deleted, with remote storage."},
        {"max.compaction.lag.ms", Kind::Number, "The longest time a message remains ineligible for compaction."},
        {"message.timestamp.after.max.ms", Kind::Number, "How far a message's timestamp may be ahead of the broker's time."},
        {"message.timestamp.before.max.ms", Kind::Number, "How far a message's timestamp may be behind the broker's time."},
        {"min.cleanable.dirty.ratio", Kind::Number, "How frequently the log compactor attempts to clean the log."},
        {"min.compaction.lag.ms", Kind::Number, "The shortest time a message remains uncompacted in the log."},
        {"preallocate", Kind::Toggle, "Preallocate the file on disk when creating a new segment."},
        {"remote.storage.enable", Kind::Toggle, "Enable tiered storage for the topic."},
        {"segment.bytes", Kind::Number, "The segment file size of the log."},
        {"segment.index.bytes", Kind::Number, "The size of the index that maps offsets to file positions."},
        {"segment.jitter.ms", Kind::Number, "The maximum random jitter subtracted from the scheduled segment roll time."},
        {"segment.ms", Kind::Number, "The time after which the log is rolled even if the segment file is not full."},
        {"unclean.leader.election.enable", Kind::Toggle,
         "Allow replicas that are not in sync to become leader as a last resort, although that loses data."},
    };
    return Rows;
}

} // namespace

std::vector<OptionSpec> kafkaTopicRows()
{
    std::vector<OptionSpec> rows = shownRows();
    for (const Rare &each : rare()) {
        OptionSpec made = row(each.name, each.kind, QString::fromLatin1(each.name), QString::fromLatin1(each.help));
        made.expert = true;
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace slipway
