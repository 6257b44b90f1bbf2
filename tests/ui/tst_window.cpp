#include "stage.h"
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void theFirstStartShowsASampleForPractice();
    void aMessageIsSentByKeyAndItsReceiptShownAndLogged();
    void theFirstLaunchSendsToPracticeWithoutAMouse();
    void manyAreSentAsOneRun();
    void whatWasTypedComesBackAfterARestart();
    void productionAsksBeforeTheFirstSend();
    void aReadOnlyConnectionSendsNothing();
    void theFirstMistakeOfABodyIsNamed();
    void everyControlHasANameForEyesAndForTests();
    void f6WalksTheParts();
};

void TestWindow::theFirstStartShowsASampleForPractice()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    QCOMPARE(stage.find<QComboBox>("connectionCombo")->currentText(), u"Practice"_s);
    QCOMPARE(stage.find<QComboBox>("topicCombo")->currentText(), u"/default/orders"_s);
    QVERIFY(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText().contains(u"9007199254740993"_s));
    QVERIFY(stage.find<QPlainTextEdit>("bodyEditor")->hasFocus());
    QTRY_COMPARE(stage.find<QAbstractButton>("checkWords")->text(), u"Valid JSON"_s);
}

void TestWindow::aMessageIsSentByKeyAndItsReceiptShownAndLogged()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    MainWindow &window = stage.open();
    auto *connections = stage.find<QComboBox>("connectionCombo");
    connections->setCurrentIndex(connections->findData(nowhere.id));
    emit connections->activated(connections->currentIndex());
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"{\"id\": 1}"_s);
    QTest::keyClick(stage.find<QPlainTextEdit>("bodyEditor"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 1 && stage.idle(), Patience);
    QCOMPARE(stage.receiptState(0), int(State::AcknowledgedNoPosition));
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"{\"id\": 1}"_s); // no line break was typed
    QCOMPARE(stage.find<QLabel>("detailsHeadline")->text(), u"Acknowledged, no position"_s);
    QTRY_VERIFY(stage.find<QLabel>("statusSent")->text().startsWith(u'1'));

    const auto reader = (*stage.log())->reader();
    QVERIFY(reader.has_value());
    const auto extent = (*reader)->extent();
    QVERIFY(extent.has_value());
    QCOMPARE(extent->size(), 1);
    auto entries = (*reader)->entries(*extent);
    QVERIFY(entries.has_value());
    QTRY_VERIFY((entries = (*reader)->entries(*extent)) && entries->front().outcome); // written behind the receipt
    QCOMPARE(entries->front().connection, u"Nowhere"_s);
    QCOMPARE(entries->front().destination.name, u"/default/orders"_s);
    QVERIFY(entries->front().outcome && entries->front().outcome->state == State::AcknowledgedNoPosition);
    const auto message = (*reader)->message(extent->first, 0);
    QVERIFY(message.has_value());
    QCOMPARE(*message->body, QByteArray("{\"id\": 1}"));

    // The receipt's details have the message, and send it again.
    QVERIFY(window.findChild<QTabWidget *>(u"detailsTabs"_s)->isTabVisible(1));
    window.findChild<QAbstractButton *>(u"detailsSendAgain"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT((*reader)->extent()->size(), 2, Patience);
}

void TestWindow::theFirstLaunchSendsToPracticeWithoutAMouse()
{
    const QString modules = qEnvironmentVariable("SLIPWAY_MODULES");
    for (const QString &needed : QStringList{modules + u"/libslipway_transport_danube.so"_s, modules + u"/libslipway_sandbox.so"_s,
                                  qEnvironmentVariable("SLIPWAY_BIN") + u"/slipwayctl"_s})
        if (!QFile::exists(needed))
            QSKIP(qPrintable(u"SKIPPED: the sandbox needs %1, which is not built"_s.arg(needed)));
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); // no waiting for the sandbox
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 1 && stage.idle(), Patience);
    QCOMPARE(stage.receiptState(0), int(State::AcknowledgedNoPosition));
    const auto *receipts = stage.find<QAbstractItemView>("receiptsTable")->model();
    QVERIFY(receipts->index(0, 2).data().toString().startsWith(u"/default/orders-part-"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QLabel>("statusConnection")->text().contains(u"ready"_s), Patience);
    const auto reader = (*stage.log())->reader();
    const auto entries = (*reader)->entries(*(*reader)->extent());
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().connection, u"Practice"_s);
    QVERIFY((*reader)->message(entries->front().seq, 0)->body->contains("9007199254740993"));
}

void TestWindow::manyAreSentAsOneRun()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    auto *connections = stage.find<QComboBox>("connectionCombo");
    connections->setCurrentIndex(connections->findData(nowhere.id));
    emit connections->activated(connections->currentIndex());
    stage.find<QSpinBox>("sendCount")->setValue(25);
    stage.find<QAbstractButton>("sendButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 25 && stage.idle(), Patience);
    const auto reader = (*stage.log())->reader();
    const auto runs = (*reader)->runs();
    QVERIFY(runs.has_value());
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE((*reader)->runEntry(runs->front())->accepted, 25);
}

void TestWindow::whatWasTypedComesBackAfterARestart()
{
    QTemporaryDir home;
    {
        Stage stage(home.path());
        stage.open();
        stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"typed and not sent"_s);
        stage.find<QComboBox>("topicCombo")->setEditText(u"/default/payments"_s);
        stage.find<QAction>("actionCompose")->trigger();
        stage.find<QDockWidget>("detailsDock")->close();
        stage.close();
    }
    Stage stage(home.path());
    stage.open();
    QCOMPARE(stage.find<QTabWidget>("pages")->count(), 2);
    QCOMPARE(stage.find<QTabWidget>("pages")->tabText(0), u"/default/payments"_s);
    QCOMPARE(stage.find<QTabWidget>("pages")->currentIndex(), 1); // the new one was in front
    stage.find<QTabWidget>("pages")->setCurrentIndex(0);
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"typed and not sent"_s);
    QVERIFY(!stage.find<QDockWidget>("detailsDock")->isVisible());
}

void TestWindow::productionAsksBeforeTheFirstSend()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere(Profile::Environment::Production);
    stage.open();
    auto *connections = stage.find<QComboBox>("connectionCombo");
    connections->setCurrentIndex(connections->findData(nowhere.id));
    emit connections->activated(connections->currentIndex());
    stage.find<QAbstractButton>("sendButton")->click();
    QVERIFY(stage.find<QAbstractButton>("cancelProduction")->hasFocus());
    QCOMPARE(stage.receipts(), 0);
    stage.find<QAbstractButton>("sendToProduction")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 1 && stage.idle(), Patience);
    stage.find<QAbstractButton>("sendButton")->click(); // agreed to for fifteen minutes
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 2 && stage.idle(), Patience);
}

void TestWindow::aReadOnlyConnectionSendsNothing()
{
    QTemporaryDir home;
    Stage stage(home.path());
    Profile profile;
    profile.name = u"Looking"_s;
    profile.kind = u"devnull"_s;
    profile.address = u"devnull:"_s;
    profile.readOnly = true;
    const auto added = stage.bench().addConnection(profile);
    QVERIFY(added.has_value());
    stage.open();
    auto *connections = stage.find<QComboBox>("connectionCombo");
    connections->setCurrentIndex(connections->findData(added->id));
    emit connections->activated(connections->currentIndex());
    QVERIFY(!stage.find<QAbstractButton>("sendButton")->isEnabled());
    QCOMPARE(stage.find<QLabel>("nextPlace")->text(), u"Looking is read only."_s);
    stage.find<QAction>("actionSend")->trigger();
    QCOMPARE(stage.receipts(), 0);
}

void TestWindow::theFirstMistakeOfABodyIsNamed()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"{\n  \"amount\": 15,80\n}"_s);
    auto *words = stage.find<QAbstractButton>("checkWords");
    QTRY_VERIFY(words->text().startsWith(u"Line 2, column 15:"_s));
    words->click();
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->textCursor().blockNumber(), 1);
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"{\"a\":9007199254740993}"_s);
    stage.find<QAbstractButton>("formatBody")->click();
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"{\n  \"a\": 9007199254740993\n}"_s);
    stage.find<QPlainTextEdit>("bodyEditor")->undo();
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"{\"a\":9007199254740993}"_s);
}

void TestWindow::everyControlHasANameForEyesAndForTests()
{
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    window.findChild<QAction *>(u"actionNewConnection"_s)->trigger();
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool own = !widget->objectName().startsWith(u"qt_"_s) && widget->focusPolicy() & Qt::TabFocus;
        const bool partOfOther = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                                 qobject_cast<QAbstractItemView *>(widget->parentWidget()) ||
                                 widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") ||
                                 qobject_cast<QMenu *>(widget) || widget->inherits("QTabBar") ||
                                 widget->inherits("QSplitterHandle") || widget->inherits("QHeaderView");
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (own && !partOfOther && (widget->objectName().isEmpty() || !named))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void TestWindow::f6WalksTheParts()
{
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    const auto holder = [&window]() -> QString {
        const QWidget *focus = window.focusWidget();
        for (const QWidget *each = focus; each; each = each->parentWidget())
            if (each->objectName().endsWith(u"Dock"_s) || each->objectName() == "pages"_L1)
                return each->objectName();
        return {};
    };
    QCOMPARE(holder(), u"pages"_s);
    QStringList walked;
    for (int step = 0; step < 3; ++step) {
        window.findChild<QAction *>(u"actionNextPart"_s)->trigger();
        walked << holder();
    }
    QVERIFY2(walked.contains(u"logDock"_s) && walked.contains(u"navigatorDock"_s), qPrintable(walked.join(u' ')));
    QCOMPARE(walked.last(), u"pages"_s);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
