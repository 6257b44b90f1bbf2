#include "stage.h"
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QByteArray lastBody(Stage &stage)
{
    const auto reader = (*stage.log())->reader();
    const auto extent = (*reader)->extent();
    const auto message = (*reader)->message(extent->last, 0);
    return message && message->body ? *message->body : QByteArray("(none)");
}

} // namespace

class TestBody : public QObject {
    Q_OBJECT
private slots:
    void ctrlFFindsAndReplacesInTheBody();
    void theBracketBesideTheCursorAndItsPartnerAreMarked();
    void aHexBodyIsSentAsItsBytes();
    void aLargeBodyIsShownSentWholeAndEditedOnlyOnRequest();
    void aFileThatIsNoTextIsTheBodyAsItIs();
    void aNullBodyIsNotAnEmptyOne();
    void headersArePastedUndoneAndEditedAsText();

private:
    void send(Stage &stage, int already = 0);
};

void TestBody::send(Stage &stage, int already)
{
    stage.trigger("actionSend");
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == already + 1 && stage.idle(), Patience);
}

void TestBody::ctrlFFindsAndReplacesInTheBody()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    auto *editor = stage.find<QPlainTextEdit>("bodyEditor");
    editor->setPlainText(u"one two One two"_s);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
    auto *text = stage.find<QLineEdit>("findText");
    QVERIFY(text->isVisible());
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"one"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(editor->textCursor().selectedText(), u"one"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(editor->textCursor().selectedText(), u"One"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!stage.find<QLabel>("findSaid")->text().isEmpty()); // it went on at the start
    QTest::keyClicks(stage.find<QLineEdit>("replaceText"), u"1"_s);
    stage.find<QAbstractButton>("replaceAll")->click();
    QCOMPARE(editor->toPlainText(), u"1 two 1 two"_s);
    editor->undo();
    QCOMPARE(editor->toPlainText(), u"one two One two"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    QVERIFY(editor->hasFocus());
}

void TestBody::theBracketBesideTheCursorAndItsPartnerAreMarked()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    auto *editor = stage.find<QPlainTextEdit>("bodyEditor");
    editor->setPlainText(u"{\"a\": [1]}"_s);
    editor->moveCursor(QTextCursor::Start);
    QList<int> marked;
    for (const QTextEdit::ExtraSelection &each : editor->extraSelections())
        marked << each.cursor.selectionStart();
    QCOMPARE(marked, QList<int>({0, 9}));
}

void TestBody::aHexBodyIsSentAsItsBytes()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    auto *editor = stage.find<QPlainTextEdit>("bodyEditor");
    editor->setPlainText(u"né"_s);
    auto *formats = stage.find<QComboBox>("formatCombo");
    formats->setCurrentIndex(formats->findText(u"Hex"_s));
    QCOMPARE(editor->toPlainText(), u"6e c3 a9"_s); // the same bytes, written otherwise
    editor->setPlainText(u"1f 8b 00"_s);
    send(stage);
    QCOMPARE(lastBody(stage), QByteArray("\x1f\x8b\0", 3));
}

void TestBody::aLargeBodyIsShownSentWholeAndEditedOnlyOnRequest()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    auto *editor = stage.find<QPlainTextEdit>("bodyEditor");
    editor->clear();
    const QString large = u"{\"line\": \""_s + QString(2'000'000, u'x') + u"\"}"_s;
    QGuiApplication::clipboard()->setText(large);
    editor->paste();
    QVERIFY(editor->toPlainText().isEmpty()); // it would stall there
    auto *view = stage.find<QWidget>("largeBody");
    QVERIFY(view->isVisible());
    send(stage);
    QCOMPARE(lastBody(stage).size(), large.size());
    stage.trigger("actionFind");
    stage.find<QLineEdit>("findText")->setText(u"\"}"_s);
    QTest::keyClick(stage.find<QLineEdit>("findText"), Qt::Key_Return);
    QTRY_VERIFY(stage.find<QLabel>("findSaid")->text().isEmpty());
    stage.find<QAbstractButton>("editAnyway")->click();
    QVERIFY(!view->isVisible());
    QCOMPARE(editor->toPlainText().size(), large.size());
}

void TestBody::aFileThatIsNoTextIsTheBodyAsItIs()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    QByteArray bytes(3'000, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at)
        bytes[at] = char(at * 7);
    QFile file(home.path() + u"/body.bin"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    auto *editor = stage.find<QPlainTextEdit>("bodyEditor");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier); // else there is no drop
    QApplication::sendEvent(editor->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor->viewport(), &drop);
    QTRY_VERIFY(stage.find<QWidget>("largeBody")->isVisible());
    send(stage);
    QCOMPARE(lastBody(stage), bytes);
}

void TestBody::aNullBodyIsNotAnEmptyOne()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    stage.find<QPlainTextEdit>("bodyEditor")->clear();
    send(stage);
    QCOMPARE(lastBody(stage), QByteArray());
    stage.find<QAction>("nullBody")->setChecked(true);
    QVERIFY(!stage.find<QPlainTextEdit>("bodyEditor")->isEnabled());
    send(stage, 1);
    QCOMPARE(lastBody(stage), QByteArray("(none)"));
}

void TestBody::headersArePastedUndoneAndEditedAsText()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.find<QTabBar>("contentTabs")->setCurrentIndex(1);
    auto *table = stage.find<QTableView>("fieldTable");
    table->setFocus();
    QGuiApplication::clipboard()->setText(u"source=app-1\nsource=app-2"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 3); // the key, and two of one name
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table->model()->rowCount(), 3);
    stage.find<QAbstractButton>("bulkHeaders")->click();
    QTRY_VERIFY(stage.shown<QPlainTextEdit>("bulkText"));
    QCOMPARE(stage.shown<QPlainTextEdit>("bulkText")->toPlainText(), u"source=app-1\nsource=app-2\n"_s);
    stage.shown<QPlainTextEdit>("bulkText")->setPlainText(u"only=one"_s);
    stage.shown<QAbstractButton>("bulkTake")->click();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"only"_s);
}

QTEST_MAIN(TestBody)
#include "tst_body.moc"
