#pragma once
#include "transport/sandbox/refusal.h"
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace slipway::sandbox {

enum class SchemaType { Bytes, String, Number, Avro, JsonSchema, Protobuf };

const char *nameOf(SchemaType type); // "json_schema"
std::optional<SchemaType> schemaType(std::string_view name); // any case, and the broker's aliases

// What a definition is compared by, or why it is none.
Verdict<std::string> canonicalDefinition(SchemaType type, const std::string &definition);

// Whether a payload is what a definition describes.
class PayloadValidator {
public:
    static Verdict<PayloadValidator> make(SchemaType type, const std::string &definition);
    Verdict<> check(const std::string &payload) const { return m_check(payload); }

private:
    std::function<Verdict<>(const std::string &payload)> m_check;
};

} // namespace slipway::sandbox
