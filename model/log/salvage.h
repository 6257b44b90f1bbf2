#pragma once
#include "model/core/error.h"

namespace slipway::salvage {

// Renames a damaged log and what belongs to it to *.damaged-DATE, copies what can be read of it into a new one, and
// says what that was.
Result<QString> setAside(const QString &file);

} // namespace slipway::salvage
