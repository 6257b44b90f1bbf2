#include "tests/ui/stage.h"
#include "ui/docks/filechoice.h"
#include <QAbstractButton>
#include <QFile>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {


// A connection to nowhere that fails some messages.
Profile addFailing(Stage &stage, int percent)
{
    Profile profile;
    profile.name = u"Shaky"_s;
    profile.kind = u"devnull"_s;
    profile.address = u"devnull:"_s;
    profile.options = {{u"fail.rate"_s, percent}};
    return stage.bench().addConnection(profile).value_or(Profile{});
}

void sendMany(Stage &stage, const Profile &profile, int count, int rate = 0)
{
    stage.choose("connectionCombo", profile.id);
    stage.find<QSpinBox>("sendCount")->setValue(count);
    stage.find<QAbstractSpinBox>("sendRate")->setProperty("value", rate);
    stage.find<QAbstractButton>("sendButton")->click();
}

} // namespace

class TestRunPage : public QObject {
    Q_OBJECT
private slots:
    void aSendOfManyHasAPageThatShowsWhatBecameOfIt();
    void theTimeOfTheStartIsWholeWhereDatesHaveDots();
    void aRunIsPausedAtQuittingAndGoesOnAfterTheNextStart();
};

void TestRunPage::aSendOfManyHasAPageThatShowsWhatBecameOfIt()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile shaky = addFailing(stage, 1);
    MainWindow &window = stage.open();
    sendMany(stage, shaky, 5000);
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages->currentWidget()->objectName(), u"runPage"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("runNumbers").contains(u"Finished: "_s), Patience);
    QVERIFY(stage.text("runSettled").startsWith(u"5"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("runTable"), 50, Patience); // 1 % failed
    QVERIFY(!stage.find<QWidget>("runPause")->isVisible());
    stage.find<QAbstractButton>("runByError")->click();
    QVERIFY(stage.rows("runGroups") >= 1);
    stage.find<QAbstractButton>("runAllRows")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("runTable"), 5000, Patience); // to the last
    stage.find<QAbstractButton>("counter4")->click(); // only the failed ones again
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("runTable"), 50, Patience);

    const QString file = home.filePath(u"run.jsonl"_s);
    qApp->setProperty(FileChoice::Answer, file);
    stage.find<QAbstractButton>("runExport")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("exportWords").contains(u"messages are in run.jsonl"_s), Patience);
    qApp->setProperty(FileChoice::Answer, {});
    QFile lines(file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(lines.readAll().count('\n'), 5000);

    // What failed is sent once more, as a run of its own.
    stage.find<QAbstractButton>("runRetry")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("runTitle").startsWith(u"Retry of"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("runNumbers").contains(u"Finished: "_s), Patience);
    QVERIFY2(stage.text("runSettled").startsWith(u"50 of 50"_s), qPrintable(stage.text("runSettled")));
}

void TestRunPage::theTimeOfTheStartIsWholeWhereDatesHaveDots()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    MainWindow &window = stage.open();
    sendMany(stage, nowhere, 1500);
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages->currentWidget()->objectName(), u"runPage"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("runNumbers").contains(u"Finished: "_s), Patience);
    static const QRegularExpression whole(u"started \\d+ \\w+\\.? \\d{4}, \\d\\d:\\d\\d:\\d\\d ·"_s);
    QVERIFY2(stage.text("runSentence").contains(whole), qPrintable(stage.text("runSentence")));
}

void TestRunPage::aRunIsPausedAtQuittingAndGoesOnAfterTheNextStart()
{
    QTemporaryDir home;
    {
        Stage stage(home.path());
        const Profile nowhere = stage.addNowhere();
        MainWindow &window = stage.open();
        sendMany(stage, nowhere, 3000, 300);
        auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pages->currentWidget()->objectName(), u"runPage"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.text("runSettled").startsWith(u"0 "_s), Patience);
        stage.find<QAbstractButton>("runPause")->click();
        QTRY_VERIFY_WITH_TIMEOUT(stage.find<QWidget>("runResume")->isVisible(), Patience);
        stage.find<QAbstractButton>("runResume")->click();
        QTRY_VERIFY_WITH_TIMEOUT(stage.find<QWidget>("runPause")->isVisible(), Patience);
        window.close();
        QTRY_VERIFY(window.findChild<QMessageBox *>(u"quitQuestion"_s));
        window.findChild<QAbstractButton *>(u"pauseAndQuit"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), Patience);
    }
    Stage stage(home.path());
    MainWindow &window = stage.open();
    const auto reader = (*stage.log())->reader();
    const auto runs = (*reader)->runs();
    QVERIFY(runs.has_value());
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE((*reader)->runEntry(runs->front())->phase, RunPhase::Paused);
    stage.find<QAction>("actionOpenLog")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("logTable"), 1, Patience);
    auto *log = stage.find<QAbstractItemView>("logTable");
    log->setCurrentIndex(log->model()->index(0, 0));
    QTest::keyClick(log, Qt::Key_Return); // opens the run
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    QTRY_COMPARE(pages->currentWidget()->objectName(), u"runPage"_s);
    QVERIFY(stage.text("runNumbers").contains(u"Paused"_s));
    stage.find<QAbstractButton>("runResume")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("runNumbers").contains(u"Finished: "_s), Patience);
    QCOMPARE((*reader)->runEntry(runs->front())->accepted, 3000);
}

QTEST_MAIN(TestRunPage)
#include "tst_runpage.moc"
