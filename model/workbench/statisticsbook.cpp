#include "model/workbench/statisticsbook.h"
#include <algorithm>

namespace slipway {

namespace {

constexpr int QuietSamples = 5; // then it stops looking; the gap is seen

} // namespace

StatisticsBook::StatisticsBook(Outbox &outbox, const Clock &clock, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_clock(clock)
{
    m_timer.setInterval(SampleMs);
    connect(&m_timer, &QTimer::timeout, this, &StatisticsBook::sample);
    connect(&outbox, &Outbox::numbersChanged, this, [this] {
        m_quiet = 0;
        if (!m_timer.isActive()) {
            m_timer.start();
            sample();
        }
    });
    connect(&outbox, &Outbox::runSettled, this, [this](quint64 ticket, const RunSet &last) {
        m_ended[{{}, ticket}] = last;
        m_histories[{{}, ticket}].sample(m_clock.wallMs(), last, true);
    });
}

RunSet StatisticsBook::tally(const Scope &scope) const
{
    if (scope.run == 0)
        return m_outbox.tally(scope.connectionId);
    const auto ended = m_ended.find(scope);
    return ended != m_ended.end() ? ended->second : m_outbox.runTally(scope.run);
}

RunSnapshot StatisticsBook::numbers(const Scope &scope) const
{
    if (scope.run != 0)
        if (const auto live = m_outbox.run(scope.run))
            return *live;
    return tally(scope).numbers();
}

QString StatisticsBook::runTitle(Outbox::Ticket run) const
{
    const auto found = m_titles.find(run);
    return found == m_titles.end() ? QString() : found->second;
}

const RateHistory *StatisticsBook::history(const Scope &scope) const
{
    const auto found = m_histories.find(scope);
    return found == m_histories.end() ? nullptr : &found->second;
}

void StatisticsBook::sample()
{
    if (++m_quiet > QuietSamples)
        m_timer.stop();
    std::vector<Scope> now{Scope{}};
    for (const QString &id : m_outbox.connectionsUsed())
        now.push_back({id, 0});
    for (const Outbox::Ticket ticket : m_outbox.runs()) {
        now.push_back({{}, ticket});
        if (const auto card = m_outbox.runCard(ticket))
            m_titles[ticket] = card->facts.title;
    }
    const qint64 atMs = m_clock.wallMs();
    bool fresh = false;
    for (const Scope &scope : now) {
        const RunSet all = tally(scope);
        m_histories[scope].sample(atMs, all, all.numbers().outstanding > 0 || scope.run != 0);
        if (!std::ranges::contains(m_scopes, scope)) {
            m_scopes.push_back(scope);
            fresh = true;
        }
    }
    if (fresh)
        emit scopesChanged();
    emit sampled();
}

} // namespace slipway
