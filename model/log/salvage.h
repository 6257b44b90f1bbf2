#pragma once
#include "model/core/error.h"
#include <functional>

namespace slipway::salvage {

// Renames a damaged log and what belongs to it to *.damaged-DATE, copies what can be read of it into a new one (made
// empty by makeFile), and says what that was.
Result<QString> setAside(const QString &file, const std::function<void(const QString &)> &makeFile);

} // namespace slipway::salvage
