#include "model/runs/planoptions.h"
#include "model/runs/run.h"
#include "model/runs/runset.h"
#include "transport/danube/danubekind.h"
#include "transport/devnull/devnullkind.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a kind's options mean to the engine, wherever they were given; numbers of several runs as one.
class TestPlanOptions : public QObject {
    Q_OBJECT

    static RunPlan planOf(const QString &address, const OptionValues &ofProfile, const OptionValues &ofSend)
    {
        RunPlan plan;
        plan.profile.kind = u"danube"_s;
        plan.profile.address = address;
        plan.profile.options = ofProfile;
        plan.options = ofSend;
        return plan;
    }

private slots:
    void anOptionCountsWhereverItWasGiven_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<OptionValues>("profile");
        QTest::addColumn<OptionValues>("send");
        QTest::addColumn<bool>("resend");
        QTest::addColumn<int>("attempts");
        const QString plain = u"danube://h"_s, full = u"danube://h?resend=true&retry.max=2"_s;
        QTest::addRow("nowhere") << plain << OptionValues{} << OptionValues{} << false << 6;
        QTest::addRow("address") << full << OptionValues{} << OptionValues{} << true << 3;
        QTest::addRow("profile") << plain << OptionValues{{u"resend"_s, true}, {u"retry.max"_s, 0}} << OptionValues{} << true << 1;
        QTest::addRow("profile over address") << full << OptionValues{{u"resend"_s, u"no"_s}} << OptionValues{} << false << 3;
        QTest::addRow("send over profile") << full << OptionValues{{u"retry.max"_s, 7}}
                                           << OptionValues{{u"retry.max"_s, u"1"_s}, {u"resend"_s, false}} << false << 2;
    }

    void anOptionCountsWhereverItWasGiven()
    {
        QFETCH(QString, address);
        QFETCH(OptionValues, profile);
        QFETCH(OptionValues, send);
        RunPlan plan = planOf(address, profile, send);
        QVERIFY(applyOptions(plan, danubeKind()));
        QTEST(plan.resend, "resend");
        QTEST(plan.retryMax, "attempts"); // the first and the repeats
    }

    void aValueThatTheTableRefusesIsRefused()
    {
        RunPlan plan = planOf(u"danube://h"_s, {{u"retry.max"_s, u"many"_s}}, {});
        QCOMPARE(applyOptions(plan, danubeKind()).error().kind, Error::Kind::Invalid);
    }

    void aKindWithoutTheOptionKeepsThePlansOwn()
    {
        RunPlan plan;
        plan.profile.address = u"devnull:"_s;
        plan.retryMax = 4;
        plan.resend = true;
        QVERIFY(applyOptions(plan, devnullKind()));
        QCOMPARE(plan.retryMax, 4);
        QVERIFY(plan.resend);
    }

    void windowTimeoutAndOrderBoundASession()
    {
        QCOMPARE(limitsFor(danubeKind(), {}).windowMessages, danubeKind().limits.windowMessages);
        QCOMPARE(limitsFor(danubeKind(), {{u"window"_s, 50}}).windowMessages, danubeKind().limits.windowMessages / 2);
        QCOMPARE(limitsFor(danubeKind(), {{u"timeout.ms"_s, 1234}}).sendTimeout, 1234ms);
        QCOMPARE(limitsFor(danubeKind(), {{u"order"_s, true}}).windowMessages, 1); // so that a repeat keeps its place
    }

    void severalRunsHaveThePercentilesOfAllTheirMessages()
    {
        Histogram fast, slow, all;
        for (quint32 i = 1; i <= 900; ++i) {
            fast.add(1000);
            all.add(1000);
        }
        for (quint32 i = 1; i <= 100; ++i) {
            slow.add(100'000);
            all.add(100'000); // as if one run had sent them all
        }
        RunSnapshot one, other;
        one.counts[0] = one.sent = 900;
        one.elapsed = 10s;
        one.rateMean = 90;
        one.rateNow = 80;
        one.outstanding = 5;
        other.counts[4] = other.sent = 100;
        other.elapsed = 2s;
        other.rateMean = 50;
        other.rateNow = 50;
        other.outstanding = 7;
        RunSet set;
        set.add(one, fast);
        set.addEnded(other, slow);
        RunSet outer;
        outer.add(set);
        const RunSnapshot sum = outer.numbers();
        QCOMPARE(sum.sent, 1000);
        QCOMPARE(sum.counts[0], 900);
        QCOMPARE(sum.counts[4], 100);
        QCOMPARE(sum.timed, 1000);
        QCOMPARE(sum.p50Ms, all.percentileMs(50));
        QCOMPARE(sum.p95Ms, all.percentileMs(95));
        QVERIFY(sum.p95Ms >= 100);
        QCOMPARE(sum.maxMs, 100.0);
        QCOMPARE(sum.latencyMeanMs, 10.9);
        QCOMPARE(sum.outstanding, 5); // of the one that goes on
        QCOMPARE(sum.rateNow, 80.0);
        QCOMPARE(sum.rateMean, 100.0); // 1000 in the 10 s of the longest
    }
};

QTEST_APPLESS_MAIN(TestPlanOptions)
#include "tst_planoptions.moc"
