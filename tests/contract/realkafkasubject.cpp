#include "tests/contract/realkafkasubject.h"
#include "tests/contract/eventprobe.h"
#include "tests/contract/moduletransport.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkakind.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<std::unique_ptr<ContractSubject>> RealKafkaSubject::make(KafkaProcess &kafka)
{
    const auto transport = moduleTransport(u"kafka"_s);
    if (!transport)
        return std::unexpected(transport.error());
    std::unique_ptr<RealKafkaSubject> subject(new RealKafkaSubject(*transport, kafka));
    auto topology = (*transport)->topology(subject->endpoint());
    if (!topology)
        return std::unexpected(topology.error());
    subject->m_topology = std::move(*topology);
    return std::unique_ptr<ContractSubject>(std::move(subject));
}

RealKafkaSubject::RealKafkaSubject(Transport *transport, KafkaProcess &kafka) : m_transport(transport), m_kafka(kafka) {}

const BrokerKind &RealKafkaSubject::kind() const
{
    return kafkaKind();
}

Endpoint RealKafkaSubject::endpoint()
{
    return {.url = u"kafka://"_s + m_kafka.addresses(), .options = {}, .secrets = {}, .limits = kafkaKind().limits};
}

Destination RealKafkaSubject::freshDestination()
{
    const Destination topic{u"contract-"_s + QString::number(++m_topics), {}};
    const auto made = m_topology->create({topic, partitions(), {}},
                                         {.deadline = std::chrono::steady_clock::now() + Watchdog * 3, .stop = {}});
    if (!made)
        qFatal("cannot make %s: %s", qPrintable(topic.name), qPrintable(made.error().detail));
    return topic;
}

std::optional<Endpoint> RealKafkaSubject::deadEndpoint()
{
    Endpoint dead = endpoint();
    dead.url = u"kafka://127.0.0.1:1"_s; // a port below 1024 that nothing of a test could have bound
    return dead;
}

std::optional<Endpoint> RealKafkaSubject::secretEndpoint()
{
    Endpoint wrong = endpoint();
    wrong.url = u"kafka://"_s + m_kafka.addresses(u"sasl"_s);
    wrong.options = {{u"sasl.mechanism"_s, u"SCRAM-SHA-256"_s}, {u"sasl.username"_s, u"alice"_s}};
    wrong.secrets = {{u"sasl.password"_s, "not-the-password-of-alice"}};
    return wrong;
}

std::vector<Message> RealKafkaSubject::holdable() const
{
    const auto message = [](std::optional<QByteArray> key, std::optional<QByteArray> body, std::vector<Field> headers = {}) {
        return Message{std::move(key), std::move(body), std::move(headers), {}, {}};
    };
    return {message({}, {}), // a tombstone without a key
            message("k", {}),
            message({}, QByteArray("")),
            message(QByteArray(""), "an empty key"),
            message(QByteArray("\xff\0\x01", 3), QByteArray("\0\xff\n", 3)),
            message("schl\xc3\xbcssel", "headers",
                    {{"a", QByteArray("1"), FieldType::Bytes},
                     {"b", std::nullopt, FieldType::Bytes},
                     {"a", QByteArray(""), FieldType::Bytes},
                     {"", QByteArray("without a name"), FieldType::Bytes},
                     {"\xe2\x82\xac", QByteArray("\0\xfe", 2), FieldType::Bytes},
                     {"a", QByteArray("1"), FieldType::Bytes}}),
            message({}, QByteArray(500'000, '\xfe'))};
}

std::vector<Message> RealKafkaSubject::unholdable() const
{
    // librdkafka takes a header's name as a C string.
    return {{.key = {}, .body = "x", .headers = {}, .properties = {}, .timestampMs = 0}, // the library takes it for none
            Message{.key = {},
                    .body = "x",
                    .headers = {{QByteArray("a\0b", 3), QByteArray("1"), FieldType::Bytes}},
                    .properties = {},
                    .timestampMs = {}}};
}

std::optional<std::pair<Error, QString>> RealKafkaSubject::unknownCode() const
{
    return std::pair(kafka::errorOf(static_cast<rd_kafka_resp_err_t>(777), u"orders"_s), u"777"_s);
}

} // namespace slipway
