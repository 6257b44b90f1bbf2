#include "model/runs/feedcheck.h"
#include "model/runs/refusals.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

Result<FeedCheck::Findings> FeedCheck::read(const Limits &limits, const std::stop_token &stop,
                                            const std::function<void(qint64)> &progress)
{
    const FeedPlace start = m_feed.place();
    m_findings = {};
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(Error{Error::Kind::Cancelled,
                                         QCoreApplication::translate("slipway::FeedCheck",
                                                                     "Stopped while checking. Nothing was sent."),
                                         {}});
        const Result<bool> more = step(limits);
        if (!more)
            return std::unexpected(more.error());
        m_findings.messages = static_cast<qint64>(m_feed.place().seq - start.seq);
        progress(m_findings.messages);
        if (!*more)
            break;
    }
    if (const auto ok = m_feed.seek(start); !ok)
        return std::unexpected(ok.error());
    return std::move(m_findings);
}

Result<bool> FeedCheck::step(const Limits &limits)
{
    const FeedPlace before = m_feed.place();
    auto step = m_feed.next(limits.batchMessages, limits.batchBytes);
    if (!step)
        return std::unexpected(step.error());
    const bool nothing = !step->batch && step->bad.empty();
    if (step->batch) {
        auto refused = refusals(m_transport, *step->batch, m_feed, before);
        if (!refused)
            return std::unexpected(refused.error());
        std::ranges::move(*refused, std::back_inserter(step->bad));
        std::ranges::sort(step->bad, {}, &BadInput::seq);
    }
    keep(step->bad);
    return !step->atEnd && !nothing;
}

void FeedCheck::keep(const std::vector<BadInput> &bad)
{
    for (const BadInput &each : bad)
        if (std::ssize(m_findings.bad) < Shown)
            m_findings.bad.push_back(each);
    m_findings.badCount += std::ssize(bad);
}

} // namespace slipway
