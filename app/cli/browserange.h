#pragma once
#include "model/ports/connector.h"
#include <string>

namespace slipway {

// What of a topic a person wants to read.
struct BrowseWish {
    std::string topic;
    std::optional<std::string> from{}; // earliest, latest, an offset, a time, -N for the last N of all; none: earliest, or
                                       // from now on when it follows
    std::optional<qint64> partition{}; // none: all
    bool follow = false;               // to go on with what arrives
};

// As ranges, by what is there now; without empty ones unless it follows. No ranges and it follows: all partitions, from
// now on. Invalid for a word that --from does not know; NotFound for a partition that is not there; Unsupported where the
// broker shows nothing of what was. Blocks.
[[nodiscard]] Result<BrowsePlan> browseRange(const Target &target, const BrowseWish &wish, const Call &call);

} // namespace slipway
