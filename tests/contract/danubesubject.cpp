#include "tests/contract/danubesubject.h"
#include "tests/contract/eventprobe.h"
#include "tests/contract/moduletransport.h"
#include "transport/danube/danubeerror.h"
#include "transport/danube/danubekind.h"
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace slipway {

Result<std::unique_ptr<ContractSubject>> DanubeSubject::make()
{
    const auto transport = moduleTransport(u"danube"_s);
    if (!transport)
        return std::unexpected(transport.error());
    auto sandbox = SandboxProcess::start();
    if (!sandbox)
        return std::unexpected(sandbox.error());
    return std::unique_ptr<ContractSubject>(new DanubeSubject(*transport, std::move(*sandbox)));
}

DanubeSubject::DanubeSubject(Transport *transport, std::unique_ptr<SandboxProcess> sandbox)
    : m_transport(transport), m_sandbox(std::move(sandbox))
{
    if (auto topology = transport->topology(endpoint()))
        m_topology = std::move(*topology);
}

const BrokerKind &DanubeSubject::kind() const
{
    return danubeKind();
}

Endpoint DanubeSubject::endpoint()
{
    return {.url = m_sandbox->url(), .options = {}, .secrets = {}, .limits = danubeKind().limits};
}

Destination DanubeSubject::freshDestination()
{
    const Destination topic{u"/default/contract-"_s + QString::number(++m_topics), {}};
    const auto made = m_topology->create({topic, 1, {{u"dispatch"_s, u"reliable"_s}}},
                                         {.deadline = std::chrono::steady_clock::now() + Watchdog, .stop = {}});
    if (!made)
        qFatal("cannot make %s: %s", qPrintable(topic.name), qPrintable(made.error().detail));
    return topic;
}

std::optional<Endpoint> DanubeSubject::deadEndpoint()
{
    Endpoint dead = endpoint();
    dead.url = u"danube://127.0.0.1:1"_s; // a port below 1024 that nothing of a test could have bound
    return dead;
}

std::optional<Endpoint> DanubeSubject::secretEndpoint()
{
    QTemporaryFile tokens;
    if (!tokens.open() || tokens.write("another-token\n") < 0 || !tokens.flush())
        qFatal("no file of tokens");
    auto guarded = SandboxProcess::start({u"--token-file"_s, tokens.fileName()}); // reads it before it says that it is ready
    if (!guarded)
        qFatal("%s", qPrintable(guarded.error().message));
    m_guarded = std::move(*guarded);
    Endpoint refused = endpoint();
    refused.url = m_guarded->url();
    refused.secrets = {{u"token"_s, "canary-4f2a9c"}};
    return refused;
}

std::vector<Message> DanubeSubject::holdable() const
{
    const auto header = [](const char *name, const char *value) { return Field{name, QByteArray(value), FieldType::Text}; };
    return {{.key = {}, .body = QByteArray(""), .headers = {}, .properties = {}, .timestampMs = {}},
            {.key = QByteArray(""), .body = "an empty key", .headers = {}, .properties = {}, .timestampMs = 0},
            {.key = "schl\xc3\xbcssel", .body = QByteArray("\0\xff\n", 3),
             .headers = {header("a", ""), header("\xe2\x82\xac", "wert")},
             .properties = {}, .timestampMs = 1234},
            {.key = {}, .body = QByteArray(100'000, '\xfe'), .headers = {}, .properties = {}, .timestampMs = {}}};
}

std::vector<Message> DanubeSubject::unholdable() const
{
    const auto with = [](std::vector<Field> headers) {
        return Message{.key = {}, .body = "x", .headers = std::move(headers), .properties = {}, .timestampMs = {}};
    };
    return {Message{}, // a null body
            {.key = "\xff", .body = "x", .headers = {}, .properties = {}, .timestampMs = {}},
            with({{"a", std::nullopt, FieldType::Text}}),
            with({{"a", QByteArray("\xff"), FieldType::Bytes}}),
            with({{"\xff", QByteArray("a"), FieldType::Text}}),
            with({{"", QByteArray("a"), FieldType::Text}}),
            with({{"a", QByteArray("1"), FieldType::Text}, {"b", QByteArray("2"), FieldType::Text}, {"a", QByteArray("1"), FieldType::Text}}),
            {.key = {}, .body = QByteArray(4 * 1024 * 1024, 'x'), .headers = {}, .properties = {}, .timestampMs = {}}};
}

std::optional<std::pair<Error, QString>> DanubeSubject::unknownCode() const
{
    const grpc::Status status(static_cast<grpc::StatusCode>(77), "from a newer broker");
    return std::pair(danube::errorOf(danube::Operation::CreateProducer, status, u"/default/x"_s), u"77"_s);
}

} // namespace slipway
