#pragma once
#include "model/connections/profile.h"
#include "model/core/error.h"

namespace slipway {

// A profile as product section 11 has it, members of newer versions kept; also what connections export and import.
QJsonObject profileToJson(const Profile &profile);

// Invalid where a member is missing or of another type; Unsupported when a newer version wrote it. A password in the
// address is left out.
[[nodiscard]] Result<Profile> profileFromJson(const QJsonObject &json);

} // namespace slipway
