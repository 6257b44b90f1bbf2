#include "model/runs/metricstext.h"
#include "model/runs/requestthread.h"
#include "model/runs/retired.h"
#include "model/runs/singlesends.h"
#include "tests/fakes/runbench.h"
#include "tests/fakes/testclock.h"
#include <QTest>

using namespace slipway;
using namespace slipway::fakes;
using namespace std::chrono_literals;

// Single sends, and the threads beside them: requests and what is retired.
class TestSingleSends : public QObject {
    Q_OBJECT

    struct Sends {
        RunBench bench;
        TestClock clock;
        SingleSends sends{{bench.connector, clock}, bench.plan, bench.log.opener(), bench.reader.events()};
        std::optional<quint64> send(const QByteArray &body)
        {
            return sends.send(Message{.key = {}, .body = body, .headers = {}, .properties = {}, .timestampMs = {}},
                              {.name = QStringLiteral("orders"), .routingKey = {}});
        }
        std::optional<RunOutcomes> outcome()
        {
            const auto event =
                bench.reader.until([](const RunEvent &each) { return std::holds_alternative<RunOutcomes>(each); });
            return event ? std::optional(std::get<RunOutcomes>(*event)) : std::nullopt;
        }
    };

private slots:
    void aMessageIsLoggedSentAndItsOutcomeNamesIt()
    {
        Sends it;
        QCOMPARE(it.bench.broker->sessions(), 0); // it connects for the first message
        QCOMPARE(it.send("one"), 0u);
        const auto said = it.outcome();
        QVERIFY(said);
        QCOMPARE(said->outcomes.outcomes.size(), 1u);
        QCOMPARE(said->outcomes.outcomes.front().state, State::Acknowledged);
        QCOMPARE(said->of->messages().front().body, QByteArrayView("one"));
        QCOMPARE(it.bench.log.kept(), 1);
        QCOMPARE(it.bench.log.reserved(), 1u);
        QCOMPARE(it.send("two"), 1u);
        QCOMPARE(it.outcome()->outcomes.outcomes.front().seq, 1u);
        QCOMPARE(it.bench.broker->sessions(), 1);
        it.sends.finish();
        QCOMPARE(it.bench.reader.end()->phase, RunPhase::Finished);
        QVERIFY(!it.send("three"));
    }

    void manyAtOnceEachHaveTheirOutcome()
    {
        Sends it;
        for (int i = 0; i < 3000; ++i)
            QVERIFY(it.send(QByteArray::number(i)));
        it.sends.finish();
        QCOMPARE(it.bench.reader.end()->phase, RunPhase::Finished);
        QCOMPARE(it.bench.conserved(), QString());
        QCOMPARE(it.bench.count(State::Acknowledged), 3000);
        QVERIFY(it.bench.broker->mostTogether() <= 100);
    }

    void withoutABrokerAMessageFailsAtOnceAndTheNextTriesAgain()
    {
        Sends it;
        it.bench.broker->beAway(true);
        QVERIFY(it.send("one"));
        const auto said = it.outcome();
        QVERIFY(said);
        QCOMPARE(said->outcomes.outcomes.front().state, State::Failed);
        QCOMPARE(said->outcomes.errors.front().kind, Error::Kind::Unreachable);
        QVERIFY(said->of);
        it.bench.broker->beAway(false);
        QVERIFY(it.send("two"));
        QCOMPARE(it.outcome()->outcomes.outcomes.front().state, State::Acknowledged);
        QCOMPARE(it.bench.conserved(), QString());
        QCOMPARE(it.bench.log.kept(), 2);
    }

    void aConnectorThatFailsFailsTheMessage()
    {
        Sends it;
        it.bench.connector.fail(Error{Error::Kind::Unauthenticated, QStringLiteral("The keychain is locked."), {}});
        QVERIFY(it.send("one"));
        const auto said = it.outcome();
        QCOMPARE(said->outcomes.outcomes.front().state, State::Failed);
        QCOMPARE(said->outcomes.errors.front().kind, Error::Kind::Unauthenticated);
    }

    void aBrokerThatSaysNothingFailsTheMessageInTime()
    {
        Sends it;
        it.bench.broker->neverReady(true);
        QVERIFY(it.send("one"));
        QVERIFY(it.bench.broker->waitForSessions(1));
        QTRY_COMPARE(it.sends.snapshot().phase, RunPhase::Connecting);
        it.clock.turn(11s);
        const auto said = it.outcome();
        QVERIFY(said);
        QCOMPARE(said->outcomes.outcomes.front().state, State::Failed);
        QCOMPARE(said->outcomes.errors.front().kind, Error::Kind::TimedOut);
    }

    void whatTheBrokerCannotHoldFailsAndDoesNotLeave()
    {
        Sends it;
        it.bench.broker->refuseBodies("bad");
        QVERIFY(it.send("bad"));
        const auto said = it.outcome();
        QVERIFY(said);
        QCOMPARE(said->outcomes.outcomes.front().state, State::Failed);
        QCOMPARE(said->outcomes.errors.front().kind, Error::Kind::Unsupported);
        QCOMPARE(it.bench.broker->taken(), 0);
        QCOMPARE(it.bench.log.bad().size(), 1u);
    }

    void anIdleSessionIsClosedAndTheNextMessageOpensAnother()
    {
        Sends it;
        QVERIFY(it.send("one"));
        QVERIFY(it.outcome());
        it.clock.turn(61s);
        QVERIFY(it.send("two"));
        QVERIFY(it.outcome());
        QTRY_VERIFY(it.bench.broker->sessions() >= 1);
        it.clock.turn(61s);
        QTRY_COMPARE(it.bench.broker->living(), 0);
        QVERIFY(it.send("three"));
        QCOMPARE(it.outcome()->outcomes.outcomes.front().state, State::Acknowledged);
    }

    void aSessionThatDiedIsReplacedForTheNextMessage()
    {
        Sends it;
        QVERIFY(it.send("one"));
        QVERIFY(it.outcome());
        it.bench.broker->vanishAfter(0);
        QTRY_COMPARE(it.bench.broker->living(), 0);
        QVERIFY(it.send("two"));
        QCOMPARE(it.outcome()->outcomes.outcomes.front().state, State::Acknowledged);
        QCOMPARE(it.bench.broker->sessions(), 2);
    }

    void stoppingGivesEveryMessageItsOutcome()
    {
        Sends it;
        it.bench.broker->stall(true);
        for (int i = 0; i < 500; ++i)
            QVERIFY(it.send("x"));
        QVERIFY(it.bench.broker->waitForTaken(100));
        it.sends.stopNow();
        QVERIFY(it.bench.reader.end());
        QCOMPARE(it.bench.conserved(), QString());
        const StateCounts counts = it.bench.log.counts();
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), 500);
        QCOMPARE(it.bench.count(State::Ambiguous) + it.bench.count(State::Cancelled), 500);
    }

    void requestsAreAnsweredInOrderAndStoppedOnesSaySo()
    {
        Bell bell;
        const auto answers = std::make_shared<Mailbox<Result<int>>>([&bell] { bell.ring(); });
        std::vector<Result<int>> got;
        const auto read = [&](std::size_t count) {
            while (got.size() < count) {
                bell.wait(100ms);
                for (auto &each : answers->drain())
                    got.push_back(std::move(each));
            }
        };
        RequestThread thread;
        std::atomic<bool> entered = false;
        auto first = thread.ask<int>(
            5s,
            [&entered](const Call &call) -> Result<int> {
                entered = true;
                while (!call.stop.stop_requested())
                    std::this_thread::yield();
                return 1;
            },
            answers);
        auto second = thread.ask<int>(5s, [](const Call &) -> Result<int> { return 2; }, answers);
        thread.ask<int>(5s, [](const Call &) -> Result<int> { return 3; }, answers);
        second.request_stop();
        while (!entered)
            std::this_thread::yield();
        first.request_stop();
        read(3);
        QCOMPARE(got[0], Result<int>(1));
        QCOMPARE(got[1].error().kind, Error::Kind::Cancelled);
        QCOMPARE(got[2], Result<int>(3));
    }

    void aRequestThreadThatGoesAnswersEverything()
    {
        const auto answers = std::make_shared<Mailbox<Result<int>>>([] {});
        {
            RequestThread thread;
            for (int i = 0; i < 3; ++i)
                thread.ask<int>(
                    5s,
                    [](const Call &call) -> Result<int> {
                        while (!call.stop.stop_requested())
                            std::this_thread::yield();
                        return 1;
                    },
                    answers);
        }
        QCOMPARE(answers->drain().size(), 3u);
    }

    void aRetiredRunIsDestroyedAfterItsEnd()
    {
        RunBench bench;
        bench.broker->stall(true);
        bench.plan.closeTimeout = 20s;
        bench.start(1000);
        QVERIFY(bench.broker->waitForTaken(96));
        Retired retired;
        retired.take(std::move(bench.run), bench.reader.events());
        QCOMPARE(retired.waiting(), 1);
        bench.broker->stall(false);
        QTRY_COMPARE(retired.waiting(), 0);
        QTRY_COMPARE(bench.broker->living(), 0);
        QCOMPARE(bench.conserved(), QString());
        QCOMPARE(bench.count(State::Ambiguous), 0);
    }

    void aRetiredSessionIsDestroyedAfterItClosed()
    {
        RunBench bench;
        FakeTransport transport(bench.broker);
        const auto events = std::make_shared<Mailbox<ProducerEvent>>([] {});
        auto session = transport.produce({}, events);
        Retired retired;
        retired.take(std::move(*session), events);
        QTRY_COMPARE(retired.waiting(), 0);
        QCOMPARE(bench.broker->living(), 0);
    }

    void theMetricsArePrometheusText()
    {
        RunSnapshot numbers;
        numbers.counts = {7, 2, 0, 0, 1, 3, 0};
        numbers.outstanding = 4;
        numbers.p50Ms = 1.5;
        numbers.latencyMeanMs = 2;
        numbers.timed = 9;
        const QByteArray text = metricsText(numbers, {{"topic", "a\"b\\"}});
        QVERIFY(text.contains("\nslipway_producer_send_success_total{topic=\"a\\\"b\\\\\",state=\"acknowledged\"} 7\n"));
        QVERIFY(text.contains("slipway_producer_send_failure_total{topic=\"a\\\"b\\\\\",state=\"ambiguous\"} 3\n"));
        QVERIFY(text.contains("slipway_producer_send_latency_ms{topic=\"a\\\"b\\\\\",quantile=\"0.5\"} 1.5\n"));
        QVERIFY(text.contains("slipway_producer_send_latency_ms_sum{topic=\"a\\\"b\\\\\"} 18\n"));
        QVERIFY(text.contains("# TYPE slipway_producer_queue_size gauge\n"));
        QVERIFY(text.endsWith("slipway_producer_queue_size{topic=\"a\\\"b\\\\\"} 4\n"));
    }
};

QTEST_GUILESS_MAIN(TestSingleSends)
#include "tst_singlesends.moc"
