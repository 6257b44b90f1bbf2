#include "model/browse/browsesession.h"
#include "model/runs/retired.h"
#include "tests/fakes/fakeshelf.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using Phase = BrowseCoverage::Phase;

namespace {

constexpr int Patience = 20'000;

// A shelf, and a session that looks at it.
struct Bench {
    explicit Bench(qint32 partitions = 1) : shelf(partitions) {}

    fakes::FakeShelf shelf;
    Retired retired;
    BrowseSession session{{shelf, retired}};
    QAbstractItemModelTester tester{&session.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    void fill(qint32 partition, int count, qint64 fromMs = 0)
    {
        for (int i = 0; i < count; ++i)
            shelf.put(partition, "{\"n\":" + QByteArray::number(i) + '}', fromMs + i);
    }
    void begin(BrokerKind::BrowseStart start, qint64 value = 0, qint64 stopAt = 0)
    {
        BrowseRequest request{.from = {.name = u"orders"_s, .routingKey = {}}};
        request.start = start;
        request.value = value;
        request.stopAt = stopAt;
        session.begin(Profile{}, request);
    }
    Phase phase() const { return session.coverage().phase; }
    QString offset(int row) { return session.model().index(row, BrowseModel::Offset).data().toString(); }
};

} // namespace

class TestBrowseSession : public QObject {
    Q_OBJECT
private slots:
    void allThatIsThereIsScannedAndTheEndIsSaid();
    void itStopsAtTheNumberAskedForAndGoesOn();
    void theLastMessagesComeNewestFirst();
    void aTimeAndAnOffsetAreTurnedIntoRanges();
    void whatArrivesIsFollowedUntilStopped();
    void creditNeverRunsFarAheadOfTheTable();
    void aLostConnectionSaysWhatWasSeenAndGoesOnWhereItWas();
    void aRefusedConnectionFailsWithItsReason();
    void theFilterAnswersWhileMessagesArrive();
    void leavingLetsEverythingGo();
};

void TestBrowseSession::allThatIsThereIsScannedAndTheEndIsSaid()
{
    Bench bench(3);
    bench.fill(0, 5);
    bench.fill(1, 3, 100);
    bench.begin(BrokerKind::FromEarliest);
    QCOMPARE(bench.phase(), Phase::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.coverage().scanned, 8);
    QCOMPARE(bench.session.coverage().total, 8);
    QCOMPARE(bench.session.model().rowCount(), 8);
    QVERIFY(!bench.session.mayGoOn());
    Bench empty;
    empty.begin(BrokerKind::FromEarliest);
    QTRY_COMPARE_WITH_TIMEOUT(empty.phase(), Phase::AtEnd, Patience);
    QCOMPARE(empty.session.coverage().scanned, 0);
}

void TestBrowseSession::itStopsAtTheNumberAskedForAndGoesOn()
{
    Bench bench;
    bench.fill(0, 25);
    bench.begin(BrokerKind::FromEarliest, 0, 10);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Enough, Patience);
    QCOMPARE(bench.session.coverage().scanned, 10);
    QCOMPARE(bench.session.coverage().total, 25);
    QCOMPARE(bench.session.model().rowCount(), 10);
    bench.session.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(bench.session.coverage().scanned, 20, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Enough, Patience);
    QCOMPARE(bench.session.coverage().stopAt, 20);
    bench.session.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.coverage().scanned, 25);
    QCOMPARE(bench.shelf.sources(), 1); // it waited for more credit
}

void TestBrowseSession::theLastMessagesComeNewestFirst()
{
    Bench bench;
    bench.fill(0, 50);
    bench.begin(BrokerKind::FromLast, 3, 3);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.model().rowCount(), 3);
    QCOMPARE(bench.offset(0), u"49"_s);
    QCOMPARE(bench.offset(2), u"47"_s);
}

void TestBrowseSession::aTimeAndAnOffsetAreTurnedIntoRanges()
{
    Bench bench;
    bench.fill(0, 20, 1000);
    bench.begin(BrokerKind::FromTime, 1015);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.model().rowCount(), 5);
    bench.begin(BrokerKind::FromOffset, 18);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.model().rowCount(), 2);
    QCOMPARE(bench.offset(0), u"18"_s);
}

void TestBrowseSession::whatArrivesIsFollowedUntilStopped()
{
    Bench bench;
    bench.fill(0, 5);
    bench.begin(BrokerKind::WhatArrives);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Following, Patience);
    QCOMPARE(bench.session.model().rowCount(), 0);
    bench.shelf.put(0, "new");
    QTRY_COMPARE_WITH_TIMEOUT(bench.session.model().rowCount(), 1, Patience);
    QCOMPARE(bench.session.model().index(0, BrowseModel::Body).data().toString(), u"new"_s);
    bench.shelf.put(0, "newer");
    QTRY_COMPARE_WITH_TIMEOUT(bench.session.model().rowCount(), 2, Patience);
    QCOMPARE(bench.session.model().index(0, BrowseModel::Body).data().toString(), u"newer"_s);
    bench.session.stop();
    QCOMPARE(bench.phase(), Phase::Stopped);
    QTRY_COMPARE_WITH_TIMEOUT(bench.retired.waiting(), 0, Patience);
}

void TestBrowseSession::creditNeverRunsFarAheadOfTheTable()
{
    Bench bench;
    bench.fill(0, 30'000);
    bench.begin(BrokerKind::FromEarliest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.model().rowCount(), 30'000);
    QVERIFY(bench.shelf.mostCredit() <= Limits{}.browseCredit);
}

void TestBrowseSession::aLostConnectionSaysWhatWasSeenAndGoesOnWhereItWas()
{
    Bench bench;
    bench.fill(0, 100);
    bench.shelf.cutAfter(30);
    bench.begin(BrokerKind::FromEarliest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Lost, Patience);
    QCOMPARE(bench.session.coverage().scanned, 30);
    QCOMPARE(bench.session.coverage().error->kind, Error::Kind::Unreachable);
    QVERIFY(bench.session.mayGoOn());
    bench.session.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    QCOMPARE(bench.session.model().rowCount(), 100);
    QCOMPARE(bench.offset(99), u"99"_s); // none twice, none left out
    QCOMPARE(bench.shelf.sources(), 2);
}

void TestBrowseSession::aRefusedConnectionFailsWithItsReason()
{
    Bench bench;
    bench.shelf.refuseConnections(Error{Error::Kind::Unauthenticated, u"Type the password again."_s, {}});
    bench.begin(BrokerKind::FromEarliest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::Failed, Patience);
    QCOMPARE(bench.session.coverage().error->message, u"Type the password again."_s);
}

void TestBrowseSession::theFilterAnswersWhileMessagesArrive()
{
    Bench bench;
    bench.fill(0, 1000);
    bench.begin(BrokerKind::FromEarliest);
    bench.session.filter(u"\"n\":77"_s); // 77, 770 … 779
    QTRY_VERIFY_WITH_TIMEOUT(bench.phase() == Phase::AtEnd && !bench.session.coverage().searching, Patience);
    QCOMPARE(bench.session.model().rowCount(), 11);
    bench.session.filter(u"nowhere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session.coverage().searching, Patience);
    QCOMPARE(bench.session.model().rowCount(), 0);
    bench.session.filter({});
    QCOMPARE(bench.session.model().rowCount(), 1000);
}

void TestBrowseSession::leavingLetsEverythingGo()
{
    Bench bench;
    bench.fill(0, 10);
    bench.begin(BrokerKind::FromEarliest);
    bench.session.leave(); // before the broker answered
    QCOMPARE(bench.phase(), Phase::Idle);
    bench.begin(BrokerKind::FromEarliest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), Phase::AtEnd, Patience);
    bench.session.leave();
    QCOMPARE(bench.session.model().rowCount(), 0);
    QCOMPARE(bench.session.model().ring().bytes(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.retired.waiting(), 0, Patience);
}

QTEST_GUILESS_MAIN(TestBrowseSession)
#include "tst_browsesession.moc"
