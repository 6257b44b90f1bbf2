#include "model/browse/browseranges.h"
#include <algorithm>

namespace slipway::browseranges {

namespace {

qint64 sizeOf(const OffsetRange &range)
{
    return std::max<qint64>(0, range.to - range.from);
}

} // namespace

qint64 size(const std::vector<OffsetRange> &ranges)
{
    qint64 sum = 0;
    for (const OffsetRange &range : ranges) {
        if (range.to == OffsetRange::Open)
            return -1;
        sum += sizeOf(range);
    }
    return sum;
}

std::vector<OffsetRange> fromOffset(std::vector<OffsetRange> extents, qint64 offset)
{
    for (OffsetRange &range : extents)
        range.from = std::clamp(offset, range.from, range.to);
    return filled(std::move(extents));
}

std::vector<OffsetRange> last(std::vector<OffsetRange> extents, qint64 messages)
{
    std::ranges::sort(extents, {}, sizeOf); // the shortest first: what it lacks the rest share
    qint64 left = messages;
    qint64 partitions = std::ssize(extents);
    for (OffsetRange &range : extents) {
        const qint64 share = (left + partitions - 1) / partitions;
        const qint64 taken = std::min({share, sizeOf(range), left});
        range.from = range.to - taken;
        left -= taken;
        --partitions;
    }
    std::ranges::sort(extents, {}, &OffsetRange::partition);
    return filled(std::move(extents));
}

std::vector<OffsetRange> fromNow(std::vector<OffsetRange> extents)
{
    for (OffsetRange &range : extents) {
        range.from = range.to;
        range.to = OffsetRange::Open;
    }
    return extents;
}

std::vector<OffsetRange> filled(std::vector<OffsetRange> ranges)
{
    std::erase_if(ranges, [](const OffsetRange &range) { return range.from >= range.to; });
    return ranges;
}

} // namespace slipway::browseranges
