#include "transport/kafka/kafkaproperty.h"

namespace slipway {

// From librdkafka 2.8's own list (rd_kafka_conf_properties_show), which a test holds against the library in use. The words
// are the library's and are not translated.
std::span<const KafkaProperty> kafkaReaderProperties()
{
    using Type = KafkaProperty::Type;
    static constexpr KafkaProperty Properties[] = {
        {"group.id", Type::Text, "", "",
         "Client group id string. All clients sharing the same group.id belong to the same group."},
        {"group.instance.id", Type::Text, "", "",
         "Enable static group membership. Static group members are able to leave and rejoin a group within the configured session.timeout.ms without prompting a group rebalance. This should be used in combination with a larger session.timeout.ms to avoid group rebalances caused by transient unavailability (e.g. process restarts). Requires broker version >= 2.3.0."},
        {"partition.assignment.strategy", Type::Text, "", "range,roundrobin",
         "The name of one or more partition assignment strategies. The elected group leader will use a strategy supported by all members of the group to assign partitions to group members. If there is more than one eligible strategy, preference is determined by the order of this list (strategies earlier in the list have higher priority). Cooperative and non-cooperative (eager) strategies must not be mixed. Available strategies: range, roundrobin, cooperative-sticky."},
        {"session.timeout.ms", Type::Integer, "1 .. 3600000", "45000",
         "Client group session and failure detection timeout. The consumer sends periodic heartbeats (heartbeat.interval.ms) to indicate its liveness to the broker. If no hearts are received by the broker for a group member within the session timeout, the broker will remove the consumer from the group and trigger a rebalance. The allowed range is configured with the broker configuration properties group.min.session.timeout.ms and group.max.session.timeout.ms. Also see max.poll.interval.ms."},
        {"heartbeat.interval.ms", Type::Integer, "1 .. 3600000", "3000",
         "Group session keepalive heartbeat interval."},
        {"group.protocol.type", Type::Text, "", "consumer",
         "Group protocol type for the classic group protocol. NOTE: Currently, the only supported group protocol type is consumer."},
        {"group.protocol", Type::Enum, "classic, consumer", "classic",
         "Group protocol to use. Use classic for the original protocol and consumer for the new protocol introduced in KIP-848. Available protocols: classic or consumer. Default is classic, but will change to consumer in next releases."},
        {"group.remote.assignor", Type::Text, "", "",
         "Server side assignor to use. Keep it null to make server select a suitable assignor for the group. Available assignors: uniform or range. Default is null"},
        {"coordinator.query.interval.ms", Type::Integer, "1 .. 3600000", "600000",
         "How often to query for the current client group coordinator. If the currently assigned coordinator is down the configured query interval will be divided by ten to more quickly recover in case of coordinator reassignment."},
        {"max.poll.interval.ms", Type::Integer, "1 .. 86400000", "300000",
         "Maximum allowed time between calls to consume messages (e.g., rd_kafka_consumer_poll()) for high-level consumers. If this interval is exceeded the consumer is considered failed and the group will rebalance in order to reassign the partitions to another consumer group member. Warning: Offset commits may be not possible at this point. Note: It is recommended to set enable.auto.offset.store=false for long-time processing applications and then explicitly store offsets (using offsets_store()) *after* message processing, to make sure offsets are not auto-committed prior to processing has finished. The interval is checked two times per second. See KIP-62 for more information."},
        {"enable.auto.commit", Type::Boolean, "true, false", "true",
         "Automatically and periodically commit offsets in the background. Note: setting this to false does not prevent the consumer from fetching previously committed start offsets. To circumvent this behaviour set specific start offsets per partition in the call to assign()."},
        {"auto.commit.interval.ms", Type::Integer, "0 .. 86400000", "5000",
         "The frequency in milliseconds that the consumer offsets are committed (written) to offset storage. (0 = disable). This setting is used by the high-level consumer."},
        {"enable.auto.offset.store", Type::Boolean, "true, false", "true",
         "Automatically store offset of last message provided to application. The offset store is an in-memory store of the next offset to (auto-)commit for each partition."},
        {"queued.min.messages", Type::Integer, "1 .. 10000000", "100000",
         "Minimum number of messages per topic+partition librdkafka tries to maintain in the local consumer queue."},
        {"queued.max.messages.kbytes", Type::Integer, "1 .. 2097151", "65536",
         "Maximum number of kilobytes of queued pre-fetched messages in the local consumer queue. If using the high-level consumer this setting applies to the single consumer queue, regardless of the number of partitions. When using the legacy simple consumer or when separate partition queues are used this setting applies per partition. This value may be overshot by fetch.message.max.bytes. This property has higher priority than queued.min.messages."},
        {"fetch.wait.max.ms", Type::Integer, "0 .. 300000", "500",
         "Maximum time the broker may wait to fill the Fetch response with fetch.min.bytes of messages."},
        {"fetch.queue.backoff.ms", Type::Integer, "0 .. 300000", "1000",
         "How long to postpone the next fetch request for a topic+partition in case the current fetch queue thresholds (queued.min.messages or queued.max.messages.kbytes) have been exceded. This property may need to be decreased if the queue thresholds are set low and the application is experiencing long (~1s) delays between messages. Low values may increase CPU utilization."},
        {"fetch.message.max.bytes", Type::Integer, "1 .. 1000000000", "1048576",
         "Initial maximum number of bytes per topic+partition to request when fetching messages from the broker. If the client encounters a message larger than this value it will gradually try to increase it until the entire message can be fetched."},
        {"max.partition.fetch.bytes", Type::Integer, "1 .. 1000000000", "1048576",
         "Alias for fetch.message.max.bytes: Initial maximum number of bytes per topic+partition to request when fetching messages from the broker. If the client encounters a message larger than this value it will gradually try to increase it until the entire message can be fetched."},
        {"fetch.max.bytes", Type::Integer, "0 .. 2147483135", "52428800",
         "Maximum amount of data the broker shall return for a Fetch request. Messages are fetched in batches by the consumer and if the first message batch in the first non-empty partition of the Fetch request is larger than this value, then the message batch will still be returned to ensure the consumer can make progress. The maximum message batch size accepted by the broker is defined via message.max.bytes (broker config) or max.message.bytes (broker topic config). fetch.max.bytes is automatically adjusted upwards to be at least message.max.bytes (consumer config)."},
        {"fetch.min.bytes", Type::Integer, "1 .. 100000000", "1",
         "Minimum number of bytes the broker responds with. If fetch.wait.max.ms expires the accumulated data will be sent to the client regardless of this setting."},
        {"fetch.error.backoff.ms", Type::Integer, "0 .. 300000", "500",
         "How long to postpone the next fetch request for a topic+partition in case of a fetch error."},
        {"offset.store.method", Type::Enum, "none, file, broker", "broker",
         "DEPRECATED Offset commit store method: 'file' - DEPRECATED: local file store (offset.store.path, et.al), 'broker' - broker commit store (requires Apache Kafka 0.8.2 or later on the broker)."},
        {"isolation.level", Type::Enum, "read_uncommitted, read_committed", "read_committed",
         "Controls how to read messages written transactionally: read_committed - only return transactional messages which have been committed. read_uncommitted - return all messages, even transactional messages which have been aborted."},
        {"enable.partition.eof", Type::Boolean, "true, false", "false",
         "Emit RD_KAFKA_RESP_ERR__PARTITION_EOF event whenever the consumer reaches the end of a partition."},
        {"check.crcs", Type::Boolean, "true, false", "false",
         "Verify CRC32 of consumed messages, ensuring no on-the-wire or on-disk corruption to the messages occurred. This check comes at slightly increased CPU usage."},
        {"auto.commit.enable", Type::Boolean, "true, false", "true",
         "DEPRECATED [LEGACY PROPERTY: This property is used by the simple legacy consumer only. When using the high-level KafkaConsumer, the global enable.auto.commit property must be used instead]. If true, periodically commit offset of the last message handed to the application. This committed offset will be used when the process restarts to pick up where it left off. If false, the application will have to call rd_kafka_offset_store() to store an offset (optional). Offsets will be written to broker or local file according to offset.store.method."},
        {"auto.offset.reset", Type::Enum, "smallest, earliest, beginning, largest, latest, end, error", "largest",
         "Action to take when there is no initial offset in offset store or the desired offset is out of range: 'smallest','earliest' - automatically reset the offset to the smallest offset, 'largest','latest' - automatically reset the offset to the largest offset, 'error' - trigger an error (ERR__AUTO_OFFSET_RESET) which is retrieved by consuming messages and checking 'message->err'."},
        {"offset.store.path", Type::Text, "", ".",
         "DEPRECATED Path to local file for storing offsets. If the path is a directory a filename will be automatically generated in that directory based on the topic and partition. File-based offset storage will be removed in a future version."},
        {"offset.store.sync.interval.ms", Type::Integer, "-1 .. 86400000", "-1",
         "DEPRECATED fsync() interval for the offset file, in milliseconds. Use -1 to disable syncing, and 0 for immediate sync after each write. File-based offset storage will be removed in a future version."},
        {"consume.callback.max.messages", Type::Integer, "0 .. 1000000", "0",
         "Maximum number of messages to dispatch in one rd_kafka_consume_callback*() call (0 = unlimited)"},
    };
    return Properties;
}

} // namespace slipway
