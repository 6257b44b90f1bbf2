#include "stage.h"
#include <QDir>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void aCommandIsFoundByTypingItsWords();
    void anythingIsFoundATopicToo();
    void aChangedKeyHoldsAtOnceAndAfterARestart();
    void aDamagedShortcutsFileIsSaidAndSetAside();
    void thePreferencesAreSearched();
    void timesSwitchToUtcWhileTheWindowIsOpen();
    void everyCommandStandsInAMenuAndNoKeyIsTwice();
    void aClosedTabIsReopened();
    void theWindowIsLaidOutFromRightToLeft();
    void aKeptLayoutIsMirroredWithTheDirectionOfWriting();
    void theLayoutOutlivesACrash();
    void pagesThatLookComeBackWhereTheyWere();
    void aDamagedListOfTabsIsSetAside();
};

void TestCommands::aCommandIsFoundByTypingItsWords()
{
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.shown<QLineEdit>("finderText"));
    QTest::keyClicks(stage.shown<QLineEdit>("finderText"), u"duplicate tab"_s);
    QTest::keyClick(stage.shown<QLineEdit>("finderText"), Qt::Key_Return);
    QTRY_COMPARE(stage.find<QTabWidget>("pages")->count(), 2);
    QVERIFY(!stage.shown<QLineEdit>("finderText"));
}

void TestCommands::anythingIsFoundATopicToo()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    Composition c;
    c.connectionId = nowhere.id;
    c.topic = u"audit.log"_s;
    QVERIFY(stage.bench().setSaved(c, true).has_value());
    MainWindow &window = stage.open();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shown<QLineEdit>("finderText"));
    QTest::keyClicks(stage.shown<QLineEdit>("finderText"), u"audit nowhere"_s);
    QTest::keyClick(stage.shown<QLineEdit>("finderText"), Qt::Key_Return);
    QTRY_COMPARE(stage.find<QComboBox>("topicCombo")->currentText(), u"audit.log"_s);
}

void TestCommands::aChangedKeyHoldsAtOnceAndAfterARestart()
{
    QTemporaryDir home;
    {
        Stage stage(home.path());
        MainWindow &window = stage.open();
        stage.trigger("actionPreferences");
        QTRY_VERIFY(stage.shown<QLineEdit>("preferencesSearch"));
        QTest::keyClicks(stage.shown<QLineEdit>("preferencesSearch"), u"duplicate tab"_s);
        auto *table = stage.shown<QTableView>("shortcutTable");
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto *keys = stage.shown<QKeySequenceEdit>("shortcutKeys");
        keys->setKeySequence(QKeySequence(Qt::Key_F9));
        emit keys->editingFinished();
        stage.shown<QAbstractButton>("preferencesClose")->click();
        QTRY_VERIFY(!stage.shown<QLineEdit>("preferencesSearch"));
        window.activateWindow(); // which a window manager does
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F9);
        QTRY_COMPARE(stage.find<QTabWidget>("pages")->count(), 2);
        stage.close();
    }
    Stage stage(home.path());
    stage.open();
    QCOMPARE(stage.find<QAction>("actionDuplicate")->shortcut(), QKeySequence(Qt::Key_F9));
    QCOMPARE(stage.find<QAction>("actionCompose")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
}

void TestCommands::aDamagedShortcutsFileIsSaidAndSetAside()
{
    QTemporaryDir home;
    const QString config = HomeFolder::fromEnvironment(home.path()).config();
    QVERIFY(HomeFolder::make(config));
    QFile file(config + u"/shortcuts.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no JSON") > 0);
    file.close();
    Stage stage(home.path());
    stage.open();
    QVERIFY(stage.find<QWidget>("windowNotice")->isVisible());
    QCOMPARE(QDir(config).entryList({u"shortcuts.json.damaged-*"_s}).size(), 1);
    QCOMPARE(stage.find<QAction>("actionCompose")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
}

void TestCommands::thePreferencesAreSearched()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionPreferences");
    QTRY_VERIFY(stage.shown<QLineEdit>("preferencesSearch"));
    QVERIFY(stage.shown<QComboBox>("preferencesTheme")->isVisible());
    stage.shown<QLineEdit>("preferencesSearch")->setText(u"times"_s);
    QVERIFY(stage.shown<QWidget>("preferencesUtc")->isVisible());
    QVERIFY(!stage.shown<QComboBox>("preferencesTheme")->isVisible());
}

void TestCommands::timesSwitchToUtcWhileTheWindowIsOpen()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    QVERIFY(!stage.theme().isUtc());
    stage.trigger("actionUtc");
    QVERIFY(stage.theme().isUtc());
    stage.trigger("actionUtc");
    QVERIFY(!stage.theme().isUtc());
}

void TestCommands::everyCommandStandsInAMenuAndNoKeyIsTwice()
{
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    QHash<QString, QString> keys;
    QStringList wrong;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (!action->objectName().startsWith(u"action"_s))
            continue;
        const auto in = action->associatedObjects();
        if (std::ranges::none_of(in, [](const QObject *each) { return qobject_cast<const QMenu *>(each); }))
            wrong << action->objectName() + u" is in no menu"_s;
        if (action->text().isEmpty())
            wrong << action->objectName() + u" has no words"_s;
        for (const QKeySequence &key : action->shortcuts()) {
            if (keys.contains(key.toString()))
                wrong << key.toString() + u" is of "_s + action->objectName() + u" and "_s + keys.value(key.toString());
            keys.insert(key.toString(), action->objectName());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    for (const QString &key : {u"Ctrl+N"_s, u"Ctrl+S"_s, u"Ctrl+D"_s, u"Ctrl+W"_s, u"Ctrl+Shift+T"_s, u"Ctrl+K"_s, u"Ctrl+Shift+P"_s,
                               u"Ctrl+F"_s, u"Ctrl+O"_s, u"F5"_s, u"Esc"_s, u"Ctrl+Return"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void TestCommands::aClosedTabIsReopened()
{
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"closed too soon"_s);
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText() != u"closed too soon"_s);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"closed too soon"_s);
}

void TestCommands::theWindowIsLaidOutFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    const auto left = [&window](const QWidget *of) { return of->mapTo(&window, QPoint()).x(); };
    QVERIFY(left(stage.find<QWidget>("navigatorDock")) > left(stage.find<QWidget>("pages")));
    QVERIFY(left(stage.find<QWidget>("sendButton")) > left(stage.find<QWidget>("sendFile")));
    QVERIFY(left(stage.find<QWidget>("connectionCombo")) > left(stage.find<QWidget>("topicCombo")));
}

void TestCommands::aKeptLayoutIsMirroredWithTheDirectionOfWriting()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const auto navigator = [&stage](MainWindow &window) { return stage.find<QWidget>("navigatorDock")->mapTo(&window, QPoint()).x(); };
    MainWindow &before = stage.open();
    QVERIFY(navigator(before) < before.width() / 2);
    stage.find<QWidget>("detailsDock")->hide();
    stage.close();

    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    MainWindow &after = stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(navigator(after) > after.width() / 2, Patience);
    QVERIFY(stage.find<QWidget>("detailsDock")->isHidden());
    stage.close();
    MainWindow &again = stage.open(); // kept as it is: not mirrored twice
    QTRY_VERIFY_WITH_TIMEOUT(navigator(again) > again.width() / 2, Patience);
}

void TestCommands::theLayoutOutlivesACrash()
{
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    const QString file = HomeFolder::fromEnvironment(home.path()).state() + u"/window.ini"_s;
    QFile::remove(file);
    window.resize(window.width() + 40, window.height());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), Patience); // and nobody closed the window
}

void TestCommands::pagesThatLookComeBackWhereTheyWere()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.trigger("actionOpenLog");
    stage.trigger("actionBrowse");
    stage.choose("browseConnection", nowhere.id);
    stage.find<QComboBox>("browseTopic")->setEditText(u"/default/looked"_s);
    stage.trigger("actionCompose");
    auto *pages = stage.find<QTabWidget>("pages");
    pages->tabBar()->moveTab(2, 0); // the browse page
    pages->setCurrentIndex(2);      // the log's
    const auto kept = [&home] { // whatever is there now: it is written anew each time
        QFile file(HomeFolder::fromEnvironment(home.path()).state() + u"/tabs.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains("/default/looked"), Patience); // and nobody closed the window
    stage.close();

    stage.open();
    pages = stage.find<QTabWidget>("pages");
    QStringList names;
    for (int tab = 0; tab < pages->count(); ++tab)
        names << pages->widget(tab)->objectName();
    QCOMPARE(names, QStringList({u"browsePage"_s, u"composePage"_s, u"logPage"_s, u"composePage"_s}));
    QCOMPARE(pages->currentIndex(), 2);
    pages->setCurrentIndex(0);
    QCOMPARE(stage.find<QComboBox>("browseTopic")->currentText(), u"/default/looked"_s);
    QCOMPARE(stage.find<QComboBox>("browseConnection")->currentData().toString(), nowhere.id);
    stage.close();

    QVERIFY(stage.bench().removeConnection(nowhere.id)); // its page has nothing to look at any more
    stage.open();
    QCOMPARE(stage.find<QTabWidget>("pages")->count(), 3);
}

void TestCommands::aDamagedListOfTabsIsSetAside()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const QString folder = HomeFolder::fromEnvironment(home.path()).state();
    QVERIFY(HomeFolder::make(folder));
    QFile file(folder + u"/tabs.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"tabs\": [") > 0);
    file.close();
    MainWindow &window = stage.open();
    QCOMPARE(stage.find<QTabWidget>("pages")->count(), 1);
    QVERIFY(window.findChild<QWidget *>(u"windowNotice"_s)->isVisible());
    QCOMPARE(QDir(folder).entryList({u"tabs.json.damaged-*"_s}).size(), 1);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
