#pragma once
#include "model/core/message.h"
#include "model/core/error.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace slipway {

// Bytes in a JSON document as product section 6 has them: {"text"} when they are valid UTF-8, else {"base64"}, or null.
QJsonValue bytesToJson(const std::optional<QByteArray> &bytes);
[[nodiscard]] Result<std::optional<QByteArray>> bytesFromJson(const QJsonValue &value);

// Fields as [["name",V],…]; integers, fractions, booleans and times say so in "type".
QJsonArray fieldsToJson(const std::vector<Field> &fields);
[[nodiscard]] Result<std::vector<Field>> fieldsFromJson(const QJsonValue &value);

} // namespace slipway
