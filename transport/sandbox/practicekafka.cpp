#include "transport/sandbox/practicekafka.h"
#include <QCoreApplication>
#include <array>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <utility>

namespace slipway::sandbox {

namespace {

Error noKafka(const QString &why)
{
    return {Error::Kind::Internal,
            QCoreApplication::translate("Sandbox", "The practice Kafka cluster could not be started. Start the sandbox "
                                                   "again, or with --no-kafka."),
            why};
}

} // namespace

class PracticeKafka::Cluster {
public:
    Cluster(rd_kafka_t *owner, rd_kafka_mock_cluster_t *cluster) : m_owner(owner), m_cluster(cluster) {}
    ~Cluster()
    {
        rd_kafka_mock_cluster_destroy(m_cluster);
        rd_kafka_destroy(m_owner);
    }
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    rd_kafka_mock_cluster_t *get() { return m_cluster; }

private:
    rd_kafka_t *const m_owner;
    rd_kafka_mock_cluster_t *const m_cluster;
};

PracticeKafka::PracticeKafka() = default;
PracticeKafka::~PracticeKafka() = default;

Result<QString> PracticeKafka::start()
{
    std::array<char, 512> why{};
    rd_kafka_conf_t *settings = rd_kafka_conf_new();
    rd_kafka_conf_set_log_cb(settings, nullptr); // the owner is no client of anything, and would say so
    rd_kafka_t *owner = rd_kafka_new(RD_KAFKA_PRODUCER, settings, why.data(), why.size());
    if (!owner) {
        rd_kafka_conf_destroy(settings);
        return std::unexpected(noKafka(QString::fromLocal8Bit(why.data())));
    }
    rd_kafka_mock_cluster_t *cluster = rd_kafka_mock_cluster_new(owner, 1);
    if (!cluster) {
        rd_kafka_destroy(owner);
        return std::unexpected(noKafka(QStringLiteral("rd_kafka_mock_cluster_new")));
    }
    m_cluster = std::make_unique<Cluster>(owner, cluster);
    for (const auto &[topic, partitions] : {std::pair("orders", 3), std::pair("payments", 1), std::pair("metrics", 1)}) {
        const auto made = rd_kafka_mock_topic_create(cluster, topic, partitions, 1);
        if (made != RD_KAFKA_RESP_ERR_NO_ERROR)
            return std::unexpected(noKafka(QString::fromUtf8(rd_kafka_err2str(made))));
    }
    return QString::fromUtf8(rd_kafka_mock_cluster_bootstraps(cluster));
}

} // namespace slipway::sandbox
