#include "model/runs/histogram.h"
#include "model/runs/pacer.h"
#include "model/runs/retrypolicy.h"
#include "model/runs/runstatistics.h"
#include <QTest>
#include <random>

using namespace slipway;
using namespace std::chrono_literals;

// What the numbers of a run are worked out with: pure values, no thread.
class TestNumbers : public QObject {
    Q_OBJECT
private slots:
    void percentilesAreAtMostThreePercentTooHigh()
    {
        std::mt19937 random(7);
        std::lognormal_distribution<double> spread(8, 2);
        Histogram histogram;
        std::vector<quint32> all;
        for (int i = 0; i < 100'000; ++i) {
            all.push_back(static_cast<quint32>(std::min(spread(random), 4e9)));
            histogram.add(all.back());
        }
        std::ranges::sort(all);
        for (const double percent : {1.0, 50.0, 95.0, 99.0, 100.0}) {
            const double exact = all[static_cast<std::size_t>(std::ceil(all.size() * percent / 100)) - 1] / 1000.0;
            const double said = histogram.percentileMs(percent);
            QVERIFY2(said >= exact && said <= exact * 1.032 + 0.001,
                     qPrintable(QStringLiteral("p%1: %2 said, %3 exact").arg(percent).arg(said).arg(exact)));
        }
        QCOMPARE(histogram.maxMs(), all.back() / 1000.0);
        QCOMPARE(histogram.count(), all.size());
    }

    void theHistogramTakesEveryValue()
    {
        Histogram histogram;
        for (const quint32 each : {0u, 1u, 31u, 32u, 33u, 63u, 64u, 65u, 0xffffffffu})
            histogram.add(each);
        QCOMPARE(histogram.percentileMs(100), 4294967.295);
        QCOMPARE(histogram.percentileMs(1), 0.0);
        QCOMPARE(Histogram().percentileMs(99), 0.0);
    }

    void aPacerSpreadsEvenlyAndDoesNotMakeUpForAStall()
    {
        Pacer pacer(100);
        Pacer::Time now{1h};
        QCOMPARE(pacer.until(now), 0ns);
        int sent = 0;
        for (int ms = 0; ms < 1000; ++ms, now += 1ms)
            for (; pacer.until(now) == 0ns; ++sent)
                pacer.took(1, now);
        QVERIFY2(sent >= 100 && sent <= 103, qPrintable(QString::number(sent)));
        now += 1h;
        int burst = 0;
        for (; pacer.until(now) == 0ns; ++burst)
            pacer.took(1, now);
        QVERIFY2(burst <= 3, qPrintable(QString::number(burst)));
    }

    void aPacerWithoutALimitNeverWaits()
    {
        Pacer pacer(0);
        pacer.took(1'000'000, Pacer::Time{1h});
        QCOMPARE(pacer.until(Pacer::Time{1h}), 0ns);
    }

    void onlyWhatIsSafeIsSentAgain()
    {
        const Error away{Error::Kind::Unreachable, {}, {}}, wrong{Error::Kind::Invalid, {}, {}};
        const RetryPolicy bulk(5, true, false), single(5, false, false), again(5, true, true);
        const auto said = [](State state, quint8 attempts) { return Outcome{.state = state, .attempts = attempts}; };
        QVERIFY(bulk.again(said(State::Failed, 1), &away));
        QVERIFY(bulk.again(said(State::Failed, 200), &away)); // the broker is waited for
        QVERIFY(!single.again(said(State::Failed, 5), &away));
        QVERIFY(!bulk.again(said(State::Failed, 1), &wrong));
        QVERIFY(!bulk.again(said(State::Ambiguous, 1), &away));
        QVERIFY(again.again(said(State::Ambiguous, 1), &away));
        QVERIFY(!again.again(said(State::Ambiguous, 5), &away));
        QVERIFY(!again.again(said(State::Acknowledged, 1), nullptr));
        QVERIFY(!again.again(said(State::Returned, 1), nullptr));
    }

    void waitsGrowToFiveSeconds()
    {
        QCOMPARE(RetryPolicy::delay(1, 1), 200ms);
        QCOMPARE(RetryPolicy::delay(3, 1), 600ms);
        QCOMPARE(RetryPolicy::delay(1000, 1), 5000ms);
        QCOMPARE(RetryPolicy::delay(1000, 0), 4000ms);
    }

    void theRateOfTheLastSecondFollowsAndFades()
    {
        RunStatistics statistics;
        RunStatistics::Time now{1h};
        statistics.setPhase(RunPhase::Sending, {}, now);
        const std::vector<Outcome> ten(10, Outcome{.latencyUs = 2000, .state = State::Acknowledged});
        for (int i = 0; i < 300; ++i, now += 10ms)
            statistics.addOutcomes(ten, now);
        const RunSnapshot busy = statistics.snapshot(now);
        QVERIFY2(std::abs(busy.rateNow - 1000) < 120, qPrintable(QString::number(busy.rateNow)));
        QVERIFY2(std::abs(busy.rateMean - 1000) < 10, qPrintable(QString::number(busy.rateMean)));
        QCOMPARE(busy.elapsed, 3000ms);
        QCOMPARE(busy.counts[0], 3000);
        QVERIFY(std::abs(busy.p50Ms - 2) < 0.07);
        QCOMPARE(statistics.snapshot(now + 5s).rateNow, 0.0);
    }

    void pausesDoNotCountAsTime()
    {
        RunStatistics statistics;
        RunStatistics::Time now{1h};
        statistics.setPhase(RunPhase::Connecting, {}, now);
        statistics.setPhase(RunPhase::Sending, {}, now += 1s);
        statistics.setPhase(RunPhase::Paused, {}, now += 2s);
        statistics.setPhase(RunPhase::Sending, {}, now += 10s);
        statistics.setPhase(RunPhase::Connecting, {}, now += 1s);
        QCOMPARE(statistics.snapshot(now + 1s).elapsed, 4000ms);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
