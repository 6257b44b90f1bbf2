#include "transport/sandbox/compatibility.h"
#include <algorithm>
#include <format>
#include <jsoncons/json.hpp>

namespace slipway::sandbox {

namespace {

using jsoncons::json;
using Reasons = std::vector<std::string>;

json member(const json &of, const char *name)
{
    return of.is_object() && of.contains(name) ? of.at(name) : json();
}

bool isRequired(const json &schema, const std::string &property)
{
    const json required = member(schema, "required");
    return required.is_array() && std::ranges::any_of(required.array_range(), [&property](const json &each) {
               return each.is_string() && each.as<std::string>() == property;
           });
}

bool hasProperty(const json &schema, const std::string &property)
{
    const json properties = member(schema, "properties");
    return properties.is_object() && properties.contains(property);
}

void addChangedTypes(Reasons &reasons, const json &before, const json &after, const char *mode)
{
    const json old = member(before, "properties");
    if (!old.is_object())
        return;
    for (const auto &property : old.object_range()) {
        const std::string name(property.key());
        if (hasProperty(after, name) && member(property.value(), "type") != member(after.at("properties").at(name), "type"))
            reasons.push_back(std::format("{} incompatible: changed type of field '{}'", mode, name));
    }
}

Reasons jsonBackward(const json &before, const json &after)
{
    Reasons reasons;
    const json required = member(before, "required");
    if (required.is_array())
        for (const json &each : required.array_range())
            if (each.is_string() && !hasProperty(after, each.as<std::string>()))
                reasons.push_back(std::format("Backward incompatible: removed required field '{}'", each.as<std::string>()));
    const json properties = member(before, "properties");
    if (properties.is_object())
        for (const auto &property : properties.object_range())
            if (!isRequired(before, std::string(property.key())) && isRequired(after, std::string(property.key())))
                reasons.push_back(std::format("Backward incompatible: field '{}' became required",
                                              std::string(property.key())));
    addChangedTypes(reasons, before, after, "Backward");
    return reasons;
}

Reasons jsonForward(const json &before, const json &after)
{
    Reasons reasons;
    const json properties = member(after, "properties");
    if (properties.is_object())
        for (const auto &property : properties.object_range())
            if (!hasProperty(before, std::string(property.key())) && isRequired(after, std::string(property.key())))
                reasons.push_back(std::format("Forward incompatible: new field '{}' is required",
                                              std::string(property.key())));
    addChangedTypes(reasons, before, after, "Forward");
    return reasons;
}

std::string avroType(const json &schema)
{
    if (schema.is_string())
        return schema.as<std::string>();
    if (schema.is_array())
        return "union";
    const json type = member(schema, "type");
    return type.is_string() ? type.as<std::string>() : avroType(type);
}

bool promotes(const std::string &from, const std::string &to)
{
    static const std::vector<std::string> widening{"int", "long", "float", "double"};
    const auto a = std::ranges::find(widening, from), b = std::ranges::find(widening, to);
    if (a != widening.end() && b != widening.end())
        return a <= b;
    return (from == "string" && to == "bytes") || (from == "bytes" && to == "string");
}

bool isNullable(const json &type)
{
    return type.is_array() && std::ranges::any_of(type.array_range(), [](const json &each) {
               return each.is_string() && each.as<std::string>() == "null";
           });
}

// Whether what the writer wrote can be read; the types of fields that both have are not compared.
Reasons avroReads(const json &reader, const json &writer)
{
    const std::string to = avroType(reader), from = avroType(writer);
    if (reader == writer || to == "union" || from == "union" || promotes(from, to))
        return {};
    if (to != from)
        return {std::format("type changed from {} to {}", from, to)};
    if (to == "array")
        return avroReads(member(reader, "items"), member(writer, "items"));
    if (to == "map")
        return avroReads(member(reader, "values"), member(writer, "values"));
    if (to != "record")
        return {};
    if (member(reader, "name") != member(writer, "name"))
        return {"record name changed"};
    Reasons reasons;
    const json theirs = member(writer, "fields"), ours = member(reader, "fields");
    if (!ours.is_array())
        return reasons;
    for (const json &field : ours.array_range()) {
        const bool known = theirs.is_array() && std::ranges::any_of(theirs.array_range(), [&field](const json &each) {
                               return member(each, "name") == member(field, "name");
                           });
        if (!known && !field.contains("default") && !isNullable(member(field, "type")))
            reasons.push_back(std::format("field '{}' has no default", member(field, "name").as<std::string>()));
    }
    return reasons;
}

} // namespace

std::string titled(std::string mode)
{
    if (!mode.empty())
        mode.front() = static_cast<char>(mode.front() - 'a' + 'A');
    return mode;
}

Reasons incompatibilities(const SchemaVersion &before, SchemaType type, const std::string &definition,
                          const std::string &mode)
{
    if (mode == "none")
        return {};
    if (before.type != type)
        return {std::format("schema types must match: {} and {}", nameOf(before.type), nameOf(type))};
    if (type != SchemaType::JsonSchema && type != SchemaType::Avro)
        return {};
    const json old = json::parse(before.definition), now = json::parse(definition);
    Reasons reasons;
    const auto add = [&reasons](Reasons more) { std::ranges::move(more, std::back_inserter(reasons)); };
    if (mode == "backward" || mode == "full")
        add(type == SchemaType::Avro ? avroReads(now, old) : jsonBackward(old, now));
    if (mode == "forward" || mode == "full")
        add(type == SchemaType::Avro ? avroReads(old, now) : jsonForward(old, now));
    return reasons;
}

} // namespace slipway::sandbox
