#include "app/gui/layoutcheck.h"
#include "tests/ui/stage.h"
#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace slipway;

// The checks that ./dev screenshot --all makes of pictures, offscreen, for the pages that need no broker.
class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void nothingIsCutOrHiddenOrUnreadable_data();
    void nothingIsCutOrHiddenOrUnreadable();
};

void TestLayout::nothingIsCutOrHiddenOrUnreadable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("page");
    for (const QSize &size : {QSize(960, 600), QSize(1280, 800), QSize(1920, 1080)})
        for (const QString &theme : {u"light"_s, u"dark"_s})
            for (const QString &page : {u"compose"_s, u"browse"_s, u"log"_s, u"run"_s, u"statistics"_s})
                QTest::addRow("%s %s %dx%d", qPrintable(page), qPrintable(theme), size.width(), size.height())
                    << size << theme << page;
}

void TestLayout::nothingIsCutOrHiddenOrUnreadable()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, page);
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.theme().choose(Theme::fromText(theme));
    MainWindow &window = stage.open();
    window.resize(size);
    stage.choose("connectionCombo", nowhere.id);
    if (page == "browse"_L1)
        stage.find<QAction>("actionBrowse")->trigger();
    if (page == "run"_L1 || page == "statistics"_L1) {
        stage.find<QSpinBox>("sendCount")->setValue(1500);
        stage.find<QAbstractButton>("sendButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(u"runNumbers"_s) &&
                                     stage.text("runNumbers").contains(u"Finished"_s),
                                 Patience);
    }
    if (page == "log"_L1) {
        stage.find<QAbstractButton>("sendButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows("receiptsTable"), 1, Patience);
        stage.find<QAction>("actionOpenLog")->trigger();
    }
    if (page == "statistics"_L1)
        window.findChild<QDockWidget *>(u"statisticsDock"_s)->raise();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    const QStringList problems = LayoutCheck(window).problems();
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
