#include "model/runs/singlesends.h"
#include "model/runs/mailboxfeed.h"

namespace slipway {

SingleSends::SingleSends(Run::Ports ports, RunPlan plan, OpenRunLog openLog, RunEvents events)
{
    plan.singles = true;
    plan.checkFirst = false;
    plan.skipBad = true;
    plan.wantOutcomes = true;
    auto feed = std::make_unique<MailboxFeed>();
    m_feed = feed.get();
    m_run = std::make_unique<Run>(ports, std::move(plan), std::move(feed), std::move(openLog), std::move(events));
}

SingleSends::~SingleSends() = default;

std::optional<quint64> SingleSends::send(const Message &message, const Destination &destination, qint32 partition)
{
    const auto number = m_feed->put(message, destination, partition);
    m_run->feedReady();
    return number;
}

void SingleSends::stop()
{
    m_feed->close();
    m_run->stop();
}

void SingleSends::stopNow()
{
    m_feed->close();
    m_run->stopNow();
}

void SingleSends::finish()
{
    m_feed->close();
    m_run->feedReady();
}

} // namespace slipway
