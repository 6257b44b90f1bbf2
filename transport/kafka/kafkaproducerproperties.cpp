#include "transport/kafka/kafkaproperty.h"

namespace slipway {

// From librdkafka 2.8's own list (rd_kafka_conf_properties_show), which a test holds against the library in use. The words
// are the library's and are not translated.
std::span<const KafkaProperty> kafkaProducerProperties()
{
    using Type = KafkaProperty::Type;
    static constexpr KafkaProperty Properties[] = {
        {"transactional.id", Type::Text, "", "",
         "Enables the transactional producer. The transactional.id is used to identify the same transactional producer instance across process restarts. It allows the producer to guarantee that transactions corresponding to earlier instances of the same producer have been finalized prior to starting any new transactions, and that any zombie instances are fenced off. If no transactional.id is provided, then the producer is limited to idempotent delivery (if enable.idempotence is set). Requires broker version >= 0.11.0."},
        {"transaction.timeout.ms", Type::Integer, "1000 .. 2147483647", "60000",
         "The maximum amount of time in milliseconds that the transaction coordinator will wait for a transaction status update from the producer before proactively aborting the ongoing transaction. If this value is larger than the transaction.max.timeout.ms setting in the broker, the init_transactions() call will fail with ERR_INVALID_TRANSACTION_TIMEOUT. The transaction timeout automatically adjusts message.timeout.ms and socket.timeout.ms, unless explicitly configured in which case they must not exceed the transaction timeout (socket.timeout.ms must be at least 100ms lower than transaction.timeout.ms). This is also the default timeout value if no timeout (-1) is supplied to the transactional API methods."},
        {"enable.idempotence", Type::Boolean, "true, false", "false",
         "When set to true, the producer will ensure that messages are successfully produced exactly once and in the original produce order. The following configuration properties are adjusted automatically (if not modified by the user) when idempotence is enabled: max.in.flight.requests.per.connection=5 (must be less than or equal to 5), retries=INT32_MAX (must be greater than 0), acks=all, queuing.strategy=fifo. Producer instantation will fail if user-supplied configuration is incompatible."},
        {"enable.gapless.guarantee", Type::Boolean, "true, false", "false",
         "EXPERIMENTAL: subject to change or removal. When set to true, any error that could result in a gap in the produced message series when a batch of messages fails, will raise a fatal error (ERR__GAPLESS_GUARANTEE) and stop the producer. Messages failing due to message.timeout.ms are not covered by this guarantee. Requires enable.idempotence=true."},
        {"queue.buffering.max.messages", Type::Integer, "0 .. 2147483647", "100000",
         "Maximum number of messages allowed on the producer queue. This queue is shared by all topics and partitions. A value of 0 disables this limit."},
        {"queue.buffering.max.kbytes", Type::Integer, "1 .. 2147483647", "1048576",
         "Maximum total message size sum allowed on the producer queue. This queue is shared by all topics and partitions. This property has higher priority than queue.buffering.max.messages."},
        {"queue.buffering.max.ms", Type::Float, "0 .. 900000", "5",
         "Delay in milliseconds to wait for messages in the producer queue to accumulate before constructing message batches (MessageSets) to transmit to brokers. A higher value allows larger and more effective (less overhead, improved compression) batches of messages to accumulate at the expense of increased message delivery latency."},
        {"linger.ms", Type::Float, "0 .. 900000", "5",
         "Alias for queue.buffering.max.ms: Delay in milliseconds to wait for messages in the producer queue to accumulate before constructing message batches (MessageSets) to transmit to brokers. A higher value allows larger and more effective (less overhead, improved compression) batches of messages to accumulate at the expense of increased message delivery latency."},
        {"message.send.max.retries", Type::Integer, "0 .. 2147483647", "2147483647",
         "How many times to retry sending a failing Message. Note: retrying may cause reordering unless enable.idempotence is set to true."},
        {"retries", Type::Integer, "0 .. 2147483647", "2147483647",
         "Alias for message.send.max.retries: How many times to retry sending a failing Message. Note: retrying may cause reordering unless enable.idempotence is set to true."},
        {"queue.buffering.backpressure.threshold", Type::Integer, "1 .. 1000000", "1",
         "The threshold of outstanding not yet transmitted broker requests needed to backpressure the producer's message accumulator. If the number of not yet transmitted requests equals or exceeds this number, produce request creation that would have otherwise been triggered (for example, in accordance with linger.ms) will be delayed. A lower number yields larger and more effective batches. A higher value can improve latency when using compression on slow machines."},
        {"compression.codec", Type::Enum, "none, gzip, snappy, lz4, zstd", "none",
         "compression codec to use for compressing message sets. This is the default value for all topics, may be overridden by the topic configuration property compression.codec."},
        {"compression.type", Type::Enum, "none, gzip, snappy, lz4, zstd", "none",
         "Alias for compression.codec: compression codec to use for compressing message sets. This is the default value for all topics, may be overridden by the topic configuration property compression.codec."},
        {"batch.num.messages", Type::Integer, "1 .. 1000000", "10000",
         "Maximum number of messages batched in one MessageSet. The total MessageSet size is also limited by batch.size and message.max.bytes."},
        {"batch.size", Type::Integer, "1 .. 2147483647", "1000000",
         "Maximum size (in bytes) of all messages batched in one MessageSet, including protocol framing overhead. This limit is applied after the first message has been added to the batch, regardless of the first message's size, this is to ensure that messages that exceed batch.size are produced. The total MessageSet size is also limited by batch.num.messages and message.max.bytes."},
        {"delivery.report.only.error", Type::Boolean, "true, false", "false",
         "Only provide delivery reports for failed messages."},
        {"sticky.partitioning.linger.ms", Type::Integer, "0 .. 900000", "10",
         "Delay in milliseconds to wait to assign new sticky partitions for each topic. By default, set to double the time of linger.ms. To disable sticky behavior, set to 0. This behavior affects messages with the key NULL in all cases, and messages with key lengths of zero when the consistent_random partitioner is in use. These messages would otherwise be assigned randomly. A higher value allows for more effective batching of these messages."},
        {"request.required.acks", Type::Integer, "-1 .. 1000", "-1",
         "This field indicates the number of acknowledgements the leader broker must receive from ISR brokers before responding to the request: *0*=Broker does not send any response/ack to client, *-1* or *all*=Broker will block until message is committed by all in sync replicas (ISRs). If there are less than min.insync.replicas (broker configuration) in the ISR set the produce request will fail."},
        {"acks", Type::Integer, "-1 .. 1000", "-1",
         "Alias for request.required.acks: This field indicates the number of acknowledgements the leader broker must receive from ISR brokers before responding to the request: *0*=Broker does not send any response/ack to client, *-1* or *all*=Broker will block until message is committed by all in sync replicas (ISRs). If there are less than min.insync.replicas (broker configuration) in the ISR set the produce request will fail."},
        {"request.timeout.ms", Type::Integer, "1 .. 900000", "30000",
         "The ack timeout of the producer request in milliseconds. This value is only enforced by the broker and relies on request.required.acks being != 0."},
        {"message.timeout.ms", Type::Integer, "0 .. 2147483647", "300000",
         "Local message timeout. This value is only enforced locally and limits the time a produced message waits for successful delivery. A time of 0 is infinite. This is the maximum time librdkafka may use to deliver a message (including retries). Delivery error occurs when either the retry count or the message timeout are exceeded. The message timeout is automatically adjusted to transaction.timeout.ms if transactional.id is configured."},
        {"delivery.timeout.ms", Type::Integer, "0 .. 2147483647", "300000",
         "Alias for message.timeout.ms: Local message timeout. This value is only enforced locally and limits the time a produced message waits for successful delivery. A time of 0 is infinite. This is the maximum time librdkafka may use to deliver a message (including retries). Delivery error occurs when either the retry count or the message timeout are exceeded. The message timeout is automatically adjusted to transaction.timeout.ms if transactional.id is configured."},
        {"queuing.strategy", Type::Enum, "fifo, lifo", "fifo",
         "EXPERIMENTAL: subject to change or removal. DEPRECATED Producer queuing strategy. FIFO preserves produce ordering, while LIFO prioritizes new messages."},
        {"partitioner", Type::Text, "", "consistent_random",
         "Partitioner: random - random distribution, consistent - CRC32 hash of key (Empty and NULL keys are mapped to single partition), consistent_random - CRC32 hash of key (Empty and NULL keys are randomly partitioned), murmur2 - Java Producer compatible Murmur2 hash of key (NULL keys are mapped to single partition), murmur2_random - Java Producer compatible Murmur2 hash of key (NULL keys are randomly partitioned. This is functionally equivalent to the default partitioner in the Java Producer.), fnv1a - FNV-1a hash of key (NULL keys are mapped to single partition), fnv1a_random - FNV-1a hash of key (NULL keys are randomly partitioned)."},
        {"compression.level", Type::Integer, "-1 .. 12", "-1",
         "Compression level parameter for algorithm selected by configuration property compression.codec. Higher values will result in better compression at the cost of more CPU usage. Usable range is algorithm-dependent: [0-9] for gzip; [0-12] for lz4; only 0 for snappy; -1 = codec-dependent default compression level."},
    };
    return Properties;
}

} // namespace slipway
