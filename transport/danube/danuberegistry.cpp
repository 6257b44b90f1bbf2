#include "transport/danube/danuberegistry.h"
#include "transport/danube/danubechannel.h"
#include "transport/danube/danubetext.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

using Stub = ::danube_schema::SchemaRegistry::Stub;

namespace {

Schema schemaOf(const ::danube_schema::GetSchemaResponse &response)
{
    return {QString::fromStdString(response.subject()), static_cast<qint32>(response.version()),
            static_cast<qint64>(response.schema_id()), QString::fromStdString(response.schema_type()),
            DanubeRegistry::definition(response.schema_definition())};
}

} // namespace

DanubeRegistry::DanubeRegistry(DanubeSeeds seeds, const QByteArray &token)
    : m_seeds(std::move(seeds)), m_bearer(token.isEmpty() ? std::string() : "Bearer " + token.toStdString())
{
    connect();
}

void DanubeRegistry::connect()
{
    m_stub = ::danube_schema::SchemaRegistry::NewStub(DanubeChannel::connect(m_seeds[m_seed].target()));
}

QByteArray DanubeRegistry::definition(const std::string &envelope)
{
    const QByteArray bytes = QByteArray::fromStdString(envelope);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (const auto &[kind, member] : {std::pair(u"JsonSchema"_s, u"raw_schema"_s), std::pair(u"Avro"_s, u"raw_schema"_s),
                                       std::pair(u"Protobuf"_s, u"raw_proto"_s)})
        if (const QJsonValue raw = object.value(kind).toObject().value(member); object.size() == 1 && raw.isString())
            return raw.toString().toUtf8();
    return bytes;
}

template <typename Request, typename Response>
Result<Response> DanubeRegistry::ask(const Call &call,
                                     grpc::Status (Stub::*method)(grpc::ClientContext *, const Request &, Response *),
                                     const Request &request, const QString &subject)
{
    auto answer = blockingCall(call, m_bearer, *m_stub, method, request, danube::Operation::Schema, subject);
    while (!answer && answer.error().kind == Error::Kind::Unreachable && m_seed + 1 < m_seeds.size()) {
        ++m_seed;
        connect();
        answer = blockingCall(call, m_bearer, *m_stub, method, request, danube::Operation::Schema, subject);
    }
    if (!answer && answer.error().kind == Error::Kind::Unreachable)
        answer.error().message =
            Danube::tr("No broker answers at %1. Check the address, and that the broker is running.").arg(m_seeds[m_seed].shown());
    return answer;
}

Result<std::vector<QString>> DanubeRegistry::subjects(const Call &call)
{
    const auto answer =
        ask(call, &Stub::ListSubjects, ::danube_schema::ListSubjectsRequest(), m_seeds[m_seed].shown());
    if (!answer)
        return std::unexpected(answer.error());
    std::vector<QString> names;
    for (const auto &subject : answer->subjects())
        names.push_back(QString::fromStdString(subject.subject()));
    std::ranges::sort(names);
    return names;
}

Result<std::vector<qint32>> DanubeRegistry::versions(const QString &subject, const Call &call)
{
    ::danube_schema::ListVersionsRequest request;
    request.set_subject(subject.toStdString());
    const auto answer = ask(call, &Stub::ListVersions, request, subject);
    if (!answer)
        return std::unexpected(answer.error());
    std::vector<qint32> numbers;
    for (const auto &version : answer->versions())
        numbers.push_back(static_cast<qint32>(version.version()));
    return numbers;
}

Result<Schema> DanubeRegistry::resolve(const SchemaChoice &choice, const Call &call)
{
    ::danube_schema::GetLatestSchemaRequest request;
    request.set_subject(choice.subject.toStdString());
    const auto latest = ask(call, &Stub::GetLatestSchema, request, choice.subject);
    if (!latest)
        return std::unexpected(latest.error());
    const auto wanted = static_cast<quint32>(choice.version);
    if (choice.which != SchemaChoice::Version::Latest && latest->version() < wanted)
        return std::unexpected(Error{Error::Kind::NotFound,
                                     Danube::tr("Schema subject %1 has no version %2; its latest is %3. Choose one of "
                                                "those.")
                                         .arg(choice.subject)
                                         .arg(choice.version)
                                         .arg(latest->version()),
                                     {}});
    if (choice.which != SchemaChoice::Version::Pinned || latest->version() == wanted)
        return schemaOf(*latest);
    ::danube_schema::GetSchemaRequest pinned;
    pinned.set_schema_id(latest->schema_id());
    pinned.set_version(wanted);
    return ask(call, &Stub::GetSchema, pinned, choice.subject).transform(schemaOf);
}

Result<Schema> DanubeRegistry::byId(qint64 id, const Call &call)
{
    ::danube_schema::GetSchemaRequest request;
    request.set_schema_id(static_cast<quint64>(id));
    return ask(call, &Stub::GetSchema, request, QString::number(id)).transform(schemaOf);
}

Result<Schema> DanubeRegistry::add(const Schema &schema, const Call &call)
{
    ::danube_schema::RegisterSchemaRequest request;
    request.set_subject(schema.subject.toStdString());
    request.set_schema_type(schema.type.toStdString());
    request.set_schema_definition(schema.definition.toStdString());
    request.set_created_by("slipway");
    auto answer = ask(call, &Stub::RegisterSchema, request, schema.subject);
    if (!answer) {
        if (answer.error().detail.contains(u"not compatible")) {
            answer.error().kind = Error::Kind::Conflict;
            answer.error().message = Danube::tr("This definition is not compatible with subject %1. Change it, or the "
                                                "subject's compatibility mode.")
                                         .arg(schema.subject);
        } else if (answer.error().detail.contains(u"Failed to register schema")) {
            answer.error().kind = Error::Kind::Invalid;
            answer.error().message =
                Danube::tr("The broker does not take this definition for %1. Check its type and text.").arg(schema.subject);
        }
        return std::unexpected(answer.error());
    }
    Schema added = schema;
    added.id = static_cast<qint64>(answer->schema_id());
    added.version = static_cast<qint32>(answer->version());
    return added;
}

Result<> DanubeRegistry::checkCompatible(const Schema &schema, const Call &call)
{
    ::danube_schema::CheckCompatibilityRequest request;
    request.set_subject(schema.subject.toStdString());
    request.set_new_schema_definition(schema.definition.toStdString());
    request.set_schema_type(schema.type.toStdString());
    const auto answer = ask(call, &Stub::CheckCompatibility, request, schema.subject);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->is_compatible())
        return {};
    QStringList reasons;
    for (const std::string &reason : answer->errors())
        reasons << QString::fromStdString(reason);
    return std::unexpected(Error{Error::Kind::Conflict,
                                 Danube::tr("This definition is not compatible with subject %1. Change it, or the "
                                            "subject's compatibility mode.")
                                     .arg(schema.subject),
                                 reasons.join(u"; ")});
}

} // namespace slipway
