#include "app/cli/browserange.h"
#include "app/cli/logfilterarguments.h"
#include <algorithm>

namespace slipway {

Result<BrowsePlan> browseRange(const Target &target, const std::string &topic, const std::string &from, const Call &call)
{
    BrowsePlan plan{.from = {.name = QString::fromStdString(topic), .routingKey = {}}, .ranges = {}};
    const auto topology = target.transport->topology(target.endpoint);
    if (!topology)
        return std::unexpected(topology.error());
    std::optional<qint64> since;
    bool isNumber = false;
    const qint64 number = QString::fromStdString(from).toLongLong(&isNumber);
    if (!isNumber && from != "earliest" && from != "latest") {
        const auto time = timeArgument(from);
        if (!time)
            return std::unexpected(time.error());
        since = *time;
    }
    auto extents = (*topology)->extents(plan.from, since, call);
    if (!extents)
        return std::unexpected(extents.error());
    for (OffsetRange &range : *extents) {
        if (from == "latest")
            range.from = range.to;
        else if (isNumber)
            range.from = std::clamp(number < 0 ? range.to + number : number, range.from, range.to);
        if (range.from < range.to)
            plan.ranges.push_back(range);
    }
    return plan;
}

} // namespace slipway
