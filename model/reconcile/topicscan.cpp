#include "model/reconcile/topicscan.h"
#include "model/threads/bell.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype Credit = 16'384;

struct Ranges {
    std::vector<OffsetRange> toRead;
    QSet<qint32> gaps;
    bool keepsAll = false; // offsets without a message never had one that a reader was to see
};

// A topic that is compacted loses messages in its midst; one whose settings cannot be read may be.
bool keepsAll(const Result<DestinationFacts> &topic)
{
    const QVariantMap settings = topic ? topic->details.value(QStringLiteral("configuration")).toMap() : QVariantMap();
    const QString policy = settings.value(QStringLiteral("cleanup.policy")).toString();
    return !policy.isEmpty() && !policy.contains(QLatin1StringView("compact"));
}

// What is there since then. Where the topic keeps nothing from before, what was at that time may be gone.
Result<Ranges> rangesOf(const Target &target, const Destination &topic, std::optional<qint64> sinceMs, const Call &call)
{
    const auto topology = target.transport->topology(target.endpoint);
    if (!topology)
        return std::unexpected(topology.error());
    const auto kept = (*topology)->extents(topic, {}, call);
    if (!kept)
        return std::unexpected(kept.error());
    const auto wanted = sinceMs ? (*topology)->extents(topic, sinceMs, call) : kept;
    if (!wanted)
        return std::unexpected(wanted.error());
    Ranges ranges{.toRead = {}, .gaps = {}, .keepsAll = keepsAll((*topology)->describe(topic, call))};
    for (const OffsetRange &range : *wanted) {
        const auto first = std::ranges::find(*kept, range.partition, &OffsetRange::partition);
        if (first == kept->end() || (first->from > 0 && range.from <= first->from))
            ranges.gaps.insert(range.partition);
        if (range.from < range.to)
            ranges.toRead.push_back(range);
    }
    return ranges;
}

} // namespace

Result<TopicScan::Seen> TopicScan::read(const Target &target, const QString &topic, std::optional<qint64> sinceMs,
                                        const Call &call, const Take &take)
{
    const Destination from{.name = topic, .routingKey = {}};
    const auto ranges = rangesOf(target, from, sinceMs, call);
    if (!ranges)
        return std::unexpected(ranges.error());
    Seen seen{.gaps = ranges->gaps};
    if (ranges->toRead.empty())
        return seen;
    const auto bell = std::make_shared<Bell>();
    const auto events = std::make_shared<Mailbox<SourceEvent>>([bell] { bell->ring(); });
    const auto source = target.transport->browse(target.endpoint, {.from = from, .ranges = ranges->toRead}, events);
    if (!source)
        return std::unexpected(source.error());
    (*source)->request(Credit);
    for (;;) {
        for (const SourceEvent &event : events->drain()) {
            if (const auto *batch = std::get_if<MessageBatchPtr>(&event)) {
                for (const MessageView &record : (*batch)->messages())
                    take(**batch, record);
                seen.records += std::ssize((*batch)->messages());
                (*source)->request(std::ssize((*batch)->messages()));
            } else if (const auto *done = std::get_if<RangeDone>(&event)) {
                if ((done->passed > 0 && !ranges->keepsAll) || !done->note.isEmpty())
                    seen.gaps.insert(done->partition);
            } else if (const auto *closed = std::get_if<SessionClosed>(&event)) {
                return closed->reason ? Result<Seen>(std::unexpected(*closed->reason)) : seen;
            }
        }
        if (call.stop.stop_requested())
            return std::unexpected(
                Error{Error::Kind::Cancelled, QCoreApplication::translate("slipway::Reconciliation", "Stopped."), {}});
        bell->wait(50ms);
    }
}

} // namespace slipway
