#include "model/compose/draftstore.h"
#include "model/compose/fieldtablemodel.h"
#include "model/compose/receiptmodel.h"
#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Composition full()
{
    Composition c;
    c.connectionId = u"id"_s;
    c.topic = u"/default/orders"_s;
    c.partition = 2;
    c.options = {{u"dispatch"_s, u"reliable"_s}};
    c.format = BodyFormat::Xml;
    c.body = u"<a>\u00e9</a>"_s;
    c.key = {true, {}, FieldRow::Type::Bytes, u"00 ff"_s};
    c.headers = {{true, u"a"_s, FieldRow::Type::Text, u"1"_s},
                 {true, u"a"_s, FieldRow::Type::Null, u"kept"_s},
                 {false, u"off"_s, FieldRow::Type::Text, u"x"_s}};
    c.count = 3;
    c.ratePerSecond = 10;
    return c;
}

Receipt receipt(quint64 number, std::optional<State> state = {})
{
    Receipt r;
    r.number = number;
    r.topic = u"t"_s;
    if (state)
        r.outcome = Outcome{.seq = number, .offset = 41, .latencyUs = 3100, .partition = 2, .state = *state};
    return r;
}

} // namespace

class TestComposeModels : public QObject {
    Q_OBJECT
private slots:
    void aMessageHasWhatIsOnByteForByteInOrder();
    void aNullBodyIsNotAnEmptyOne();
    void aMistakeNamesItsField();
    void aDraftComesBackAsItWas();
    void aDamagedDraftIsSetAsideAndTheRestLoads();
    void theFirstRowIsAlwaysTheKey();
    void pastedLinesAndJsonBecomeRows();
    void anOutcomeReplacesItsOutstandingReceipt();
    void theOldestReceiptsGoWhenThereAreTooMany();
    void aReceiptLineNeverMakesAnOffsetOfAnEcho();
};

void TestComposeModels::aMessageHasWhatIsOnByteForByteInOrder()
{
    const auto message = full().message();
    QVERIFY(message.has_value());
    QCOMPARE(*message->key, QByteArray("\x00\xff", 2));
    QCOMPARE(*message->body, QByteArray("<a>\xc3\xa9</a>"));
    QCOMPARE(message->headers.size(), std::size_t(2));
    QCOMPARE(message->headers[0].name, QByteArray("a"));
    QCOMPARE(*message->headers[0].value, QByteArray("1"));
    QVERIFY(!message->headers[1].value.has_value());
}

void TestComposeModels::aNullBodyIsNotAnEmptyOne()
{
    Composition c;
    QCOMPARE(*c.message()->body, QByteArray());
    QVERIFY(c.message()->body.has_value());
    QVERIFY(!c.message()->key.has_value());
    c.nullBody = true;
    QVERIFY(!c.message()->body.has_value());
    c.key.on = true;
    QVERIFY(c.message()->key.has_value());
}

void TestComposeModels::aMistakeNamesItsField()
{
    Composition c;
    c.key = {true, {}, FieldRow::Type::Bytes, u"1f8"_s};
    QVERIFY(c.message().error().message.startsWith(u"Key"_s));
    c.key = {};
    c.headers = {{true, u"trace"_s, FieldRow::Type::Bytes, u"zz"_s}};
    QVERIFY(c.message().error().message.startsWith(u"trace"_s));
    c.headers = {{true, {}, FieldRow::Type::Text, u"x"_s}};
    QVERIFY(c.message().error().message.contains(u"no name"_s));
    c.headers.front().on = false;
    QVERIFY(c.message().has_value());
}

void TestComposeModels::aDraftComesBackAsItWas()
{
    QTemporaryDir home;
    const DraftStore store(home.filePath(u"drafts"_s));
    QVERIFY(store.save({u"one"_s, full(), 1}).has_value());
    QVERIFY(store.save({u"two"_s, Composition{}, 0}).has_value());
    const auto loaded = store.load();
    QVERIFY(loaded.damaged.isEmpty());
    QCOMPARE(loaded.drafts.size(), std::size_t(2));
    QCOMPARE(loaded.drafts[0].id, u"two"_s); // by place
    QVERIFY(loaded.drafts[1].composition == full());
    QCOMPARE(QFile::permissions(home.filePath(u"drafts/one.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    store.remove(u"one"_s);
    QCOMPARE(store.load().drafts.size(), std::size_t(1));
}

void TestComposeModels::aDamagedDraftIsSetAsideAndTheRestLoads()
{
    QTemporaryDir home;
    const DraftStore store(home.path());
    QVERIFY(store.save({u"good"_s, full(), 0}).has_value());
    QFile damaged(home.filePath(u"bad.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"v\":1,");
    damaged.close();
    const auto loaded = store.load();
    QCOMPARE(loaded.drafts.size(), std::size_t(1));
    QCOMPARE(loaded.damaged.size(), 1);
    QCOMPARE(QDir(home.path()).entryList({u"bad.json.damaged-*"_s}).size(), 1);
    QVERIFY(store.load().damaged.isEmpty());
}

void TestComposeModels::theFirstRowIsAlwaysTheKey()
{
    FieldTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.key().on);
    QVERIFY(!(model.flags(model.index(0, FieldTableModel::Name)) & Qt::ItemIsEditable));
    QVERIFY(model.setData(model.index(0, FieldTableModel::Value), u"C-1"_s));
    QVERIFY(model.key().on); // who types a value means it
    model.addRow({true, u"a"_s, FieldRow::Type::Text, u"1"_s});
    model.removeRow(0);
    QVERIFY(!model.key().on);
    QCOMPARE(model.rowCount(), 2);
    model.removeRow(1);
    QVERIFY(model.headers().empty());
}

void TestComposeModels::pastedLinesAndJsonBecomeRows()
{
    FieldTableModel model;
    QSignalSpy edited(&model, &FieldTableModel::edited);
    QCOMPARE(model.paste(u"a=1\nb = x=y\nnothing\n"_s), 2);
    QCOMPARE(model.headers()[1].value, u"x=y"_s);
    QCOMPARE(model.paste(u"{\"n\": null, \"s\": \"t\"}"_s), 2);
    QCOMPARE(model.headers()[2].type, FieldRow::Type::Null);
    QCOMPARE(edited.size(), 2); // one step each
    model.undo();
    QCOMPARE(model.rowCount(), 3);
    model.redo();
    QCOMPARE(model.rowCount(), 5);
}

void TestComposeModels::anOutcomeReplacesItsOutstandingReceipt()
{
    ReceiptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take({receipt(1)});
    QCOMPARE(model.index(0, ReceiptModel::State).data(ReceiptModel::StateRole).toInt(), 7);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.take({receipt(1, State::AcknowledgedNoPosition), receipt(2), receipt(2, State::Failed)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.size(), 1); // one of each a frame
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.receipt(0).number, quint64(2)); // newest first
    QCOMPARE(model.index(0, ReceiptModel::State).data(ReceiptModel::StateRole).toInt(), int(State::Failed));
    QCOMPARE(model.index(1, ReceiptModel::State).data(ReceiptModel::StateRole).toInt(),
             int(State::AcknowledgedNoPosition));
}

void TestComposeModels::theOldestReceiptsGoWhenThereAreTooMany()
{
    ReceiptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Receipt> many;
    for (quint64 n = 1; n <= ReceiptModel::Most + 50; ++n)
        many.push_back(receipt(n, State::Acknowledged));
    model.take(many);
    model.take({receipt(1000, State::Acknowledged)});
    QCOMPARE(model.rowCount(), int(ReceiptModel::Most));
    QCOMPARE(model.receipt(0).number, quint64(1000));
}

void TestComposeModels::aReceiptLineNeverMakesAnOffsetOfAnEcho()
{
    const QJsonObject echo = receipt(1, State::AcknowledgedNoPosition).toJson();
    QVERIFY(echo[u"offset"_s].isNull());
    QCOMPARE(echo[u"id"_s].toString(), u"41"_s);
    QCOMPARE(echo[u"n"_s].toInt(), 0);
    const QJsonObject placed = receipt(1, State::Acknowledged).toJson();
    QCOMPARE(placed[u"offset"_s].toInteger(), 41);
    QVERIFY(placed[u"id"_s].isNull());
    QVERIFY(placed[u"timestamp"_s].isNull());
}

QTEST_APPLESS_MAIN(TestComposeModels)
#include "tst_composemodels.moc"
