#pragma once
#include "model/ports/connector.h"
#include <string>

namespace slipway {

// What of a topic is to be read, by "earliest", "latest", an offset, a time, or -N for the last N of each partition: as
// ranges of what is there now. Invalid for a word that is none of these; Unsupported where the broker shows nothing of
// what was. Blocks.
[[nodiscard]] Result<BrowsePlan> browseRange(const Target &target, const std::string &topic, const std::string &from,
                                             const Call &call);

} // namespace slipway
