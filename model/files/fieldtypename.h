#pragma once
#include "model/core/message.h"
#include <optional>
#include <string_view>

namespace slipway {

// The word for a type in message lines, and back. Bytes and Text have none: the form of the value says it.
constexpr std::string_view fieldTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Integer: return "integer";
    case FieldType::Real: return "real";
    case FieldType::Boolean: return "boolean";
    case FieldType::Timestamp: return "timestamp";
    case FieldType::Bytes:
    case FieldType::Text: break;
    }
    return {};
}

constexpr std::optional<FieldType> fieldType(std::string_view name)
{
    for (const FieldType type : {FieldType::Integer, FieldType::Real, FieldType::Boolean, FieldType::Timestamp})
        if (fieldTypeName(type) == name)
            return type;
    return std::nullopt;
}

} // namespace slipway
