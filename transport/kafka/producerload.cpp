#include "transport/kafka/producerload.h"
#include "transport/kafka/kafkatext.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::kafka {

std::optional<ProducerLoad> ProducerLoad::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.contains(u"msg_cnt"_s))
        return std::nullopt;
    ProducerLoad load{.brokers = {},
                      .queued = root[u"msg_cnt"].toInteger(),
                      .queueMost = root[u"msg_max"].toInteger(),
                      .producerId = root[u"eos"].toObject()[u"producer_id"].toInteger(-1),
                      .producerEpoch = root[u"eos"].toObject()[u"producer_epoch"].toInt(-1)};
    const QJsonObject brokers = root[u"brokers"].toObject();
    for (const QJsonValue &each : brokers) {
        const QJsonObject broker = each.toObject();
        if (broker[u"nodeid"].toInt(-1) < 0)
            continue; // an address to begin with, or a coordinator: another name of one that is listed
        load.brokers.push_back({.name = broker[u"name"].toString(),
                                .waitingMessages = broker[u"outbuf_msg_cnt"].toInteger()
                                                   + broker[u"waitresp_msg_cnt"].toInteger(),
                                .roundTripUs = broker[u"rtt"].toObject()[u"p50"].toInteger(),
                                .throttleMs = broker[u"throttle"].toObject()[u"avg"].toInteger()});
    }
    return load;
}

std::optional<BrokerNotice> ProducerLoad::notice() const
{
    if (brokers.empty())
        return std::nullopt;
    const auto slowest = std::ranges::max_element(brokers, {}, &Broker::throttleMs);
    if (slowest->throttleMs > 0)
        return BrokerNotice{BrokerNotice::Kind::Throttled,
                            Kafka::tr("Broker %1 slows this client down, by the cluster's quota: %2 ms a request.")
                                .arg(slowest->name)
                                .arg(slowest->throttleMs)};
    const auto behind = std::ranges::max_element(brokers, {}, &Broker::waitingMessages);
    if (queueMost > 0 && queued * 10 >= queueMost * 9 && behind->waitingMessages > 0)
        return BrokerNotice{BrokerNotice::Kind::Blocked,
                            Kafka::tr("Broker %1 is behind: %2 messages wait for its answer, %3 in all.")
                                .arg(behind->name)
                                .arg(behind->waitingMessages)
                                .arg(queued)};
    return std::nullopt;
}

} // namespace slipway::kafka
