#pragma once
#include "model/core/error.h"
#include "model/templates/messagetemplate.h"

namespace slipway {

// A template as product section 7 has it, members of newer versions kept.
QJsonObject templateToJson(const MessageTemplate &value);

// Invalid where a member is missing or of another type: it is named; Unsupported when a newer version wrote it.
[[nodiscard]] Result<MessageTemplate> templateFromJson(const QJsonObject &json);

} // namespace slipway
