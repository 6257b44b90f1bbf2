#include "transport/sandbox/schemas.h"
#include "transport/sandbox/compatibility.h"
#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <chrono>
#include <format>

namespace slipway::sandbox {

namespace {

constexpr std::array Modes{"none", "backward", "forward", "full"};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

std::string fingerprintOf(SchemaType type, const std::string &canonical)
{
    if (type == SchemaType::Bytes || type == SchemaType::String || type == SchemaType::Number)
        return nameOf(type);
    const QByteArrayView bytes(canonical.data(), static_cast<qsizetype>(canonical.size()));
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

std::uint64_t secondsNow()
{
    using namespace std::chrono;
    return static_cast<std::uint64_t>(duration_cast<seconds>(system_clock::now().time_since_epoch()).count());
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string all;
    for (const auto &part : parts)
        all += (all.empty() ? "" : "; ") + part;
    return all;
}

std::unexpected<Refusal> notRegistered(const std::string &why)
{
    return refuse(Code::Internal, "Failed to register schema: " + why);
}

} // namespace

const SchemaVersion *Subject::version(std::uint32_t number) const
{
    if (std::ranges::contains(deleted, number))
        return nullptr;
    const auto at = std::ranges::find(all, number, &SchemaVersion::version);
    return at == all.end() ? nullptr : &*at;
}

void Schemas::seed()
{
    New order{.subject = "order-value",
              .type = "json_schema",
              .definition = R"({"type":"object","properties":{"id":{"type":"integer"},"customer":{"type":"string"},)"
                            R"("total":{"type":"number"},"items":{"type":"array"}},"required":["id"]})",
              .description = "An order, to practise with",
              .createdBy = "slipway",
              .tags = {"practice"}};
    (void)add(order);
}

const Subject *Schemas::subject(const std::string &name) const
{
    const auto at = m_subjects.find(name);
    return at == m_subjects.end() ? nullptr : &at->second;
}

const Subject *Schemas::subject(std::uint64_t id) const
{
    const auto at = m_names.find(id);
    return at == m_names.end() ? nullptr : subject(at->second);
}

std::vector<const Subject *> Schemas::subjects() const
{
    std::vector<const Subject *> found;
    for (const auto &[name, each] : m_subjects)
        found.push_back(&each);
    return found;
}

Verdict<Schemas::Registered> Schemas::add(const New &schema)
{
    const auto type = schemaType(schema.type);
    if (!type)
        return notRegistered(std::format("Unknown schema type: {}", schema.type));
    const auto canonical = canonicalDefinition(*type, schema.definition);
    if (!canonical)
        return notRegistered(canonical.error().words);
    const std::string fingerprint = fingerprintOf(*type, *canonical);
    const auto known = m_subjects.find(schema.subject);
    if (known != m_subjects.end()) {
        const Subject &subject = known->second;
        const auto same = std::ranges::find(subject.all, fingerprint, &SchemaVersion::fingerprint);
        if (same != subject.all.end())
            return Registered{subject.id, same->version, false, fingerprint};
        const auto reasons = incompatibilities(subject.newest(), *type, schema.definition, subject.mode);
        if (!reasons.empty())
            return notRegistered(std::format("Schema is not compatible with subject '{}' (mode: {}): {}", subject.name,
                                             titled(subject.mode), joined(reasons)));
    }
    Subject &subject = m_subjects[schema.subject];
    if (subject.id == 0) {
        subject.id = m_names.size() + 1;
        subject.name = schema.subject;
        m_names.emplace(subject.id, schema.subject);
    }
    subject.all.push_back({.version = ++subject.latest,
                           .definition = schema.definition,
                           .type = *type,
                           .fingerprint = fingerprint,
                           .createdAt = secondsNow(),
                           .createdBy = schema.createdBy,
                           .description = schema.description,
                           .tags = schema.tags});
    return Registered{subject.id, subject.latest, true, fingerprint};
}

Verdict<std::vector<std::string>> Schemas::check(const std::string &name, const std::string &typeName,
                                                 const std::string &definition, const std::string &mode) const
{
    const auto failed = [](const std::string &why) {
        return refuse(Code::Internal, "Failed to check compatibility: " + why);
    };
    const Subject *known = subject(name);
    if (!known)
        return failed(std::format("Subject not found: {}", name));
    const auto type = schemaType(typeName);
    if (!type)
        return failed(std::format("Unknown schema type: {}", typeName));
    if (const auto canonical = canonicalDefinition(*type, definition); !canonical)
        return failed(canonical.error().words);
    const std::string asked = lower(mode);
    return incompatibilities(known->newest(), *type, definition, std::ranges::contains(Modes, asked) ? asked : known->mode);
}

void Schemas::remove(const std::string &name, std::uint32_t version)
{
    const auto at = m_subjects.find(name);
    if (at != m_subjects.end() && at->second.version(version))
        at->second.deleted.push_back(version);
}

Verdict<> Schemas::setMode(const std::string &name, const std::string &mode)
{
    const std::string wanted = lower(mode);
    if (!std::ranges::contains(Modes, wanted))
        return refuse(Code::InvalidArgument, std::format("Invalid compatibility mode: {}", mode));
    const auto at = m_subjects.find(name);
    if (at == m_subjects.end())
        return refuse(Code::Internal, std::format("Failed to set compatibility mode: Subject not found: {}", name));
    at->second.mode = wanted;
    return {};
}

Verdict<> Schemas::admit(const std::string &topic, Topic::Schema &schema, const ::danube::StreamMessage &message)
{
    const bool enforced = schema.policy == Topic::Policy::Enforce;
    const auto no = [](std::string why) { return refuse(Code::PermissionDenied, std::move(why)); };
    if (schema.policy == Topic::Policy::None)
        return {};
    if (schema.subject.empty())
        return enforced ? no(std::format("Topic {} requires schema but none is configured", topic)) : Verdict<>();
    if (!message.has_schema_id())
        return enforced ? no(std::format("Message missing schema_id for topic {} (expected subject: {})", topic,
                                         schema.subject))
                        : Verdict<>();
    const Subject *named = subject(message.schema_id());
    if (!named)
        return no(std::format("Schema ID {} not found in registry", message.schema_id()));
    if (named->name != schema.subject)
        return enforced ? no(std::format("Schema subject mismatch for topic {}: message schema_id={} belongs to subject "
                                         "'{}', but topic requires '{}'",
                                         topic, named->id, named->name, schema.subject))
                        : Verdict<>();
    return schema.checksPayload ? checkPayload(schema, *named, message) : Verdict<>();
}

Verdict<> Schemas::checkPayload(Topic::Schema &schema, const Subject &named, const ::danube::StreamMessage &message)
{
    // The version of the first message counts for all that follow.
    const std::uint32_t asked = message.has_schema_version() ? message.schema_version() : 1;
    const std::uint32_t number = schema.firstVersion.try_emplace(named.id, asked).first->second;
    const SchemaVersion *version = named.version(number);
    if (!version)
        return refuse(Code::PermissionDenied,
                      std::format("Schema version {} not found for subject {}", number, named.name));
    const auto [at, added] = m_validators.try_emplace({named.id, number});
    if (added) {
        auto made = PayloadValidator::make(version->type, version->definition);
        if (!made) {
            m_validators.erase(at);
            return refuse(Code::PermissionDenied, "Failed to create validator: " + made.error().words);
        }
        at->second = std::move(*made);
    }
    if (const auto valid = at->second.check(message.payload()); !valid)
        return refuse(Code::PermissionDenied, "Payload validation failed: " + valid.error().words);
    return {};
}

} // namespace slipway::sandbox
