#include "transport/sandbox/registryport.h"
#include "transport/sandbox/unarycall.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <format>

using namespace Qt::StringLiterals;

namespace slipway::sandbox {

namespace {

using namespace ::danube_schema;
using Host = SchemaRegistry::AsyncService;

// A definition as the broker gives it out: inside its own tagged union.
std::string envelope(const SchemaVersion &version)
{
    const QString raw = QString::fromStdString(version.definition), print = QString::fromStdString(version.fingerprint);
    QJsonObject inner;
    QString type;
    switch (version.type) {
    case SchemaType::Bytes: return "\"Bytes\"";
    case SchemaType::String: return "\"String\"";
    case SchemaType::Number: return "\"Number\"";
    case SchemaType::JsonSchema:
        type = u"JsonSchema"_s;
        inner = {{u"raw_schema"_s, raw}, {u"fingerprint"_s, print}};
        break;
    case SchemaType::Avro:
        type = u"Avro"_s;
        inner = {{u"raw_schema"_s, raw}, {u"fingerprint"_s, print}};
        break;
    case SchemaType::Protobuf:
        type = u"Protobuf"_s;
        inner = {{u"raw_proto"_s, raw}, {u"message_name"_s, u"DefaultMessage"_s}, {u"fingerprint"_s, print}};
        break;
    }
    return QJsonDocument(QJsonObject{{type, inner}}).toJson(QJsonDocument::Compact).toStdString();
}

void fill(GetSchemaResponse &response, const Subject &subject, const SchemaVersion &version)
{
    response.set_schema_id(subject.id);
    response.set_version(version.version);
    response.set_subject(subject.name);
    response.set_schema_type(nameOf(version.type));
    response.set_schema_definition(envelope(version));
    response.set_description(version.description);
    response.set_created_at(version.createdAt);
    response.set_created_by(version.createdBy);
    response.mutable_tags()->Assign(version.tags.begin(), version.tags.end());
    response.set_fingerprint(version.fingerprint);
    response.set_compatibility_mode(subject.mode);
}

std::optional<Topic::Policy> policyOf(const std::string &name)
{
    const QString text = QString::fromStdString(name).toLower();
    if (text == u"none")
        return Topic::Policy::None;
    if (text == u"warn")
        return Topic::Policy::Warn;
    if (text == u"enforce")
        return Topic::Policy::Enforce;
    return {};
}

const char *nameOf(Topic::Policy policy)
{
    return policy == Topic::Policy::None ? "none" : policy == Topic::Policy::Warn ? "warn" : "enforce";
}

std::unexpected<Refusal> badPolicy(const std::string &name)
{
    return refuse(Code::InvalidArgument,
                  std::format("Invalid validation policy: {}. Must be one of: none, warn, enforce", name));
}

std::unexpected<Refusal> notHere(const std::string &topic)
{
    return refuse(Code::NotFound, std::format("Topic '{}' not found on this broker", topic));
}

} // namespace

void RegistryPort::serve(ServerLoop &loop)
{
    serveSubjects(loop);
    serveVersions(loop);
    serveTopics(loop);
}

void RegistryPort::serveSubjects(ServerLoop &loop)
{
    Schemas &schemas = loop.broker().schemas();
    sandbox::serve(loop, m_registry, &Host::RequestRegisterSchema,
                   [&schemas](const RegisterSchemaRequest &request, RegisterSchemaResponse &response) -> Verdict<> {
                       const auto done = schemas.add({.subject = request.subject(),
                                                      .type = request.schema_type(),
                                                      .definition = request.schema_definition(),
                                                      .description = request.description(),
                                                      .createdBy = request.created_by(),
                                                      .tags = {request.tags().begin(), request.tags().end()}});
                       if (!done)
                           return std::unexpected(done.error());
                       response.set_schema_id(done->id);
                       response.set_version(done->version);
                       response.set_is_new_version(done->isNew);
                       response.set_fingerprint(done->fingerprint);
                       return {};
                   });
    sandbox::serve(loop, m_registry, &Host::RequestListSubjects,
                   [&schemas](const ListSubjectsRequest &, ListSubjectsResponse &response) {
                       for (const Subject *each : schemas.subjects()) {
                           SubjectSummary &summary = *response.add_subjects();
                           summary.set_subject(each->name);
                           summary.set_schema_type(nameOf(each->newest().type));
                           summary.set_latest_version(each->latest);
                           summary.set_compatibility_mode(each->mode);
                           summary.set_schema_id(each->id);
                           summary.mutable_tags()->Assign(each->newest().tags.begin(), each->newest().tags.end());
                       }
                       return Verdict<>();
                   });
    sandbox::serve(loop, m_registry, &Host::RequestCheckCompatibility,
                   [&schemas](const CheckCompatibilityRequest &request, CheckCompatibilityResponse &response) -> Verdict<> {
                       const auto reasons = schemas.check(request.subject(), request.schema_type(),
                                                          request.new_schema_definition(), request.compatibility_mode());
                       if (!reasons)
                           return std::unexpected(reasons.error());
                       response.set_is_compatible(reasons->empty());
                       response.mutable_errors()->Assign(reasons->begin(), reasons->end());
                       return {};
                   });
    sandbox::serve(loop, m_registry, &Host::RequestSetCompatibilityMode,
                   [&schemas](const SetCompatibilityModeRequest &request, SetCompatibilityModeResponse &response) {
                       response.set_success(true);
                       response.set_message(std::format("Compatibility mode set for subject {}", request.subject()));
                       return schemas.setMode(request.subject(), request.compatibility_mode());
                   });
}

void RegistryPort::serveVersions(ServerLoop &loop)
{
    Schemas &schemas = loop.broker().schemas();
    sandbox::serve(loop, m_registry, &Host::RequestGetSchema,
                   [&schemas](const GetSchemaRequest &request, GetSchemaResponse &response) -> Verdict<> {
                       const Subject *subject = schemas.subject(request.schema_id());
                       const SchemaVersion *version =
                           subject ? subject->version(request.has_version() ? request.version() : subject->latest) : nullptr;
                       if (!version)
                           return refuse(Code::NotFound, std::format("Schema not found for ID: {}", request.schema_id()));
                       fill(response, *subject, *version);
                       return {};
                   });
    sandbox::serve(loop, m_registry, &Host::RequestGetLatestSchema,
                   [&schemas](const GetLatestSchemaRequest &request, GetSchemaResponse &response) -> Verdict<> {
                       const Subject *subject = schemas.subject(request.subject());
                       if (!subject)
                           return refuse(Code::NotFound, std::format("Schema not found for subject: {}", request.subject()));
                       fill(response, *subject, subject->newest()); // also when it was deleted
                       return {};
                   });
    sandbox::serve(loop, m_registry, &Host::RequestListVersions,
                   [&schemas](const ListVersionsRequest &request, ListVersionsResponse &response) -> Verdict<> {
                       const Subject *subject = schemas.subject(request.subject());
                       if (!subject)
                           return refuse(Code::NotFound, std::format("Subject not found: {}", request.subject()));
                       for (const SchemaVersion &each : subject->all) {
                           if (!subject->version(each.version))
                               continue;
                           SchemaVersionInfo &info = *response.add_versions();
                           info.set_version(each.version);
                           info.set_created_at(each.createdAt);
                           info.set_created_by(each.createdBy);
                           info.set_description(each.description);
                           info.set_fingerprint(each.fingerprint);
                           info.set_schema_id(subject->id);
                       }
                       return {};
                   });
    sandbox::serve(loop, m_registry, &Host::RequestDeleteSchemaVersion,
                   [&schemas](const DeleteSchemaVersionRequest &request, DeleteSchemaVersionResponse &response) {
                       schemas.remove(request.subject(), request.version());
                       response.set_success(true); // also when there was none
                       response.set_message(
                           std::format("Deleted version {} of subject {}", request.version(), request.subject()));
                       return Verdict<>();
                   });
}

void RegistryPort::serveTopics(ServerLoop &loop)
{
    PracticeBroker &broker = loop.broker();
    sandbox::serve(loop, m_registry, &Host::RequestConfigureTopicSchema,
                   [&broker](const ConfigureTopicSchemaRequest &request, ConfigureTopicSchemaResponse &response) -> Verdict<> {
                       const auto policy = policyOf(request.validation_policy());
                       if (!policy)
                           return badPolicy(request.validation_policy());
                       if (!broker.schemas().subject(request.schema_subject()))
                           return refuse(Code::NotFound,
                                         std::format("Schema subject '{}' not found in registry", request.schema_subject()));
                       Topic *topic = broker.topics().find(request.topic_name());
                       if (!topic)
                           return notHere(request.topic_name());
                       topic->schema = {request.schema_subject(), *policy, request.enable_payload_validation(), {}};
                       response.set_success(true);
                       response.set_message(std::format("Schema configured for topic {}", topic->name()));
                       return {};
                   });
    sandbox::serve(
        loop, m_registry, &Host::RequestUpdateTopicValidationPolicy,
        [&broker](const UpdateTopicValidationPolicyRequest &request, UpdateTopicValidationPolicyResponse &response) -> Verdict<> {
            const auto policy = policyOf(request.validation_policy());
            if (!policy)
                return badPolicy(request.validation_policy());
            Topic *topic = broker.topics().find(request.topic_name());
            if (!topic)
                return notHere(request.topic_name());
            topic->schema.policy = *policy; // before the refusal below, as the broker does
            topic->schema.checksPayload = request.enable_payload_validation();
            if (topic->schema.subject.empty())
                return refuse(Code::FailedPrecondition,
                              std::format("Topic '{}' has no schema subject configured", topic->name()));
            response.set_success(true);
            response.set_message(std::format("Validation policy updated for topic {}", topic->name()));
            return {};
        });
    sandbox::serve(loop, m_registry, &Host::RequestGetTopicSchemaConfig,
                   [&broker](const GetTopicSchemaConfigRequest &request, GetTopicSchemaConfigResponse &response) -> Verdict<> {
                       const Topic *topic = broker.topics().find(request.topic_name());
                       if (!topic)
                           return notHere(request.topic_name());
                       response.set_schema_subject(topic->schema.subject);
                       response.set_validation_policy(nameOf(topic->schema.policy));
                       response.set_enable_payload_validation(topic->schema.checksPayload);
                       return {}; // schema_id stays 0, as the broker leaves it
                   });
}

} // namespace slipway::sandbox
