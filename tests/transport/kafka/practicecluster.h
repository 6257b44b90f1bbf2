#pragma once
#include "model/ports/transport.h"
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <optional>
#include <vector>

namespace slipway {

// librdkafka's mock cluster in the test's own process, which can be told to fail.
class PracticeCluster {
public:
    enum Request : int16_t { Produce = 0, InitProducerId = 22, EndTxn = 26 };

    explicit PracticeCluster(int brokers = 1);
    ~PracticeCluster();

    QString address() const; // host:port,host:port
    Endpoint endpoint(const OptionValues &options = {}) const;
    void createTopic(const char *name, int partitions);
    void fail(Request request, const std::vector<rd_kafka_resp_err_t> &errors); // one each, of the next requests
    // The next produce request is carried out, and its answer comes so much later; then these errors.
    void delayOnce(int rttMs, const std::vector<rd_kafka_resp_err_t> &then = {});
    void speak(Request request, qint16 first, qint16 last); // only these versions of it
    void lead(const char *topic, int partition, int broker);
    void down(int broker);
    void up(int broker);

    // What is in a topic, read with librdkafka itself.
    struct Stored {
        std::optional<QByteArray> key, body;
        std::vector<std::pair<QByteArray, std::optional<QByteArray>>> headers;
        qint64 timestampMs = -1;
        qint32 partition = -1;
        qint64 offset = -1;
    };
    std::vector<Stored> read(const char *topic, int partitions, std::size_t wanted) const; // fewer when no more come

private:
    rd_kafka_t *m_owner = nullptr;
    rd_kafka_mock_cluster_t *m_cluster = nullptr;
};

} // namespace slipway
