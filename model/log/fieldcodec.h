#pragma once
#include "model/core/messagebatch.h"
#include <span>

// Headers and properties of a kept message as bytes of the log: see docs/log-schema.md.
namespace slipway::fieldcodec {

QByteArray encode(std::span<const FieldView> headers, std::span<const FieldView> properties);

struct Fields {
    std::vector<Field> headers;
    std::vector<Field> properties;
};
std::optional<Fields> decode(QByteArrayView bytes); // none: not such bytes

} // namespace slipway::fieldcodec
