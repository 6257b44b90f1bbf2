#include "transport/sandbox/payloadvalidator.h"
#include <QString>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <format>
#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#include <memory>

namespace slipway::sandbox {

namespace {

using jsoncons::json;
using Schema = jsoncons::jsonschema::json_schema<json>;

constexpr std::array TypeNames{"bytes", "string", "number", "avro", "json_schema", "protobuf"};

bool isUtf8(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

Verdict<json> parsed(const std::string &text)
{
    try {
        return json::parse(text);
    } catch (const std::exception &error) {
        return refuse(Code::Internal, error.what());
    }
}

Verdict<std::shared_ptr<const Schema>> compiled(const std::string &definition)
{
    const auto document = parsed(definition);
    if (!document)
        return refuse(Code::Internal, "Invalid JSON data: " + document.error().words);
    try {
        return std::make_shared<const Schema>(jsoncons::jsonschema::make_json_schema(*document));
    } catch (const std::exception &error) {
        return refuse(Code::Internal, std::format("Invalid JSON Schema: {}", error.what()));
    }
}

Verdict<> checkJson(const Schema &schema, const std::string &payload)
{
    const auto document = parsed(payload);
    if (!document)
        return refuse(Code::Internal, "Invalid JSON data: " + document.error().words);
    std::string first;
    try {
        schema.validate(*document, [&first](const jsoncons::jsonschema::validation_message &message) {
            first = message.message();
            return jsoncons::jsonschema::walk_result::abort;
        });
    } catch (const std::exception &error) {
        first = error.what();
    }
    return first.empty() ? Verdict<>() : refuse(Code::Internal, "JSON Schema validation failed: " + first);
}

} // namespace

const char *nameOf(SchemaType type)
{
    return TypeNames[static_cast<std::size_t>(type)];
}

std::optional<SchemaType> schemaType(std::string_view name)
{
    const std::string text =
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower().toStdString();
    if (text == "int64" || text == "int" || text == "float" || text == "double")
        return SchemaType::Number;
    if (text == "json")
        return SchemaType::JsonSchema;
    if (text == "proto")
        return SchemaType::Protobuf;
    const auto at = std::ranges::find(TypeNames, text);
    if (at == TypeNames.end())
        return {};
    return static_cast<SchemaType>(at - TypeNames.begin());
}

Verdict<std::string> canonicalDefinition(SchemaType type, const std::string &definition)
{
    switch (type) {
    case SchemaType::Bytes:
    case SchemaType::String:
    case SchemaType::Number:
        return std::string();
    case SchemaType::Protobuf:
        if (!isUtf8(definition))
            return refuse(Code::Internal, "Invalid protobuf schema: not UTF-8 text");
        return definition;
    case SchemaType::JsonSchema:
        if (const auto schema = compiled(definition); !schema)
            return std::unexpected(schema.error());
        return json::parse(definition).to_string();
    case SchemaType::Avro:
        break;
    }
    const auto document = parsed(definition);
    if (!document)
        return refuse(Code::Internal, "Invalid Avro schema: " + document.error().words);
    if (!document->is_string() && !document->is_array() && !(document->is_object() && document->contains("type")))
        return refuse(Code::Internal, "Invalid Avro schema: no type");
    return document->to_string();
}

Verdict<PayloadValidator> PayloadValidator::make(SchemaType type, const std::string &definition)
{
    const auto no = [](std::string why) { return refuse(Code::Internal, std::move(why)); };
    PayloadValidator made;
    switch (type) {
    case SchemaType::Bytes:
        made.m_check = [](const std::string &) { return Verdict<>(); };
        break;
    case SchemaType::String:
        made.m_check = [no](const std::string &payload) {
            return isUtf8(payload) ? Verdict<>() : no("Invalid UTF-8 string");
        };
        break;
    case SchemaType::Number:
        made.m_check = [no](const std::string &payload) {
            return payload.size() == 4 || payload.size() == 8
                       ? Verdict<>()
                       : no(std::format("Invalid number: {} bytes, expected 4 or 8", payload.size()));
        };
        break;
    case SchemaType::JsonSchema: {
        const auto schema = compiled(definition);
        if (!schema)
            return std::unexpected(schema.error());
        made.m_check = [schema = *schema](const std::string &payload) { return checkJson(*schema, payload); };
        break;
    }
    case SchemaType::Avro: // the broker wants an object container file
        made.m_check = [no](const std::string &payload) {
            return payload.starts_with("Obj\x01") ? Verdict<>() : no("Failed to read Avro data: wrong magic in header");
        };
        break;
    case SchemaType::Protobuf: // a real broker's task panics here
        made.m_check = [no](const std::string &) { return no("protobuf payloads are not validated by this broker"); };
        break;
    }
    return made;
}

} // namespace slipway::sandbox
