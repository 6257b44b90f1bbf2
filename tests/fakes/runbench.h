#pragma once
#include "model/runs/run.h"
#include "model/runs/systemclock.h"
#include "tests/fakes/fakebroker.h"
#include "tests/fakes/fakelog.h"
#include "tests/fakes/listfeed.h"
#include "tests/fakes/runreader.h"
#include <numeric>

namespace slipway::fakes {

// A run with everything around it: a scripted broker with a window of 100, a log in memory, a reader of its events.
struct RunBench {
    std::shared_ptr<FakeBroker> broker = std::make_shared<FakeBroker>();
    FakeConnector connector{broker,
                            Limits{.windowMessages = 100, .batchMessages = 16, .closeTimeout = std::chrono::seconds(2)}};
    FakeLog log;
    SystemClock clock;
    RunReader reader;
    RunPlan plan;
    std::unique_ptr<Run> run; // first to go

    void start(quint64 count, std::set<quint64> bad = {}) { start(count, log.opener(), std::move(bad)); }
    void start(quint64 count, OpenRunLog opener, std::set<quint64> bad = {})
    {
        run = std::make_unique<Run>(Run::Ports{connector, clock}, plan,
                                    std::make_unique<ListFeed>(count, std::move(bad)), std::move(opener),
                                    reader.events());
    }
    qint64 count(State state) const { return log.counts()[static_cast<std::size_t>(state)]; }

    // Exactly one outcome for each message below what was reserved (empty), else what is wrong.
    QString conserved() const
    {
        const auto outcomes = log.outcomes();
        for (const auto &[seq, list] : outcomes)
            if (list.size() != 1)
                return QStringLiteral("%1 outcomes of message %2").arg(list.size()).arg(seq);
        const auto all = static_cast<quint64>(outcomes.size() + log.bad().size());
        return all == log.reserved() ? QString()
                                     : QStringLiteral("%1 outcomes of %2 reserved").arg(all).arg(log.reserved());
    }
};

} // namespace slipway::fakes
