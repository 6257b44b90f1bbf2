#include "model/runs/intake.h"
#include "tests/fakes/runbench.h"
#include <QTest>

using namespace slipway;
using namespace slipway::fakes;
using namespace std::chrono_literals;

// A run against a scripted broker and a log in memory.
class TestRun : public QObject {
    Q_OBJECT
private slots:
    void everyMessageIsSentOnceAndWrittenDown()
    {
        RunBench bench;
        bench.start(10'000);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Finished);
        QVERIFY(!end->reason);
        QCOMPARE(end->run, 7);
        const auto journal = bench.broker->journal();
        QCOMPARE(journal.size(), 10'000u);
        for (std::size_t i = 0; i < journal.size(); ++i)
            QCOMPARE(journal[i], (FakeBroker::Stored{i, QByteArray::number(i), -1}));
        for (const auto &[seq, outcomes] : bench.log.outcomes())
            QCOMPARE(outcomes.size(), 1u);
        QCOMPARE(bench.count(State::Acknowledged), 10'000);
        QCOMPARE(bench.log.reserved(), 10'000u);
        QCOMPARE(bench.log.finished(), RunPhase::Finished);
        QVERIFY(bench.broker->mostTogether() <= 100);
        const RunSnapshot numbers = bench.run->snapshot();
        QCOMPARE(numbers.sent, 10'000);
        QCOMPARE(numbers.counts[0], 10'000);
        QCOMPARE(numbers.outstanding, 0);
        QCOMPARE(numbers.total, 10'000);
        QCOMPARE(numbers.checked, 10'000);
        QCOMPARE(numbers.bytes, 10 + 90 * 2 + 900 * 3 + 9000 * 4);
        QCOMPARE(numbers.phase, RunPhase::Finished);
    }

    void badInputRefusesTheRunBeforeAnythingLeaves()
    {
        RunBench bench;
        bench.broker->refuseBodies("77");
        std::set<quint64> bad;
        for (quint64 each = 10; each < 50; ++each)
            bad.insert(each);
        bench.start(1000, bad);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Refused);
        QCOMPARE(end->badCount, 40 + 19);
        QCOMPARE(end->bad.size(), 20u);
        QCOMPARE(end->bad.front().line, 11);
        QCOMPARE(bench.log.opened(), 0);
        QVERIFY(bench.broker->journal().empty());
        QCOMPARE(bench.broker->taken(), 0);
    }

    void whatTheBrokerCannotHoldIsNamedByItsLine()
    {
        RunBench bench;
        bench.broker->refuseBodies("77");
        bench.start(100);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->badCount, 1);
        QCOMPARE(end->bad.front().seq, 77u);
        QCOMPARE(end->bad.front().line, 78);
        QCOMPARE(end->bad.front().error.kind, Error::Kind::Unsupported);
    }

    void skipBadSendsTheRestAndLogsWhatWasLeftOut()
    {
        RunBench bench;
        bench.broker->refuseBodies("77");
        bench.plan.skipBad = true;
        bench.start(1000, {3, 4, 999});
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Finished);
        QCOMPARE(bench.count(State::Failed), 3 + 19);
        QCOMPARE(bench.count(State::Acknowledged), 1000 - 22);
        QCOMPARE(bench.broker->journal().size(), 978u);
        for (const BadInput &each : bench.log.bad())
            QCOMPARE(each.line, static_cast<qint64>(each.seq) + 1);
        QCOMPARE(bench.run->snapshot().counts[4], 22);
        QCOMPARE(bench.run->snapshot().sent, 978);
    }

    void aBrokerThatIsNotThereRefusesTheRun()
    {
        RunBench bench;
        bench.broker->beAway(true);
        bench.start(10);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Refused);
        QVERIFY(end->reason);
        QCOMPARE(end->reason->kind, Error::Kind::Unreachable);
        QCOMPARE(end->badCount, 0);
        QCOMPARE(bench.log.opened(), 0);
    }

    void aBrokerThatSaysNothingRefusesTheRunInTime()
    {
        RunBench bench;
        bench.broker->neverReady(true);
        bench.plan.connectTimeout = 50ms;
        bench.start(10);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Refused);
        QCOMPARE(end->reason->kind, Error::Kind::TimedOut);
        QCOMPARE(bench.log.opened(), 0);
    }

    void aLogThatCannotBeOpenedRefusesTheRun()
    {
        RunBench bench;
        bench.log.refuseToOpen(Error{Error::Kind::StorageFull, QStringLiteral("Full."), {}});
        bench.start(10);
        const auto end = bench.reader.end();
        QVERIFY(end);
        QCOMPARE(end->phase, RunPhase::Refused);
        QCOMPARE(end->reason->kind, Error::Kind::StorageFull);
        QCOMPARE(bench.broker->taken(), 0);
    }

    void readingAheadIsBoundedInBytesAndGoesOnAsTheyLeave()
    {
        RunBench bench;
        ListFeed feed(10'000);
        const auto bell = std::make_shared<Bell>();
        const auto events = std::make_shared<Mailbox<LogEvent>>([bell] { bell->ring(); });
        auto opened = bench.log.opener()(events);
        RunLog *const log = opened->log.get();
        FakeTransport transport(bench.broker);
        Intake intake(feed, {.batchMessages = 10, .aheadBytes = 1000});
        intake.setLog(log, 0);
        qsizetype messages = 0;
        while (messages < 10'000) {
            QVERIFY(intake.fill());
            QVERIFY(feed.place().seq <= static_cast<quint64>(messages) + 1020);
            for (const LogEvent &event : events->drain())
                intake.reserved(std::get<Reserved>(event).upTo);
            const auto stretch = intake.next(transport);
            QVERIFY2(stretch && *stretch, qPrintable(QString::number(messages)));
            const MessageBatchPtr batch = std::move((*stretch)->batch); // as the run does
            messages += std::ssize(batch->messages());
            intake.pop();
        }
        QVERIFY(intake.isEmpty() && intake.atEnd());
    }

    void smallRunsKeepTheirBodies()
    {
        RunBench bench;
        bench.plan.small = true;
        bench.start(100);
        QVERIFY(bench.reader.end());
        QCOMPARE(bench.log.kept(), 100);
    }

    void outcomesAreToldWhenWanted()
    {
        RunBench bench;
        bench.plan.wantOutcomes = true;
        bench.start(1000);
        QVERIFY(bench.reader.end());
        std::set<quint64> told;
        for (const RunEvent &event : bench.reader.read())
            if (const auto *some = std::get_if<RunOutcomes>(&event))
                for (const Outcome &outcome : some->outcomes.outcomes)
                    QVERIFY(told.insert(outcome.seq).second);
        QCOMPARE(told.size(), 1000u);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
