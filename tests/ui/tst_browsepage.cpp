#include "model/browse/browsemodel.h"
#include "model/files/messageline.h"
#include "tests/ui/stage.h"
#include "ui/docks/filechoice.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestBrowsePage : public QObject {
    Q_OBJECT
private slots:
    void aTopicIsFollowedWhileOneSendsToIt();
    void aConnectionWithoutMessagesSaysSo();
};

void TestBrowsePage::aTopicIsFollowedWhileOneSendsToIt()
{
    if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QTemporaryDir home;
    Stage stage(home.path());
    MainWindow &window = stage.open();
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    stage.find<QAction>("actionBrowse")->trigger(); // the topic of the compose page
    QCOMPARE(pages->count(), 2);
    QCOMPARE(pages->tabText(1), u"/default/orders"_s);
    QVERIFY(stage.text("browseBadgeWords").contains(u"temporary subscription"_s));
    stage.find<QAbstractButton>("browseLive")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("browseCoverageWords").contains(u"Waiting for new messages"_s), Patience);

    pages->setCurrentIndex(0);
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"{\"orderId\":9007199254740993}"_s);
    stage.find<QAbstractButton>("sendButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("receiptsTable"), 1, Patience);
    pages->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("browseTable"), 1, Patience);
    auto *table = stage.find<QAbstractItemView>("browseTable");
    QCOMPARE(table->model()->index(0, BrowseModel::Body).data().toString(), u"{\"orderId\":9007199254740993}"_s);

    // Seen in the details, to the last digit.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *tree = window.findChild<QAbstractItemView *>(u"detailsTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->index(0, 1, tree->model()->index(0, 0)).data().toString(), u"9007199254740993"_s);

    // Filtered while it goes on.
    QTest::keyClicks(stage.find<QLineEdit>("browseFilter"), u"nothing like it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("browseTable"), 0, Patience);
    stage.find<QAbstractButton>("emptyClearFilter")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("browseTable"), 1, Patience);

    // Sent again as it is, and seen again.
    table->setCurrentIndex(table->model()->index(0, 0));
    window.findChild<QAbstractButton *>(u"detailsSendAgain"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows("browseTable"), 2, Patience);

    // Exported, and read back.
    const QString file = home.filePath(u"seen.jsonl"_s);
    qApp->setProperty(FileChoice::Answer, file);
    stage.find<QAbstractButton>("browseExport")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("exportWords").startsWith(u"2 messages are in seen.jsonl"_s), Patience);
    qApp->setProperty(FileChoice::Answer, {});
    QFile lines(file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    const auto message = parseMessageLine(lines.readLine().trimmed());
    QVERIFY(message.has_value());
    QCOMPARE(*message->message.body, QByteArray("{\"orderId\":9007199254740993}"));

    // Into a compose page, and stopped.
    stage.find<QAbstractButton>("browseStop")->click();
    QVERIFY(stage.text("browseCoverageWords").contains(u"You stopped"_s));
    window.findChild<QAbstractButton *>(u"detailsEdit"_s)->click();
    QCOMPARE(pages->count(), 3);
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"{\"orderId\":9007199254740993}"_s);
}

void TestBrowsePage::aConnectionWithoutMessagesSaysSo()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.find<QAction>("actionBrowse")->trigger();
    stage.choose("browseConnection", nowhere.id);
    QVERIFY(stage.text("noticeText").contains(u"has nothing to show"_s));
    QVERIFY(!stage.find<QWidget>("browseBadge")->isVisible());
}

QTEST_MAIN(TestBrowsePage)
#include "tst_browsepage.moc"
