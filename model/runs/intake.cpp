#include "model/runs/intake.h"
#include "model/runs/refusals.h"
#include <algorithm>

namespace slipway {

Intake::Intake(MessageFeed &feed, const Plan &plan)
    : m_feed(feed), m_plan(plan), m_ahead(std::min(plan.firstAhead ? plan.firstAhead : 2 * plan.batchMessages, plan.aheadMessages))
{
}

void Intake::setLog(RunLog *log, quint64 sentBelow)
{
    m_log = log;
    m_sentBelow = m_asked = m_reserved = sentBelow;
    m_left = std::max(m_feed.place().seq, sentBelow);
}

Result<> Intake::fill()
{
    while (!m_atEnd && aheadOf(m_left) < m_ahead && m_bytes < m_plan.aheadBytes) {
        const quint64 before = m_feed.place().seq;
        if (auto ok = step(); !ok)
            return ok;
        if (m_feed.place().seq == before)
            break; // it has nothing now
    }
    reserve(m_atEnd);
    return {};
}

Result<> Intake::step()
{
    const FeedPlace before = m_feed.place();
    auto step = m_feed.next(m_plan.batchMessages, m_plan.batchBytes);
    if (!step)
        return std::unexpected(step.error());
    if (before.seq < m_sentBelow)
        passOver(*step);
    m_atEnd = step->atEnd || (m_feed.place().seq == before.seq && !m_feed.waits());
    if (m_plan.keepBodies && step->batch)
        m_log->keep(step->batch);
    if (!step->batch && step->bad.empty())
        return {};
    const qsizetype bytes = step->batch ? step->batch->bytes() : 0;
    m_bytes += bytes;
    m_ready.push_back({std::move(step->batch), std::move(step->bad), before, m_feed.place(), bytes});
    return {};
}

void Intake::passOver(FeedStep &step) const
{
    std::erase_if(step.bad, [this](const BadInput &each) { return each.seq < m_sentBelow; });
    if (!step.batch)
        return;
    std::vector<BadInput> sent;
    for (const MessageView &message : step.batch->messages())
        if (message.seq < m_sentBelow)
            sent.push_back({.seq = message.seq, .error = {}});
    step.batch = without(step.batch, sent);
}

// How far the feed has been read beyond a message.
qsizetype Intake::aheadOf(quint64 seq) const
{
    const quint64 read = m_feed.place().seq;
    return read > seq ? static_cast<qsizetype>(read - seq) : 0;
}

// Half of what is ahead at a time, so that one answer is on its way while the other half leaves.
void Intake::reserve(bool all)
{
    const FeedPlace place = m_feed.place();
    const bool much = aheadOf(m_asked) * 2 >= m_ahead || m_bytes >= m_plan.aheadBytes;
    const bool urgent = m_asked == m_left; // everything reserved has left
    if (place.seq > m_asked && (much || urgent || all)) {
        m_log->reserve(place.seq, place);
        m_asked = place.seq;
    }
}

void Intake::reserved(quint64 upTo)
{
    m_reserved = std::max(m_reserved, upTo);
    m_waited = false;
}

Result<Intake::Stretch *> Intake::next(const Transport &transport)
{
    if (m_ready.empty())
        return nullptr;
    Stretch &front = m_ready.front();
    if (front.after.seq > m_reserved) {
        if (!std::exchange(m_waited, true))
            m_ahead = std::min(2 * m_ahead, m_plan.aheadMessages);
        return nullptr;
    }
    if (m_plan.refuse && front.batch && !std::exchange(front.asked, true))
        if (auto ok = refuse(front, transport); !ok)
            return std::unexpected(ok.error());
    return &front;
}

Result<> Intake::refuse(Stretch &stretch, const Transport &transport)
{
    auto refused = refusals(transport, *stretch.batch, m_feed, stretch.before);
    if (!refused)
        return std::unexpected(refused.error());
    if (refused->empty())
        return {};
    stretch.batch = without(stretch.batch, *refused);
    std::ranges::move(*refused, std::back_inserter(stretch.bad));
    return {};
}

void Intake::pop()
{
    m_left = m_ready.front().after.seq;
    m_bytes -= m_ready.front().bytes;
    m_ready.pop_front();
}

void Intake::forget()
{
    m_ready.clear();
    m_bytes = 0;
    m_atEnd = true;
}

Intake::Unsent Intake::end(State state, const Error &error)
{
    reserve(true);
    Unsent unsent;
    unsent.outcomes.errors.push_back(error);
    for (Stretch &stretch : m_ready) {
        std::ranges::move(stretch.bad, std::back_inserter(unsent.bad));
        if (!stretch.batch)
            continue;
        for (const MessageView &message : stretch.batch->messages())
            unsent.outcomes.outcomes.push_back({.seq = message.seq, .error = 1, .state = state, .attempts = 0});
        unsent.batches.push_back(std::move(stretch.batch));
    }
    m_ready.clear();
    m_bytes = 0;
    m_left = m_feed.place().seq;
    return unsent;
}

} // namespace slipway
