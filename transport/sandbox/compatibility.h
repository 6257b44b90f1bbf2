#pragma once
#include "transport/sandbox/schemas.h"

namespace slipway::sandbox {

// Why a definition does not fit behind this version, by the broker's own (shallow) rules; empty: it fits. The mode is
// none, backward, forward or full.
std::vector<std::string> incompatibilities(const SchemaVersion &before, SchemaType type, const std::string &definition,
                                           const std::string &mode);

std::string titled(std::string mode); // "Backward"

} // namespace slipway::sandbox
