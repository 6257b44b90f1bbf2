#include "tests/ui/stage.h"
#include "model/ports/topology.h"
#include "model/ports/transport.h"
#include "ui/docks/filechoice.h"
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(HomeFolder::make(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList aside(const QString &folder)
{
    return QDir(folder).entryList({u"*.damaged-*"_s}, QDir::Files);
}

QStringList saidProblems(Stage &stage)
{
    QStringList all;
    for (const Workbench::Problem &each : stage.bench().problems())
        all << each.words;
    return all;
}

// A full disk needs rights that a test may not have; files that may not grow fail in the same place.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit now{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &now), 0);
    now.rlim_cur = bytes;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &now), 0);
}

// The sandbox of a home ends at once, as if it had crashed.
void killSandbox(const QString &home)
{
    QFile file(HomeFolder::fromEnvironment(home).state() + u"/sandbox.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pid = static_cast<pid_t>(QJsonDocument::fromJson(file.readAll())[u"pid"].toInteger());
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid, SIGKILL), 0);
}

} // namespace

// What may be wrong around a window: files of it, the disk, the broker.
class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void damagedFilesAreSetAsideSaidAndTheRestLoads();
    void filesOfANewerVersionAreSaidAndNotLost();
    void aLayoutThatCannotBeUsedIsSetAside_data();
    void aLayoutThatCannotBeUsedIsSetAside();
    void aFullDiskEndsAnExportAndIsSaid();
    void aConnectionLostWhileItIsTestedNamesTheStep();
    void aConnectionLostWhileBrowsingSaysWhatIsMissing();
    void aConnectionLostWhileSendingLosesNothing();
    void aTopicDeletedWhileComposingIsAskedAboutBeforeTheSend();
};

void TestFaults::damagedFilesAreSetAsideSaidAndTheRestLoads()
{
    QTemporaryDir folder;
    const HomeFolder home = HomeFolder::fromEnvironment(folder.path());
    {
        Stage before(folder.path());
        const Profile nowhere = before.addNowhere();
        Composition saved;
        saved.connectionId = nowhere.id;
        saved.topic = u"orders"_s;
        QVERIFY(before.bench().templates().save(u"good"_s, saved, nowhere.name, false).has_value());
        before.open();
        before.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"still here"_s);
        before.close();
    }
    put(home.connections() + u"/bad.json"_s, "{\"v\":1,");
    put(home.data() + u"/templates/bad.json"_s, "{\"v\":1,\"name\":");
    put(home.drafts() + u"/bad.json"_s, "\0\1\2");
    Stage stage(folder.path());
    stage.open();
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"still here"_s);
    QCOMPARE(stage.bench().templatePaths(), QStringList{u"good"_s});
    QVERIFY(std::ranges::any_of(stage.bench().profiles(), [](const Profile &each) { return each.name == u"Nowhere"_s; }));
    for (const QString &where : QStringList{home.connections(), home.data() + u"/templates"_s, home.drafts()}) {
        const QStringList kept = aside(where);
        QCOMPARE(kept.size(), 1);
        const QString path = where + u'/' + kept.front();
        if (where != home.drafts()) // which stand in the window's notice
            QVERIFY2(std::ranges::any_of(saidProblems(stage), [&](const QString &each) { return each.contains(path); }),
                     qPrintable(saidProblems(stage).join(u'\n')));
    }
    QVERIFY(stage.find<QWidget>("windowNotice")->isVisible());
    QVERIFY(stage.find<QWidget>("windowNotice")->findChild<QLabel *>(u"noticeText"_s)->text().contains(u".damaged-"_s));
    QCOMPARE(stage.rows("problemsTable") >= 2, true);
}

void TestFaults::filesOfANewerVersionAreSaidAndNotLost()
{
    QTemporaryDir folder;
    const HomeFolder home = HomeFolder::fromEnvironment(folder.path());
    const QByteArray profile = "{\"v\":2,\"id\":\"1\",\"name\":\"New\",\"kind\":\"x\",\"address\":\"y://z\"}";
    const QByteArray draft = "{\"v\":2,\"topic\":\"orders\"}", saved = "{\"v\":2,\"name\":\"new\"}";
    put(home.connections() + u"/new.json"_s, profile);
    put(home.data() + u"/templates/new.json"_s, saved);
    put(home.drafts() + u"/new.json"_s, draft);
    Stage stage(folder.path());
    stage.open();
    QCOMPARE(saidProblems(stage).size(), 2); // the draft's stands in the window's notice
    QVERIFY(stage.find<QWidget>("windowNotice")->isVisible());
    for (const auto &[where, bytes] : {std::pair(home.connections(), profile), std::pair(QString(home.data() + u"/templates"_s), saved),
                                       std::pair(home.drafts(), draft)}) {
        const QStringList there = QDir(where).entryList({u"new.json*"_s}, QDir::Files);
        QCOMPARE(there.size(), 1);
        QFile file(where + u'/' + there.front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // for the version that can read it
    }
}

void TestFaults::aLayoutThatCannotBeUsedIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no layout") << QByteArray("\0\1\2\3garbage", 11);
    QTest::newRow("cut short") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd9");
    QTest::newRow("newer") << QByteArray("[window]\ngeometry=@ByteArray(\\x2\\xff)\ndocks=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x9)\n");
}

void TestFaults::aLayoutThatCannotBeUsedIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString state = HomeFolder::fromEnvironment(folder.path()).state();
    put(state + u"/window.ini"_s, bytes);
    Stage stage(folder.path());
    MainWindow &window = stage.open();
    QCOMPARE(aside(state).size(), 1);
    QVERIFY(stage.find<QWidget>("windowNotice")->isVisible());
    QVERIFY(stage.find<QWidget>("windowNotice")->findChild<QLabel *>(u"noticeText"_s)->text().contains(aside(state).front()));
    QVERIFY(window.findChild<QDockWidget *>(u"navigatorDock"_s)->isVisible()); // as at the first start
    stage.close();
    Stage again(folder.path());
    again.open();
    QVERIFY(!again.find<QWidget>("windowNotice")->isVisible());
}

void TestFaults::aFullDiskEndsAnExportAndIsSaid()
{
    QTemporaryDir folder;
    Stage stage(folder.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose("connectionCombo", nowhere.id);
    stage.find<QAbstractButton>("sendButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.receipts(), 1, Patience);
    stage.trigger("actionOpenLog");
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("logTable"), 1, Patience);
    const QString file = folder.filePath(u"log.jsonl"_s);
    qApp->setProperty(FileChoice::Answer, file);
    limitFiles(16); // no room for a line
    stage.find<QAction>("logExportAll")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QWidget>("exportClose")->isVisible(), Patience);
    limitFiles(RLIM_INFINITY);
    const QString said = stage.text("exportWords");
    QVERIFY2(said.contains(file) && said.contains(u"written"_s), qPrintable(said));
    QVERIFY(!QFile::exists(file)); // nothing that looks like the whole
    stage.find<QAction>("logExportAll")->trigger(); // there is room again
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("exportWords").startsWith(u"1 messages are in"_s), Patience);
    qApp->setProperty(FileChoice::Answer, {});
}

void TestFaults::aConnectionLostWhileItIsTestedNamesTheStep()
{
    QTcpServer server; // takes each connection and drops it
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            socket->abort();
            socket->deleteLater();
        }
    });
    QTemporaryDir folder;
    Stage stage(folder.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QLineEdit>("connectionAddress"));
    stage.shown<QLineEdit>("connectionAddress")->setText(u"danube://127.0.0.1:%1?admin=127.0.0.1:%1"_s.arg(server.serverPort()));
    stage.shown<QAbstractButton>("connectionTest")->click();
    const auto headline = [&stage] {
        return stage.shown<QWidget>("connectionNoticeBar")->findChild<QLabel *>(u"noticeHeadline"_s)->text();
    };
    QTRY_VERIFY_WITH_TIMEOUT(headline().startsWith(u"Failed at the step: "_s), Patience);
    QVERIFY2(!headline().contains(u"Find the host"_s), qPrintable(headline())); // it was found
    QVERIFY(stage.shown<QAbstractButton>("connectionTest")->isEnabled());
}

void TestFaults::aConnectionLostWhileBrowsingSaysWhatIsMissing()
{
    if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QTemporaryDir folder;
    Stage stage(folder.path());
    stage.open();
    stage.trigger("actionBrowse");
    stage.find<QAbstractButton>("browseLive")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QWidget>("browseScanned")->isVisible(), Patience);
    killSandbox(folder.path());
    QTRY_VERIFY2_WITH_TIMEOUT(stage.text("browseCoverageWords").contains(u"Connection lost"_s),
                              qPrintable(stage.text("browseCoverageWords")), Patience);
    QVERIFY(stage.find<QAbstractButton>("browseNext")->isVisible()); // Go on
}

void TestFaults::aConnectionLostWhileSendingLosesNothing()
{
    if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QTemporaryDir folder;
    Stage stage(folder.path());
    stage.open();
    stage.trigger("actionSend");
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 1 && stage.idle(), Patience);
    killSandbox(folder.path());
    stage.trigger("actionSend"); // the first after it: one outcome, and the window goes on
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 2, Patience);
    if (!stage.idle())
        stage.trigger("actionStop");
    QTRY_VERIFY_WITH_TIMEOUT(stage.idle(), Patience);
    for (int row = 0; row < 2; ++row)
        QVERIFY(stage.receiptState(row) >= 0 && stage.receiptState(row) <= int(State::Cancelled));
    const auto reader = (*stage.log())->reader();
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->extent()->last, 2); // both are in the log
}

void TestFaults::aTopicDeletedWhileComposingIsAskedAboutBeforeTheSend()
{
    if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QTemporaryDir folder;
    Stage stage(folder.path());
    stage.open();
    const Profile practice = stage.bench().profiles().front();
    stage.bench().refreshAll();
    QTRY_VERIFY_WITH_TIMEOUT(stage.bench().topics(practice.id).contains(u"/default/payments"_s), Patience);
    auto *topic = stage.find<QComboBox>("topicCombo");
    topic->setEditText(u"/default/payments"_s);
    stage.trigger("actionSend");
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 1 && stage.idle(), Patience);

    const Call call{std::chrono::steady_clock::now() + std::chrono::seconds(30), {}};
    const auto target = stage.services().connect(practice, {}, call);
    QVERIFY2(target.has_value(), qPrintable(target ? QString() : target.error().message));
    const auto topology = target->transport->topology(target->endpoint);
    QVERIFY(topology.has_value());
    const auto gone = (*topology)->remove({.name = u"/default/payments"_s, .routingKey = {}}, call);
    QVERIFY2(gone.has_value(), qPrintable(gone ? QString() : gone.error().message));
    stage.trigger("actionRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(stage.bench().lacksTopic(practice.id, u"/default/payments"_s), Patience);

    stage.trigger("actionSend");
    auto *notice = stage.find<QWidget>("sendNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), Patience);
    QCOMPARE(notice->findChild<QLabel *>(u"noticeText"_s)->text(), u"There is no topic named /default/payments here."_s);
    QCOMPARE(stage.receipts(), 1); // nothing has left
    stage.find<QAbstractButton>("cancelNewTopic")->click();

    topic->setEditText(u"/default/ordrs"_s); // a slip of the finger
    stage.trigger("actionSend");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), Patience);
    stage.find<QAbstractButton>("useNearTopic")->click();
    QCOMPARE(topic->currentText(), u"/default/orders"_s);
    stage.trigger("actionSend");
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 2 && stage.idle(), Patience);

    topic->setEditText(u"/default/payments"_s); // and it may be made again
    stage.trigger("actionSend");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), Patience);
    stage.find<QAbstractButton>("sendToNewTopic")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 3 && stage.idle(), Patience);
    QCOMPARE(stage.receiptState(0), int(State::AcknowledgedNoPosition));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.bench().lacksTopic(practice.id, u"/default/payments"_s), Patience);
}

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
