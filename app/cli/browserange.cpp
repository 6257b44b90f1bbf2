#include "app/cli/browserange.h"
#include "app/cli/logfilterarguments.h"
#include "model/browse/browseranges.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

namespace {

// What is there, of the wanted partition or of all; since a time where one is given.
Result<std::vector<OffsetRange>> extentsOf(const Target &target, const BrowseWish &wish, std::optional<qint64> since,
                                           const Call &call)
{
    const auto topology = target.transport->topology(target.endpoint);
    if (!topology)
        return std::unexpected(topology.error());
    auto extents = (*topology)->extents({.name = QString::fromStdString(wish.topic), .routingKey = {}}, since, call);
    if (!extents || !wish.partition)
        return extents;
    std::erase_if(*extents, [&wish](const OffsetRange &range) { return range.partition != *wish.partition; });
    if (extents->empty())
        return std::unexpected(Error{Error::Kind::NotFound,
                                     QCoreApplication::translate("slipwayctl", "%1 has no partition %2.")
                                         .arg(QString::fromStdString(wish.topic))
                                         .arg(*wish.partition),
                                     {}});
    return extents;
}

Result<std::vector<OffsetRange>> startsOf(const Target &target, const BrowseWish &wish, const Call &call)
{
    const std::string from = wish.from.value_or("earliest");
    std::optional<qint64> since;
    bool isNumber = false;
    const qint64 number = QString::fromStdString(from).toLongLong(&isNumber);
    if (!isNumber && from != "earliest" && from != "latest") {
        const auto time = timeArgument(from);
        if (!time)
            return std::unexpected(time.error());
        since = *time;
    }
    auto extents = extentsOf(target, wish, since, call);
    if (!extents)
        return extents;
    std::vector<OffsetRange> chosen = *extents;
    if (isNumber)
        chosen = number < 0 ? browseranges::last(chosen, -number) : browseranges::fromOffset(chosen, number);
    for (OffsetRange &range : chosen)
        if (from == "latest")
            range.from = range.to;
    if (wish.follow) // also where nothing is yet
        for (const OffsetRange &range : *extents)
            if (!std::ranges::contains(chosen, range.partition, &OffsetRange::partition))
                chosen.push_back({.partition = range.partition, .from = range.to, .to = range.to});
    return chosen;
}

} // namespace

Result<BrowsePlan> browseRange(const Target &target, const BrowseWish &wish, const Call &call)
{
    BrowsePlan plan{.from = {.name = QString::fromStdString(wish.topic), .routingKey = {}}, .ranges = {}};
    if (wish.follow && !wish.from) {
        if (wish.partition)
            plan.ranges.push_back({.partition = static_cast<qint32>(*wish.partition), .from = OffsetRange::Open});
        return plan;
    }
    auto ranges = startsOf(target, wish, call);
    if (!ranges)
        return std::unexpected(ranges.error());
    plan.ranges = std::move(*ranges);
    if (wish.follow)
        for (OffsetRange &range : plan.ranges)
            range.to = OffsetRange::Open;
    else
        std::erase_if(plan.ranges, [](const OffsetRange &range) { return range.from >= range.to; });
    return plan;
}

} // namespace slipway
