#pragma once
#include "model/ports/messagesource.h"
#include <vector>

// How the places that a person names become ranges of offsets. Pure functions of what Topology::extents said.
namespace slipway::browseranges {

qint64 size(const std::vector<OffsetRange> &ranges); // messages, at most; -1 when one is open

// From an offset on, in every partition; places outside of it are drawn in.
std::vector<OffsetRange> fromOffset(std::vector<OffsetRange> extents, qint64 offset);
// The last so many of all partitions together: spread evenly, and what one does not have the others give.
std::vector<OffsetRange> last(std::vector<OffsetRange> extents, qint64 messages);
// What arrives from now on.
std::vector<OffsetRange> fromNow(std::vector<OffsetRange> extents);
// Without the empty ones.
std::vector<OffsetRange> filled(std::vector<OffsetRange> ranges);

} // namespace slipway::browseranges
