#include "transport/kafka/partitionreading.h"
#include <QTest>

using namespace slipway;
using kafka::PartitionReading;
using Step = PartitionReading::Step;

class TestPartitionReading final : public QObject {
    Q_OBJECT

private slots:
    void takesWhatLiesInTheRange();
    void countsOffsetsWithoutAMessage();
    void aMessageBehindTheRangeCompletesIt();
    void theEndOfThePartitionCompletesARangeThatHasOne();
    void anOpenRangeGoesOnAtTheEnd();
    void readsRangesOfOnePartitionOneAfterTheOther();
    void skipsWhatIsGoneButNoFurtherThanTheRange();
};

void TestPartitionReading::takesWhatLiesInTheRange()
{
    PartitionReading reading(3);
    reading.add({.partition = 3, .from = 5, .to = 7}, {});
    QCOMPARE(reading.next(), 5);
    QCOMPARE(reading.take(4), Step::Skip); // the broker's batch began earlier
    QCOMPARE(reading.take(5), Step::Take);
    QCOMPARE(reading.take(6), Step::Last);
    const RangeDone done = reading.finish();
    QCOMPARE(done.partition, 3);
    QCOMPARE(done.next, 7);
    QCOMPARE(done.passed, 0);
    QVERIFY(reading.isDone());
    QCOMPARE(reading.take(7), Step::Skip);
}

void TestPartitionReading::countsOffsetsWithoutAMessage()
{
    PartitionReading reading(0);
    reading.add({.partition = 0, .from = 0, .to = 10}, QStringLiteral("a note"));
    QCOMPARE(reading.take(2), Step::Take);  // 0 and 1 were compacted away
    QCOMPARE(reading.take(5), Step::Take);  // 3 and 4
    QVERIFY(reading.reachesEnd(10));        // 6 to 9: a transaction's mark among them
    const RangeDone done = reading.finish();
    QCOMPARE(done.passed, 8);
    QCOMPARE(done.next, 10);
    QCOMPARE(done.note, QStringLiteral("a note"));
}

void TestPartitionReading::aMessageBehindTheRangeCompletesIt()
{
    PartitionReading reading(0);
    reading.add({.partition = 0, .from = 0, .to = 4}, {});
    QCOMPARE(reading.take(1), Step::Take);
    QCOMPARE(reading.take(9), Step::Done);
    const RangeDone done = reading.finish();
    QCOMPARE(done.next, 4);
    QCOMPARE(done.passed, 3); // 0, 2 and 3; what lies behind the range is not its
}

void TestPartitionReading::theEndOfThePartitionCompletesARangeThatHasOne()
{
    PartitionReading reading(0);
    reading.add({.partition = 0, .from = 2, .to = 8}, {});
    QVERIFY(!reading.reachesEnd(1)); // an end told before the range was begun
    QVERIFY(reading.reachesEnd(6));  // the partition is shorter than was asked for
    QCOMPARE(reading.finish().next, 6);
}

void TestPartitionReading::anOpenRangeGoesOnAtTheEnd()
{
    PartitionReading reading(0);
    reading.add({.partition = 0, .from = 0, .to = OffsetRange::Open}, {});
    QVERIFY(reading.isOpen());
    QCOMPARE(reading.take(0), Step::Take);
    QVERIFY(!reading.reachesEnd(1));
    QCOMPARE(reading.take(1), Step::Take);
    QVERIFY(!reading.isDone());
}

void TestPartitionReading::readsRangesOfOnePartitionOneAfterTheOther()
{
    PartitionReading reading(0);
    reading.add({.partition = 0, .from = 8, .to = 10}, {}); // the newest first
    reading.add({.partition = 0, .from = 6, .to = 8}, {});
    QCOMPARE(reading.take(8), Step::Take);
    QCOMPARE(reading.take(9), Step::Last);
    QCOMPARE(reading.finish().next, 10);
    QVERIFY(!reading.isDone());
    QCOMPARE(reading.next(), 6);
    QCOMPARE(reading.take(6), Step::Take);
    QCOMPARE(reading.take(7), Step::Last);
    QCOMPARE(reading.finish().next, 8);
    QVERIFY(reading.isDone());
}

void TestPartitionReading::skipsWhatIsGoneButNoFurtherThanTheRange()
{
    PartitionReading reading(0);
    reading.add({.partition = 0, .from = 0, .to = 5}, {});
    reading.jump(3);
    QCOMPARE(reading.next(), 3);
    QVERIFY(!reading.isEmpty());
    reading.jump(9);
    QVERIFY(reading.isEmpty());
    QCOMPARE(reading.finish().passed, 5);
}

QTEST_GUILESS_MAIN(TestPartitionReading)
#include "tst_partitionreading.moc"
