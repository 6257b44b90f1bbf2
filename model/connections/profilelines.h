#pragma once
#include "model/connections/profile.h"
#include "model/core/error.h"
#include <vector>

namespace slipway {

// Connections as a file that can be given to others: a JSON object a line, without secrets, only their names.
QByteArray profilesToLines(const std::vector<Profile> &profiles);

// All, or Invalid with the line that is none (from 1). Blank lines are skipped.
[[nodiscard]] Result<std::vector<Profile>> profilesFromLines(const QByteArray &text);

} // namespace slipway
