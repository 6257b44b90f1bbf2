#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkatext.h"
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::kafka {

namespace {

struct Code {
    rd_kafka_resp_err_t code;
    Error::Kind kind;
};

using enum Error::Kind;

#define SLIPWAY_KAFKA(code, kind) Code{RD_KAFKA_RESP_ERR_##code, kind}
constexpr std::array Codes{
    // The library's own.
    SLIPWAY_KAFKA(_BAD_MSG, Internal), SLIPWAY_KAFKA(_BAD_COMPRESSION, Internal), SLIPWAY_KAFKA(_DESTROY, Cancelled),
    SLIPWAY_KAFKA(_FAIL, Unreachable), SLIPWAY_KAFKA(_TRANSPORT, Unreachable),
    SLIPWAY_KAFKA(_CRIT_SYS_RESOURCE, Internal), SLIPWAY_KAFKA(_RESOLVE, Unreachable),
    SLIPWAY_KAFKA(_MSG_TIMED_OUT, TimedOut), SLIPWAY_KAFKA(_UNKNOWN_PARTITION, NotFound), SLIPWAY_KAFKA(_FS, Invalid),
    SLIPWAY_KAFKA(_UNKNOWN_TOPIC, NotFound), SLIPWAY_KAFKA(_ALL_BROKERS_DOWN, Unreachable),
    SLIPWAY_KAFKA(_INVALID_ARG, Invalid), SLIPWAY_KAFKA(_TIMED_OUT, TimedOut), SLIPWAY_KAFKA(_QUEUE_FULL, Throttled),
    SLIPWAY_KAFKA(_ISR_INSUFF, Conflict), SLIPWAY_KAFKA(_SSL, Unauthenticated), SLIPWAY_KAFKA(_WAIT_COORD, Unreachable),
    SLIPWAY_KAFKA(_UNKNOWN_GROUP, NotFound), SLIPWAY_KAFKA(_IN_PROGRESS, Conflict),
    SLIPWAY_KAFKA(_PREV_IN_PROGRESS, Conflict), SLIPWAY_KAFKA(_CONFLICT, Conflict), SLIPWAY_KAFKA(_STATE, Conflict),
    SLIPWAY_KAFKA(_NOT_IMPLEMENTED, Unsupported), SLIPWAY_KAFKA(_AUTHENTICATION, Unauthenticated),
    SLIPWAY_KAFKA(_NO_OFFSET, NotFound), SLIPWAY_KAFKA(_TIMED_OUT_QUEUE, TimedOut),
    SLIPWAY_KAFKA(_UNSUPPORTED_FEATURE, Unsupported), SLIPWAY_KAFKA(_INTR, Cancelled),
    SLIPWAY_KAFKA(_PARTIAL, Invalid), SLIPWAY_KAFKA(_READ_ONLY, Invalid), SLIPWAY_KAFKA(_NOENT, NotFound),
    SLIPWAY_KAFKA(_PURGE_QUEUE, Cancelled), SLIPWAY_KAFKA(_PURGE_INFLIGHT, Cancelled), SLIPWAY_KAFKA(_FATAL, Conflict),
    SLIPWAY_KAFKA(_GAPLESS_GUARANTEE, Conflict), SLIPWAY_KAFKA(_UNKNOWN_BROKER, NotFound),
    SLIPWAY_KAFKA(_NOT_CONFIGURED, Invalid), SLIPWAY_KAFKA(_FENCED, Conflict),
    SLIPWAY_KAFKA(_AUTO_OFFSET_RESET, NotFound), SLIPWAY_KAFKA(_LOG_TRUNCATION, Conflict),
    // The broker's.
    SLIPWAY_KAFKA(OFFSET_OUT_OF_RANGE, NotFound), SLIPWAY_KAFKA(INVALID_MSG, Invalid),
    SLIPWAY_KAFKA(UNKNOWN_TOPIC_OR_PART, NotFound), SLIPWAY_KAFKA(INVALID_MSG_SIZE, Invalid),
    SLIPWAY_KAFKA(LEADER_NOT_AVAILABLE, Unreachable), SLIPWAY_KAFKA(NOT_LEADER_FOR_PARTITION, Unreachable),
    SLIPWAY_KAFKA(REQUEST_TIMED_OUT, TimedOut), SLIPWAY_KAFKA(BROKER_NOT_AVAILABLE, Unreachable),
    SLIPWAY_KAFKA(REPLICA_NOT_AVAILABLE, Unreachable), SLIPWAY_KAFKA(MSG_SIZE_TOO_LARGE, TooLarge),
    SLIPWAY_KAFKA(NETWORK_EXCEPTION, Unreachable), SLIPWAY_KAFKA(COORDINATOR_LOAD_IN_PROGRESS, Unreachable),
    SLIPWAY_KAFKA(COORDINATOR_NOT_AVAILABLE, Unreachable), SLIPWAY_KAFKA(NOT_COORDINATOR, Unreachable),
    SLIPWAY_KAFKA(TOPIC_EXCEPTION, Invalid), SLIPWAY_KAFKA(RECORD_LIST_TOO_LARGE, TooLarge),
    SLIPWAY_KAFKA(NOT_ENOUGH_REPLICAS, Unreachable), SLIPWAY_KAFKA(NOT_ENOUGH_REPLICAS_AFTER_APPEND, Unreachable),
    SLIPWAY_KAFKA(INVALID_REQUIRED_ACKS, Invalid), SLIPWAY_KAFKA(INVALID_GROUP_ID, Invalid),
    SLIPWAY_KAFKA(TOPIC_AUTHORIZATION_FAILED, Forbidden), SLIPWAY_KAFKA(GROUP_AUTHORIZATION_FAILED, Forbidden),
    SLIPWAY_KAFKA(CLUSTER_AUTHORIZATION_FAILED, Forbidden), SLIPWAY_KAFKA(INVALID_TIMESTAMP, Invalid),
    SLIPWAY_KAFKA(UNSUPPORTED_SASL_MECHANISM, Unauthenticated), SLIPWAY_KAFKA(ILLEGAL_SASL_STATE, Unauthenticated),
    SLIPWAY_KAFKA(UNSUPPORTED_VERSION, Unsupported), SLIPWAY_KAFKA(TOPIC_ALREADY_EXISTS, Conflict),
    SLIPWAY_KAFKA(INVALID_PARTITIONS, Invalid), SLIPWAY_KAFKA(INVALID_REPLICATION_FACTOR, Invalid),
    SLIPWAY_KAFKA(INVALID_REPLICA_ASSIGNMENT, Invalid), SLIPWAY_KAFKA(INVALID_CONFIG, Invalid),
    SLIPWAY_KAFKA(NOT_CONTROLLER, Unreachable), SLIPWAY_KAFKA(INVALID_REQUEST, Invalid),
    SLIPWAY_KAFKA(UNSUPPORTED_FOR_MESSAGE_FORMAT, Unsupported), SLIPWAY_KAFKA(POLICY_VIOLATION, Forbidden),
    SLIPWAY_KAFKA(OUT_OF_ORDER_SEQUENCE_NUMBER, Conflict), SLIPWAY_KAFKA(INVALID_PRODUCER_EPOCH, Conflict),
    SLIPWAY_KAFKA(INVALID_TXN_STATE, Conflict), SLIPWAY_KAFKA(INVALID_PRODUCER_ID_MAPPING, Conflict),
    SLIPWAY_KAFKA(INVALID_TRANSACTION_TIMEOUT, Invalid), SLIPWAY_KAFKA(CONCURRENT_TRANSACTIONS, Conflict),
    SLIPWAY_KAFKA(TRANSACTION_COORDINATOR_FENCED, Conflict),
    SLIPWAY_KAFKA(TRANSACTIONAL_ID_AUTHORIZATION_FAILED, Forbidden), SLIPWAY_KAFKA(SECURITY_DISABLED, Unsupported),
    SLIPWAY_KAFKA(KAFKA_STORAGE_ERROR, StorageFull), SLIPWAY_KAFKA(LOG_DIR_NOT_FOUND, StorageFull),
    SLIPWAY_KAFKA(SASL_AUTHENTICATION_FAILED, Unauthenticated), SLIPWAY_KAFKA(UNKNOWN_PRODUCER_ID, Conflict),
    SLIPWAY_KAFKA(NON_EMPTY_GROUP, Conflict), SLIPWAY_KAFKA(GROUP_ID_NOT_FOUND, NotFound),
    SLIPWAY_KAFKA(TOPIC_DELETION_DISABLED, Forbidden), SLIPWAY_KAFKA(UNSUPPORTED_COMPRESSION_TYPE, Unsupported),
    SLIPWAY_KAFKA(INVALID_RECORD, Invalid), SLIPWAY_KAFKA(THROTTLING_QUOTA_EXCEEDED, Throttled),
    SLIPWAY_KAFKA(PRODUCER_FENCED, Conflict), SLIPWAY_KAFKA(UNKNOWN_TOPIC_ID, NotFound),
};
#undef SLIPWAY_KAFKA

const Code *find(rd_kafka_resp_err_t code)
{
    for (const Code &each : Codes)
        if (each.code == code)
            return &each;
    return nullptr;
}

// What a few codes say more exactly than their kind.
std::optional<QString> sentenceOf(rd_kafka_resp_err_t code, const QString &subject)
{
    const int number = code; // most codes have no sentence of their own
    switch (number) {
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
        return Kafka::tr("%1 has no such partition. Choose one that is there, or let the partitioner choose.").arg(subject);
    case RD_KAFKA_RESP_ERR__SSL:
        return Kafka::tr("No secure connection to %1. Check the trusted certificates, the client certificate, and that "
                         "this address speaks TLS.")
            .arg(subject);
    case RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS:
    case RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND:
    case RD_KAFKA_RESP_ERR__ISR_INSUFF:
        return Kafka::tr("Too few replicas of %1 are in sync to confirm by all. Wait until brokers are back, or ask the "
                         "operator.")
            .arg(subject);
    case RD_KAFKA_RESP_ERR__PURGE_QUEUE:
    case RD_KAFKA_RESP_ERR__PURGE_INFLIGHT:
        return Kafka::tr("The session to %1 ended before the broker confirmed.").arg(subject);
    case RD_KAFKA_RESP_ERR__FENCED:
    case RD_KAFKA_RESP_ERR_PRODUCER_FENCED:
    case RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH:
        return Kafka::tr("Another producer took over the transactional ID. Give each producer its own.");
    case RD_KAFKA_RESP_ERR_INVALID_TIMESTAMP:
        return Kafka::tr("%1 does not take messages with this timestamp. Leave it out, or choose one nearer to now.")
            .arg(subject);
    case RD_KAFKA_RESP_ERR_INVALID_RECORD:
        return Kafka::tr("%1 does not take this message: a compacted topic needs a key.").arg(subject);
    case RD_KAFKA_RESP_ERR_UNSUPPORTED_COMPRESSION_TYPE:
        return Kafka::tr("%1 does not take this compression. Choose another.").arg(subject);
    default: return std::nullopt;
    }
}

QString sentence(Error::Kind kind, const QString &subject)
{
    switch (kind) {
    case Cancelled: return Kafka::tr("This was stopped for %1.").arg(subject);
    case TimedOut: return Kafka::tr("No answer about %1 in time. Check that its brokers are running.").arg(subject);
    case Unreachable: return Kafka::tr("No broker answers for %1. Check the address, and that the broker is running.").arg(subject);
    case Unauthenticated:
        return Kafka::tr("Signing in to %1 failed. Check the way to sign in, the user name and the secret.").arg(subject);
    case Forbidden: return Kafka::tr("The broker does not allow this on %1. Ask for permission.").arg(subject);
    case NotFound: return Kafka::tr("%1 is not there. Create it first, or choose another.").arg(subject);
    case Conflict: return Kafka::tr("The broker's state does not allow this on %1. Look at Details.").arg(subject);
    case Invalid: return Kafka::tr("The broker does not take this for %1. Look at Details.").arg(subject);
    case TooLarge:
        return Kafka::tr("The message is larger than %1 takes. Make it smaller, or raise max.message.bytes of the topic.")
            .arg(subject);
    case Throttled: return Kafka::tr("%1 takes no more at present. Send more slowly.").arg(subject);
    case Unsupported: return Kafka::tr("What answers for %1 does not offer this.").arg(subject);
    case StorageFull: return Kafka::tr("The broker could not write %1 to its disk. Tell its operator.").arg(subject);
    case Internal: break;
    }
    return Kafka::tr("Kafka failed for %1. Look at Details.").arg(subject);
}

} // namespace

Error::Kind kindOf(rd_kafka_resp_err_t code)
{
    const Code *known = find(code);
    return known ? known->kind : Internal;
}

QString codeName(rd_kafka_resp_err_t code)
{
    const char *name = rd_kafka_err2name(code);
    const QString text = QString::fromLatin1(name ? name : "");
    return text.isEmpty() || text.startsWith(u"ERR_") ? QString::number(code) : text;
}

Error errorOf(rd_kafka_resp_err_t code, const QString &subject, const QString &words)
{
    const Error::Kind kind = kindOf(code);
    const QString said = words.isEmpty() ? QString::fromUtf8(rd_kafka_err2str(code)) : words;
    return {kind, sentenceOf(code, subject).value_or(sentence(kind, subject)), codeName(code) + u": "_s + said};
}

Error deliveryError(rd_kafka_resp_err_t code, const QString &topic, State state, const QString &words)
{
    Error error = errorOf(code, topic, words);
    if (state == State::Ambiguous) {
        error.message = error.kind == TimedOut || error.kind == Cancelled
                            ? Kafka::tr("The broker did not confirm in time. The message may be stored: look in %1 before "
                                        "sending it again.")
                                  .arg(topic)
                            : Kafka::tr("The broker turned the message down after it may have been stored: look in %1 "
                                        "before sending it again. Details say why.")
                                  .arg(topic);
        return error;
    }
    if (error.kind == TimedOut)
        error.message = Kafka::tr("The message did not reach %1 in time and is not stored.").arg(topic);
    if (error.kind == TimedOut || error.kind == Unreachable || error.kind == Throttled)
        error.message += u' ' + Kafka::tr("Trying again may help.");
    return error;
}

Error connectionError(rd_kafka_resp_err_t code, const QString &servers, const QString &words)
{
    Error error = errorOf(code, servers, words);
    if (words.contains(u"in state UP")) // it worked before: what the library suspects does not fit
        return error;
    if (words.contains(u"SSL listener?") || words.contains(u"connecting to a SSL"))
        error.message = Kafka::tr("%1 seems to speak TLS. Use kafkas:// in the address.").arg(servers);
    else if (words.contains(u"PLAINTEXT broker listener"))
        error.message = Kafka::tr("%1 seems to speak without TLS. Use kafka:// in the address.").arg(servers);
    else if (words.contains(u"might require SASL"))
        error.message = Kafka::tr("%1 seems to ask to sign in. Choose how under Security.").arg(servers);
    else if (words.contains(u"certificate verify failed"))
        error.message = Kafka::tr("The certificate of %1 is not trusted. Give the CA's file under Security (ssl.ca.location).")
                            .arg(servers);
    else if (words.contains(u"bad certificate") || words.contains(u"certificate required"))
        error.message = Kafka::tr("%1 did not accept the client's certificate, or asks for one. Give it and its key under "
                                  "Security.")
                            .arg(servers);
    else if (code == RD_KAFKA_RESP_ERR__RESOLVE)
        error.message = Kafka::tr("There is no host of that name: %1. Check the address.").arg(servers);
    if (error.kind == Unreachable && (words.contains(u"certificate") || words.contains(u"might require SASL")))
        error.kind = Unauthenticated;
    return error;
}

Error errorOf(const rd_kafka_error_t *error, const QString &subject)
{
    return errorOf(rd_kafka_error_code(error), subject, QString::fromUtf8(rd_kafka_error_string(error)));
}

} // namespace slipway::kafka
