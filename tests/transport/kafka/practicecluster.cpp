#include "tests/transport/kafka/practicecluster.h"
#include "tests/contract/eventprobe.h"
#include "transport/kafka/kafkakind.h"
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

rd_kafka_t *client(rd_kafka_type_t type, const std::vector<std::pair<const char *, QByteArray>> &settings)
{
    std::array<char, 256> why{};
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_conf_set_log_cb(conf, nullptr);
    for (const auto &[name, value] : settings)
        if (rd_kafka_conf_set(conf, name, value.constData(), why.data(), why.size()))
            qFatal("%s", why.data());
    rd_kafka_t *made = rd_kafka_new(type, conf, why.data(), why.size());
    if (!made)
        qFatal("%s", why.data());
    return made;
}

std::optional<QByteArray> bytes(const void *data, std::size_t size)
{
    if (!data)
        return std::nullopt;
    return QByteArray(static_cast<const char *>(data), static_cast<qsizetype>(size));
}

PracticeCluster::Stored stored(const rd_kafka_message_t &message)
{
    PracticeCluster::Stored found{.key = bytes(message.key, message.key_len),
                                  .body = bytes(message.payload, message.len),
                                  .headers = {},
                                  .timestampMs = rd_kafka_message_timestamp(&message, nullptr),
                                  .partition = message.partition,
                                  .offset = message.offset};
    rd_kafka_headers_t *headers = nullptr;
    if (rd_kafka_message_headers(&message, &headers))
        return found;
    const char *name = nullptr;
    const void *value = nullptr;
    std::size_t size = 0;
    for (std::size_t i = 0; !rd_kafka_header_get_all(headers, i, &name, &value, &size); ++i)
        found.headers.emplace_back(name, bytes(value, size));
    return found;
}

} // namespace

PracticeCluster::PracticeCluster(int brokers) : m_owner(client(RD_KAFKA_PRODUCER, {}))
{
    m_cluster = rd_kafka_mock_cluster_new(m_owner, brokers);
    if (!m_cluster)
        qFatal("no mock cluster");
}

PracticeCluster::~PracticeCluster()
{
    rd_kafka_mock_cluster_destroy(m_cluster);
    rd_kafka_destroy(m_owner);
}

QString PracticeCluster::address() const
{
    return QString::fromLatin1(rd_kafka_mock_cluster_bootstraps(m_cluster));
}

Endpoint PracticeCluster::endpoint(const OptionValues &options) const
{
    return {.url = u"kafka://"_s + address(), .options = options, .secrets = {}, .limits = kafkaKind().limits};
}

void PracticeCluster::createTopic(const char *name, int partitions)
{
    if (rd_kafka_mock_topic_create(m_cluster, name, partitions, 1))
        qFatal("no topic %s", name);
}

void PracticeCluster::fail(Request request, const std::vector<rd_kafka_resp_err_t> &errors)
{
    rd_kafka_mock_push_request_errors_array(m_cluster, request, errors.size(), errors.data());
}

void PracticeCluster::delayOnce(int rttMs, const std::vector<rd_kafka_resp_err_t> &then)
{
    rd_kafka_mock_broker_push_request_error_rtts(m_cluster, 1, Produce, 1, RD_KAFKA_RESP_ERR_NO_ERROR, rttMs);
    for (const rd_kafka_resp_err_t error : then)
        rd_kafka_mock_broker_push_request_error_rtts(m_cluster, 1, Produce, 1, error, 0);
}

void PracticeCluster::speak(Request request, qint16 first, qint16 last)
{
    rd_kafka_mock_set_apiversion(m_cluster, request, first, last);
}

void PracticeCluster::lead(const char *topic, int partition, int broker)
{
    rd_kafka_mock_partition_set_leader(m_cluster, topic, partition, broker);
}

void PracticeCluster::down(int broker)
{
    rd_kafka_mock_broker_set_down(m_cluster, broker);
}

void PracticeCluster::up(int broker)
{
    rd_kafka_mock_broker_set_up(m_cluster, broker);
}

std::vector<PracticeCluster::Stored> PracticeCluster::read(const char *topic, int partitions, std::size_t wanted) const
{
    rd_kafka_t *reader = client(RD_KAFKA_CONSUMER, {{"bootstrap.servers", address().toLatin1()},
                                                    {"enable.partition.eof", "true"},
                                                    {"fetch.wait.max.ms", "10"}});
    rd_kafka_topic_t *of = rd_kafka_topic_new(reader, topic, nullptr);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(reader);
    for (int partition = 0; partition < partitions; ++partition)
        rd_kafka_consume_start_queue(of, partition, RD_KAFKA_OFFSET_BEGINNING, queue);
    std::vector<Stored> found;
    int ends = 0;
    const auto until = std::chrono::steady_clock::now() + Watchdog;
    while ((found.size() < wanted || ends < partitions) && std::chrono::steady_clock::now() < until) {
        rd_kafka_message_t *message = rd_kafka_consume_queue(queue, 100);
        if (!message)
            continue;
        if (!message->err)
            found.push_back(stored(*message));
        else if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF)
            ++ends;
        rd_kafka_message_destroy(message);
    }
    for (int partition = 0; partition < partitions; ++partition)
        rd_kafka_consume_stop(of, partition);
    rd_kafka_queue_destroy(queue);
    rd_kafka_topic_destroy(of);
    rd_kafka_destroy(reader);
    return found;
}

} // namespace slipway
