#include "tests/fakes/runbench.h"
#include "tests/fakes/testclock.h"
#include <QTest>

using namespace slipway;
using namespace slipway::fakes;
using namespace std::chrono_literals;

// What a run makes of a broker that stalls, fails, reorders and vanishes, of a full disk, and of people who pause
// and stop.
class TestRunFaults : public QObject {
    Q_OBJECT
    using Answer = FakeBroker::Answer;

    // Each message once in the journal.
    static bool onceEach(const std::vector<FakeBroker::Stored> &journal, std::size_t messages)
    {
        std::set<quint64> seen;
        for (const FakeBroker::Stored &each : journal)
            if (!seen.insert(each.seq).second)
                return false;
        return seen.size() == messages;
    }

private slots:
    void aRunGoesOnByItselfWhenTheBrokerVanished()
    {
        RunBench bench;
        bench.broker->vanishAfter(500);
        bench.start(2000);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Finished);
        QCOMPARE(bench.conserved(), QString());
        QCOMPARE(bench.broker->sessions(), 2);
        // What was on its way is Ambiguous and not sent again; what had not left was, once.
        QVERIFY(bench.count(State::Ambiguous) <= 16);
        QCOMPARE(bench.count(State::Acknowledged) + bench.count(State::Ambiguous), 2000);
        QVERIFY(onceEach(bench.broker->journal(), static_cast<std::size_t>(bench.count(State::Acknowledged))));
    }

    void ambiguousMessagesAreSentAgainOnlyWhenAskedFor()
    {
        RunBench bench;
        bench.plan.resend = true;
        bench.broker->answer(5, {{State::Ambiguous, Error::Kind::Unreachable, true}});
        bench.broker->answer(6, {{State::Ambiguous, Error::Kind::Unreachable}, {State::Failed, Error::Kind::Invalid}});
        bench.start(20);
        QVERIFY(bench.reader.end());
        QCOMPARE(bench.conserved(), QString());
        const auto outcomes = bench.log.outcomes();
        QCOMPARE(outcomes.at(5).front().state, State::Acknowledged);
        QCOMPARE(outcomes.at(5).front().attempts, 2);
        // The first attempt may be stored: it is not Failed, whatever the second came to.
        QCOMPARE(outcomes.at(6).front().state, State::Ambiguous);
        QCOMPARE(bench.broker->journal().size(), 20u); // 5 twice, 6 not
        QCOMPARE(bench.run->snapshot().retried, 2);
    }

    void whatWasTurnedDownForNowIsSentAgainWithTheSameNumber()
    {
        RunBench bench;
        bench.broker->answer(3, {{State::Failed, Error::Kind::Throttled}, {State::Failed, Error::Kind::TimedOut}});
        bench.broker->answer(4, {{State::Failed, Error::Kind::Invalid}});
        bench.broker->answer(8, std::vector<Answer>(9, {State::Failed, Error::Kind::Throttled}));
        bench.plan.retryMax = 3;
        bench.start(20);
        QVERIFY(bench.reader.end());
        QCOMPARE(bench.conserved(), QString());
        const auto outcomes = bench.log.outcomes();
        QCOMPARE(outcomes.at(3).front().state, State::Acknowledged);
        QCOMPARE(outcomes.at(3).front().attempts, 3);
        QCOMPARE(outcomes.at(4).front().state, State::Failed);
        QCOMPARE(outcomes.at(4).front().attempts, 1);
        QCOMPARE(outcomes.at(8).front().state, State::Failed);
        QCOMPARE(outcomes.at(8).front().attempts, 3);
        QCOMPARE(bench.log.errorOf(8)->detail, QStringLiteral("FAKE"));
        QVERIFY(onceEach(bench.broker->journal(), 18));
    }

    void outcomesMayComeInAnyOrder()
    {
        RunBench bench;
        bench.broker->reorder(true);
        bench.start(5000);
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
        QCOMPARE(bench.conserved(), QString());
        QVERIFY(onceEach(bench.broker->journal(), 5000));
    }

    void aRunWaitsForABrokerThatIsAwayAndSaysSo()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.broker->beAway(true);
        const auto waits = bench.reader.phase(RunPhase::Connecting); // at first
        QVERIFY(waits);
        const auto away = bench.reader.until([](const RunEvent &event) {
            const auto *changed = std::get_if<RunPhaseChanged>(&event);
            return changed && changed->phase == RunPhase::Connecting && changed->reason;
        });
        QVERIFY(away);
        QCOMPARE(std::get<RunPhaseChanged>(*away).reason->kind, Error::Kind::Unreachable);
        QVERIFY(!bench.run->snapshot().waitingFor.isEmpty());
        QVERIFY(bench.broker->waitForSessions(3)); // it tries
        bench.broker->stall(false);
        bench.broker->beAway(false);
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
        QCOMPARE(bench.conserved(), QString());
        QVERIFY(bench.run->snapshot().waitingFor.isEmpty());
    }

    void aRunMayBeToldWhenToGiveUp()
    {
        RunBench bench;
        bench.plan.giveUpAfter = 300ms;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.broker->beAway(true);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Stopped);
        QCOMPARE(end->reason->kind, Error::Kind::Unreachable);
        QCOMPARE(bench.conserved(), QString());
    }

    void aRefusalThatWaitingDoesNotMendEndsTheRun()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.broker->beAway(true, Error::Kind::Forbidden);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Stopped);
        QCOMPARE(end->reason->kind, Error::Kind::Forbidden);
        QCOMPARE(bench.conserved(), QString());
        QCOMPARE(bench.count(State::Acknowledged), 0);
    }

    void aPausedRunSendsNothingAndStillSettles()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.run->pause();
        QVERIFY(bench.reader.phase(RunPhase::Paused));
        const qint64 taken = bench.broker->taken();
        bench.broker->stall(false);
        QTRY_COMPARE(bench.run->snapshot().outstanding, 0);
        QCOMPARE(bench.broker->taken(), taken);
        bench.run->resume();
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
        QCOMPARE(bench.conserved(), QString());
    }

    void stoppingWaitsForWhatHasLeft()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1'000'000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.run->stop();
        QVERIFY(bench.reader.phase(RunPhase::Draining));
        bench.broker->stall(false);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Stopped);
        QVERIFY(!end->reason);
        QCOMPARE(bench.conserved(), QString());
        QCOMPARE(bench.count(State::Acknowledged), bench.broker->taken());
        QCOMPARE(bench.count(State::Ambiguous), 0);
        QVERIFY(bench.log.reserved() < 1000);
    }

    void stoppingNowLeavesWhatIsOutstandingInDoubt()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1'000'000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.run->stopNow();
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Stopped);
        QCOMPARE(bench.conserved(), QString());
        QVERIFY(bench.count(State::Ambiguous) > 0);
        QCOMPARE(bench.count(State::Acknowledged), 0);
    }

    void aStopEndsTheWaitForABroker()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.broker->beAway(true);
        QVERIFY(bench.broker->waitForSessions(2));
        bench.run->stop();
        QCOMPARE(bench.reader.end()->phase, RunPhase::Stopped);
        QCOMPARE(bench.conserved(), QString());
    }

    void aDestroyedRunIsGoneAtOnceAndEverythingIsWrittenDown()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.run.reset();
        QVERIFY(bench.reader.end());
        QCOMPARE(bench.conserved(), QString());
        QCOMPARE(bench.log.finished(), RunPhase::Stopped);
    }

    void aFullDiskPausesTheRunAndNothingIsLost()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.log.fault();
        const auto paused = bench.reader.phase(RunPhase::Paused);
        QVERIFY(paused);
        QCOMPARE(paused->reason->kind, Error::Kind::StorageFull);
        const qint64 taken = bench.broker->taken();
        bench.broker->stall(false);
        QTRY_COMPARE(bench.run->snapshot().outstanding, 0);
        QCOMPARE(bench.broker->taken(), taken);
        bench.log.recover();
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
        QCOMPARE(bench.conserved(), QString());
        QVERIFY(onceEach(bench.broker->journal(), 1000));
    }

    void aStopOnAFullDiskSaysThatTheLogIsNotWhole()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.plan.closeTimeout = 50ms;
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        bench.log.fault();
        QVERIFY(bench.reader.phase(RunPhase::Paused));
        bench.run->stop();
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Stopped);
        QCOMPARE(end->reason->kind, Error::Kind::StorageFull);
    }

    void nothingLeavesBeforeItIsReserved()
    {
        RunBench bench;
        bench.log.holdReservations(true);
        bench.start(1000);
        QVERIFY(bench.reader.phase(RunPhase::Sending));
        QTRY_VERIFY(bench.log.place().seq > 0); // it was asked for
        QCOMPARE(bench.broker->taken(), 0);
        bench.log.holdReservations(false);
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
    }

    void aRunThatGoesOnBeginsWhereTheLogSays()
    {
        RunBench bench;
        OpenedRun before;
        before.place = {600, 600, 600};
        before.reserved = 600;
        before.counts[0] = 590;
        before.counts[5] = 10;
        bench.plan.checkFirst = false;
        bench.start(1000, bench.log.openerAt(std::move(before)));
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
        const auto journal = bench.broker->journal();
        QCOMPARE(journal.size(), 400u);
        QCOMPARE(journal.front().seq, 600u);
        const RunSnapshot numbers = bench.run->snapshot();
        QCOMPARE(numbers.counts[0], 990);
        QCOMPARE(numbers.counts[5], 10);
        QCOMPARE(numbers.sent, 1000);
    }

    void aRunThatGoesOnPassesOverWhatWasSentSinceThePlace()
    {
        RunBench bench;
        OpenedRun before;
        before.place = {600, 600, 600};
        before.reserved = 611;
        before.counts[0] = 611;
        bench.plan.checkFirst = false;
        bench.start(1000, bench.log.openerAt(std::move(before)), {605, 700});
        QCOMPARE(bench.reader.end()->phase, RunPhase::Finished);
        const auto journal = bench.broker->journal();
        QCOMPARE(journal.front().seq, 611u);
        QCOMPARE(journal.size(), 388u);
        QCOMPARE(bench.log.bad().size(), 1u);
    }

    void anAdapterThatSaysTooMuchIsFoundOut()
    {
        RunBench bench;
        bench.broker->sayTwice(true);
        bench.start(100);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QVERIFY(end->reason);
        QCOMPARE(end->reason->kind, Error::Kind::Internal);
        QCOMPARE(bench.conserved(), QString());
    }

    void anAdapterThatForgetsIsFoundOut()
    {
        RunBench bench;
        bench.broker->forget(true);
        bench.broker->stall(true);
        bench.start(64);
        QVERIFY(bench.broker->waitForTaken(64));
        bench.broker->vanishAfter(0);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->reason->kind, Error::Kind::Internal);
        QCOMPARE(bench.conserved(), QString());
        QCOMPARE(bench.count(State::Ambiguous), 64);
    }

    void aSlowReaderSlowsTheRun()
    {
        RunBench bench;
        bench.plan.wantOutcomes = true;
        bench.start(100'000);
        QTRY_VERIFY(bench.run->snapshot().counts[0] >= 4000);
        QVERIFY(bench.broker->taken() <= 4096 + 200); // the rest waits for the reader
        qint64 told = 0;
        bool over = false;
        while (!over) {
            for (const RunEvent &event : bench.reader.events()->drain()) {
                if (const auto *some = std::get_if<RunOutcomes>(&event))
                    told += std::ssize(some->outcomes.outcomes);
                over |= std::holds_alternative<RunEnded>(event);
            }
            std::this_thread::yield();
        }
        QCOMPARE(told, 100'000);
    }

    void theRateIsKept()
    {
        RunBench bench;
        TestClock clock;
        bench.plan.ratePerSecond = 1000;
        bench.run = std::make_unique<Run>(Run::Ports{bench.connector, clock}, bench.plan,
                                          std::make_unique<ListFeed>(100'000), bench.log.opener(),
                                          bench.reader.events());
        QVERIFY(bench.reader.phase(RunPhase::Sending));
        for (int i = 0; i < 20; ++i) {
            const qint64 before = bench.broker->taken();
            clock.turn(50ms);
            QVERIFY(bench.broker->waitForTaken(before + 20)); // 20 ms late are made up for, no more
        }
        // One second: a thousand at most, and what the start and one late wake-up allow.
        QVERIFY2(bench.broker->taken() <= 1030, qPrintable(QString::number(bench.broker->taken())));
        bench.run->stop();
        QVERIFY(bench.reader.end());
    }
};

QTEST_GUILESS_MAIN(TestRunFaults)
#include "tst_runfaults.moc"
