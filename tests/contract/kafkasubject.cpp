#include "tests/contract/kafkasubject.h"
#include "tests/contract/moduletransport.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkakind.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<std::unique_ptr<ContractSubject>> KafkaSubject::make()
{
    const auto transport = moduleTransport(u"kafka"_s);
    if (!transport)
        return std::unexpected(transport.error());
    auto sandbox = SandboxProcess::startWithKafka();
    if (!sandbox)
        return std::unexpected(sandbox.error());
    return std::unique_ptr<ContractSubject>(new KafkaSubject(*transport, std::move(*sandbox)));
}

const BrokerKind &KafkaSubject::kind() const
{
    return kafkaKind();
}

Endpoint KafkaSubject::endpoint()
{
    return {.url = m_sandbox->kafkaUrl(), .options = {}, .secrets = {}, .limits = kafkaKind().limits};
}

Destination KafkaSubject::freshDestination()
{
    return {u"contract-"_s + QString::number(++m_topics), {}};
}

std::optional<Endpoint> KafkaSubject::deadEndpoint()
{
    Endpoint dead = endpoint();
    dead.url = u"kafka://127.0.0.1:1"_s; // a port below 1024 that nothing of a test could have bound
    return dead;
}

std::optional<Endpoint> KafkaSubject::secretEndpoint()
{
    Endpoint refused = endpoint(); // the practice cluster knows no way to sign in
    refused.options.insert(u"sasl.mechanism"_s, u"PLAIN"_s);
    refused.options.insert(u"sasl.username"_s, u"alice"_s);
    refused.secrets.insert(u"sasl.password"_s, "c4n4ry-in-the-mine");
    return refused;
}

std::vector<Message> KafkaSubject::holdable() const
{
    const Field null{"a", std::nullopt, FieldType::Bytes}, empty{"a", QByteArray(""), FieldType::Bytes},
        bytes{"\xff\xfe", QByteArray("\0\xff", 2), FieldType::Bytes}, unnamed{"", QByteArray("x"), FieldType::Bytes};
    return {Message{}, // a tombstone without a key
            {.key = QByteArray(""), .body = QByteArray(""), .headers = {}, .properties = {}, .timestampMs = {}},
            {.key = QByteArray("\0k\xff", 3), .body = QByteArray("\0\xff\n", 3),
             .headers = {null, empty, bytes, unnamed, bytes, null}, .properties = {}, .timestampMs = 1234},
            {.key = "k", .body = {}, .headers = {bytes}, .properties = {}, .timestampMs = {}},
            {.key = {}, .body = QByteArray(100'000, '\xfe'), .headers = {}, .properties = {}, .timestampMs = {}}};
}

std::vector<Message> KafkaSubject::unholdable() const
{
    return {{.key = {}, .body = "x", .headers = {}, .properties = {}, .timestampMs = 0},
            {.key = {}, .body = "x",
             .headers = {{QByteArray("a\0b", 3), QByteArray("1"), FieldType::Bytes}}, .properties = {}, .timestampMs = {}}};
}

std::optional<std::pair<Error, QString>> KafkaSubject::unknownCode() const
{
    return std::pair(kafka::errorOf(static_cast<rd_kafka_resp_err_t>(999), u"orders"_s), u"999"_s);
}

} // namespace slipway
