#include "model/browse/browsefilter.h"
#include "model/browse/browselines.h"
#include "model/browse/browsemodel.h"
#include "model/browse/browseranges.h"
#include "model/browse/jsontreemodel.h"
#include "model/browse/payloadtext.h"
#include "model/files/messageline.h"
#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

MessageBatchPtr batchOf(quint64 first, int count, const QByteArray &body = "{\"a\":1}", qint64 fromMs = 1000)
{
    auto batch = std::make_shared<MessageBatch>(std::size_t(count));
    const quint16 from = batch->addDestination({u"/default/orders"_s, {}});
    for (int i = 0; i < count; ++i) {
        Message message;
        message.key = QByteArray("key-") + QByteArray::number(first + quint64(i));
        message.body = body;
        message.headers = {{"source", QByteArray("Checkout"), FieldType::Text}};
        message.timestampMs = fromMs + i;
        batch->add(first + quint64(i), message, from, 0);
    }
    return batch;
}

} // namespace

class TestBrowseModels : public QObject {
    Q_OBJECT
private slots:
    void theRingDropsTheOldestBatchesWholeAndKeepsItsBound();
    void theTableFollowsTheRingWithOneInsertionATick();
    void theNewestComeFirstWhenAsked();
    void aFilteredTableShowsOnlyWhatWasFound();
    void arrangingSortsByTimeAndKeepsTheSelection();
    void theLastOfAllPartitionsAreSpreadOverThem();
    void offsetsOutsideAreDrawnIn();
    void textIsFoundInKeyBodyAndHeadersWithoutCase();
    void linesAreReadBackByteForByte();
    void whatActsOnAScreenIsEscaped_data();
    void whatActsOnAScreenIsEscaped();
    void aHundredMegabytesOfOneLineAreCut();
    void jsonIsATreeWithItsNumbersAsTyped();
    void tenThousandLevelsOfJsonAreATree();
    void whatIsNoJsonIsNoTree();
};

void TestBrowseModels::theRingDropsTheOldestBatchesWholeAndKeepsItsBound()
{
    BatchRing ring(3 * BatchRing::weight(*batchOf(100, 10)));
    for (quint64 i = 0; i < 5; ++i)
        QCOMPARE(ring.push(batchOf(i * 10, 10)), quint32(i));
    QCOMPARE(ring.first(), 2u);
    QCOMPARE(ring.messages(), 30);
    QCOMPARE(ring.dropped(), 20);
    QVERIFY(ring.bytes() <= ring.bound());
    QVERIFY(!ring.batch(1));
    QCOMPARE(ring.batch(2)->messages().front().seq, 20u);
    BatchRing tiny(1);
    tiny.push(batchOf(0, 10));
    QCOMPARE(tiny.messages(), 10); // the newest stays, however large
}

void TestBrowseModels::theTableFollowsTheRingWithOneInsertionATick()
{
    BrowseModel model(3 * BatchRing::weight(*batchOf(100, 10)));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.push(std::vector{batchOf(0, 10), batchOf(10, 10)});
    QCOMPARE(inserted.count(), 1);
    model.push(std::vector{batchOf(20, 10), batchOf(30, 10)});
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.index(0, BrowseModel::Offset).data().toString(), u"10"_s);
    QCOMPARE(model.index(0, BrowseModel::Key).data().toString(), u"key-10"_s);
    std::vector<MessageBatchPtr> flood;
    for (quint64 i = 4; i < 20; ++i)
        flood.push_back(batchOf(i * 10, 10));
    model.push(flood); // more than the ring holds within one tick
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.index(29, BrowseModel::Offset).data().toString(), u"199"_s);
}

void TestBrowseModels::theNewestComeFirstWhenAsked()
{
    BrowseModel model(3 * BatchRing::weight(*batchOf(100, 10)));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNewestFirst(true);
    for (quint64 i = 0; i < 6; ++i)
        model.push(std::vector{batchOf(i * 10, 10)});
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.index(0, BrowseModel::Offset).data().toString(), u"59"_s);
    QCOMPARE(model.index(29, BrowseModel::Offset).data().toString(), u"30"_s);
}

void TestBrowseModels::aFilteredTableShowsOnlyWhatWasFound()
{
    BrowseModel model(1 << 20);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto serials = model.push(std::vector{batchOf(0, 10)});
    model.startFilter();
    QCOMPARE(model.rowCount(), 0);
    const std::vector<RingRow> found{{serials[0], 3}, {serials[0], 7}};
    model.addMatches(found);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, BrowseModel::Offset).data().toString(), u"7"_s);
    model.push(std::vector{batchOf(10, 10)}); // shown only when the search finds it
    QCOMPARE(model.rowCount(), 2);
    model.clearFilter();
    QCOMPARE(model.rowCount(), 20);
    model.clear();
    model.startFilter();
    model.addMatches(found); // a late answer about what was let go
    QCOMPARE(model.rowCount(), 0);
}

void TestBrowseModels::arrangingSortsByTimeAndKeepsTheSelection()
{
    BrowseModel model(1 << 20);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.push(std::vector{batchOf(0, 3, "late", 5000), batchOf(100, 3, "early", 1000)});
    const QPersistentModelIndex chosen(model.index(0, BrowseModel::Body));
    QCOMPARE(chosen.data().toString(), u"late"_s);
    model.arrange();
    QCOMPARE(model.index(0, BrowseModel::Offset).data().toString(), u"100"_s);
    QCOMPARE(chosen.data().toString(), u"late"_s);
    QCOMPARE(chosen.row(), 3);
}

void TestBrowseModels::theLastOfAllPartitionsAreSpreadOverThem()
{
    const std::vector<OffsetRange> extents{{0, 0, 1000}, {1, 50, 52}, {2, 0, 0}, {3, 10, 500}};
    const auto ranges = browseranges::last(extents, 100);
    QCOMPARE(browseranges::size(ranges), 100);
    QCOMPARE(ranges.size(), std::size_t(3)); // the empty one is not asked for
    QCOMPARE(ranges[1].from, 50);            // has only two; the others give the rest
    QCOMPARE(browseranges::size(browseranges::last(extents, 1'000'000)), 1492);
    QCOMPARE(browseranges::size(browseranges::last({{0, 5, 9}, {1, 5, 9}}, 1)), 1);
}

void TestBrowseModels::offsetsOutsideAreDrawnIn()
{
    const auto ranges = browseranges::fromOffset({{0, 10, 20}, {1, 100, 200}, {2, 0, 5}}, 15);
    QCOMPARE(ranges.size(), std::size_t(2));
    QCOMPARE(ranges[0].from, 15);
    QCOMPARE(ranges[1].from, 100);
    QCOMPARE(browseranges::size(browseranges::fromNow({{0, 3, 9}})), -1);
}

void TestBrowseModels::textIsFoundInKeyBodyAndHeadersWithoutCase()
{
    const MessageBatchPtr batch = batchOf(41, 1, "Gr\xc3\xbc\xc3\x9f" "e an ALLE");
    const MessageView &message = batch->messages().front();
    QVERIFY(BrowseFilter(u"alle"_s).fits(*batch, message));
    QVERIFY(BrowseFilter(u"Grüße"_s).fits(*batch, message));
    QVERIFY(BrowseFilter(u"KEY-41"_s).fits(*batch, message));
    QVERIFY(BrowseFilter(u"checkout"_s).fits(*batch, message));
    QVERIFY(BrowseFilter(u"e"_s).fits(*batch, message));
    QVERIFY(!BrowseFilter(u"alles"_s).fits(*batch, message));
    QVERIFY(BrowseFilter().fits(*batch, message));
}

void TestBrowseModels::linesAreReadBackByteForByte()
{
    BrowseLines lines(u"danube"_s);
    const QByteArray bytes("\xff\x00\x1f", 3);
    const MessageBatchPtr batch = batchOf(7, 2, bytes);
    lines.add(batch, 0);
    lines.add(batch, 1);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const auto written = lines.write(file, {}, [](qint64) {});
    QVERIFY(written.has_value());
    QCOMPARE(*written, 2);
    const QList<QByteArray> read = file.data().split('\n');
    const auto first = parseMessageLine(read[0]);
    QVERIFY(first.has_value());
    QCOMPARE(*first->message.body, bytes);
    QCOMPARE(first->topic, u"/default/orders"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(lines.write(file, stop.get_token(), [](qint64) {}).error().kind, Error::Kind::Cancelled);
}

void TestBrowseModels::whatActsOnAScreenIsEscaped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("control characters") << QByteArray("a\x1b[31mb\x07") << u"a\\u001b[31mb\\u0007"_s;
    QTest::newRow("bidirectional override") << QByteArray("abc\xe2\x80\xae" "fed") << u"abc\\u202efed"_s;
    QTest::newRow("isolates") << QByteArray("\xe2\x81\xa6x\xe2\x81\xa9") << u"\\u2066x\\u2069"_s;
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8" "b") << u"a\\u2028b"_s;
    QTest::newRow("line break") << QByteArray("a\nb\tc\r") << u"a\\nb\\tc\\r"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << u"\\ufeff{}"_s;
    QTest::newRow("markup stays text") << QByteArray("<b>&amp;</b>") << u"<b>&amp;</b>"_s;
    QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x9a\xa2") << QString::fromUtf8("\xf0\x9f\x9a\xa2");
    QTest::newRow("invalid UTF-8") << QByteArray("\x1f\x8b\x08\xff", 4) << u"Binary: 1f 8b 08 ff"_s;
    QTest::newRow("empty") << QByteArray("") << u"empty"_s;
    QTest::newRow("null") << QByteArray() << u"null"_s;
}

void TestBrowseModels::whatActsOnAScreenIsEscaped()
{
    QFETCH(QByteArray, bytes);
    QTEST(payloadtext::line(bytes.isNull() ? QByteArrayView() : QByteArrayView(bytes)), "shown");
}

void TestBrowseModels::aHundredMegabytesOfOneLineAreCut()
{
    const QByteArray bytes(100'000'000, 'x');
    QCOMPARE(payloadtext::line(bytes).size(), 257);
    QCOMPARE(payloadtext::text(bytes, 8192).size(), 8192);
    const QByteArray umlauts = QByteArray("\xc3\xbc").repeated(5000);
    QVERIFY(!payloadtext::line(umlauts, 255).startsWith(u"Binary"_s)); // no letter is cut in two
}

void TestBrowseModels::jsonIsATreeWithItsNumbersAsTyped()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setJson(u"{\"id\":9007199254740993,\"n\":1e400,\"tags\":[\"a\",{\"b\":null}],\"\":true}"_s));
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(root.data().toString(), u"root"_s);
    QCOMPARE(model.rowCount(root), 4);
    QCOMPARE(model.index(0, 0, root).data().toString(), u"id"_s);
    QCOMPARE(model.index(0, 1, root).data().toString(), u"9007199254740993"_s);
    QCOMPARE(model.index(1, 1, root).data().toString(), u"1e400"_s);
    const QModelIndex tags = model.index(2, 0, root);
    QCOMPARE(model.index(1, 0, tags).data().toString(), u"1"_s);
    QCOMPARE(model.index(0, 1, model.index(1, 0, tags)).data().toString(), u"null"_s);
    QCOMPARE(model.parent(model.index(1, 0, tags)), tags);
    QVERIFY(model.setJson(u"\"alone\""_s));
    QVERIFY(model.setJson(u"[]"_s));
}

void TestBrowseModels::tenThousandLevelsOfJsonAreATree()
{
    JsonTreeModel model;
    constexpr int Levels = 10'000;
    QVERIFY(model.setJson(u"["_s.repeated(Levels) + u"1"_s + u"]"_s.repeated(Levels)));
    QModelIndex at = model.index(0, 0);
    int depth = 0;
    while (model.rowCount(at) > 0) {
        at = model.index(0, 0, at);
        ++depth;
    }
    QCOMPARE(depth, Levels);
    QCOMPARE(at.siblingAtColumn(1).data().toString(), u"1"_s);
}

void TestBrowseModels::whatIsNoJsonIsNoTree()
{
    JsonTreeModel model;
    for (const QString &text : {u"{\"a\":1,}"_s, u"{\"a\" 1}"_s, u"[1 2]"_s, u""_s, u"{"_s, u"]"_s}) {
        QVERIFY2(!model.setJson(text), qPrintable(text));
        QCOMPARE(model.rowCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TestBrowseModels)
#include "tst_browsemodels.moc"
