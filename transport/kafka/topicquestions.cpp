#include "transport/kafka/topicquestions.h"
#include "transport/kafka/kafkatopology.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::kafka {

namespace {

constexpr auto AskFor = 1s;
constexpr auto KeptFor = 5s;

QVariant setting(const OptionValues &details, const QString &name)
{
    return details.value(u"configuration"_s).toMap().value(name);
}

} // namespace

const OptionValues &TopicQuestions::details(const QString &topic, const std::stop_token &stop)
{
    const Instant now = std::chrono::steady_clock::now();
    auto &[at, known] = m_known[topic];
    if (at != Instant() && now - at < KeptFor)
        return known;
    const auto topology = KafkaTopology::make(m_of);
    const auto facts = topology ? (*topology)->describe({.name = topic, .routingKey = {}}, {.deadline = now + AskFor, .stop = stop})
                                : Result<DestinationFacts>(std::unexpected(topology.error()));
    at = std::chrono::steady_clock::now();
    known = facts ? facts->details : OptionValues();
    return known;
}

qint64 TopicQuestions::maxMessageBytes(const QString &topic, const std::stop_token &stop)
{
    return setting(details(topic, stop), u"max.message.bytes"_s).toLongLong();
}

bool TopicQuestions::lacksReplicas(const QString &topic, qint32 partition, const std::stop_token &stop)
{
    const OptionValues &known = details(topic, stop);
    const qint64 least = setting(known, u"min.insync.replicas"_s).toLongLong();
    for (const QVariant &each : known.value(u"partition"_s).toList()) {
        const QVariantMap facts = each.toMap();
        if (facts.value(u"partition"_s).toInt() == partition)
            return facts.value(u"inSync"_s).toList().size() < least;
    }
    return false;
}

} // namespace slipway::kafka
