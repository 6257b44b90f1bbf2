#include "model/log/logcolumns.h"
#include "model/log/logquery.h"
#include "tests/ui/stage.h"
#include "ui/docks/filechoice.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestLogPage : public QObject {
    Q_OBJECT
private slots:
    void whatIsTypedBecomesAFilter();
    void theLogIsFilteredCopiedAndExported();
};

void TestLogPage::whatIsTypedBecomesAFilter()
{
    const LogFilter filter = parseLogQuery(u"timed out topic:/default/orders run:12 connection:\"Orders EU\" http:x"_s);
    QCOMPARE(filter.text, u"timed out http:x"_s);
    QCOMPARE(filter.topic, u"/default/orders"_s);
    QCOMPARE(filter.connection, u"Orders EU"_s);
    QCOMPARE(filter.run, 12);
    QCOMPARE(parseLogQuery(u"run:x"_s).text, u"run:x"_s);
    QVERIFY(parseLogQuery({}).text.isEmpty());
}

void TestLogPage::theLogIsFilteredCopiedAndExported()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    Profile shaky;
    shaky.name = u"Shaky"_s;
    shaky.kind = u"devnull"_s;
    shaky.address = u"devnull:"_s;
    shaky.options = {{u"fail.rate"_s, 100}};
    const auto failing = stage.bench().addConnection(shaky);
    QVERIFY(failing.has_value());
    MainWindow &window = stage.open();
    const auto send = [&](const QString &connection, const QString &body, int receipts) {
        stage.choose("connectionCombo", connection);
        stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(body);
        stage.find<QAbstractButton>("sendButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(stage.rows("receiptsTable") == receipts && !stage.find<QAction>("actionStop")->isEnabled(),
                                 Patience);
    };
    send(nowhere.id, u"{\"n\":1}"_s, 1);
    send(failing->id, u"{\"n\":2}"_s, 2);
    send(nowhere.id, u"{\"n\":3}"_s, 3);
    stage.find<QAction>("actionOpenLog")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("logTable"), 3, Patience);

    QTest::keyClicks(stage.find<QLineEdit>("logFilter"), u"connection:Shaky"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("logTable"), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text("logCount"), u"1 of 3 shown"_s, Patience);
    auto *table = stage.find<QAbstractItemView>("logTable");
    QTRY_COMPARE(table->model()->index(0, logcolumns::State).data().toString(), u"Failed"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->findChild<QAction *>(u"logCopyJson"_s)->trigger();
    const QJsonObject copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(copied[u"body"_s].toObject()[u"text"_s].toString(), u"{\"n\":2}"_s);
    table->findChild<QAction *>(u"logCopyText"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Shaky"_s));

    // Of what is sent meanwhile only what fits is added.
    window.findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(0);
    send(failing->id, u"{\"n\":4}"_s, 4);
    send(nowhere.id, u"{\"n\":5}"_s, 5);
    window.findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("logTable"), 2, Patience);

    const auto exported = [&](const char *action, const QString &name) {
        const QString file = home.filePath(name);
        qApp->setProperty(FileChoice::Answer, file);
        stage.find<QAction>(action)->trigger();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(stage.text("exportWords").contains(u"are in "_s + name), Patience); }();
        qApp->setProperty(FileChoice::Answer, {});
        QFile lines(file);
        return lines.open(QIODevice::ReadOnly) ? lines.readAll() : QByteArray();
    };
    QCOMPARE(exported("logExportShown", u"shown.jsonl"_s).count('\n'), 2);
    const QByteArray csv = exported("logExportAll", u"all.csv"_s);
    QCOMPARE(csv.count("\r\n"), 6); // with its head
    QVERIFY(QJsonDocument::fromJson(exported("logExportAll", u"all.har"_s)).isObject());

    stage.find<QAbstractButton>("logClearFilter")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("logTable"), 5, Patience);
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
