#include "model/browse/browsemodel.h"
#include "ui/compose/largebodyview.h"
#include "ui/docks/bodyview.h"
#include "ui/docks/detail.h"
#include "ui/docks/detailspane.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Detail detailOf(const Message &message, const QByteArray &property = "note")
{
    MessageBatch batch;
    Message with = message;
    with.properties = {{property, QByteArray("<img src=x>\xe2\x80\xae" "abc"), FieldType::Text}};
    batch.add(0, with, batch.addDestination({u"<h1>orders</h1>"_s, {}}), 0);
    return Detail::of(batch, batch.messages().front(), nullptr);
}

bool acts(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    });
}

} // namespace

// What a stranger put into a message is shown as plain text, whatever it is, and never stops the window.
class TestHostile : public QObject {
    Q_OBJECT
private slots:
    void nothingIsMarkupAndNothingActs_data();
    void nothingIsMarkupAndNothingActs();
    void aHundredMegabytesOfOneLineAreShownAsTheyAreScrolled();
    void tenThousandLevelsAreShownAsATree();
};

void TestHostile::nothingIsMarkupAndNothingActs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("markup") << QByteArray("<b>bold</b><script>alert(1)</script>");
    QTest::newRow("terminal escapes") << QByteArray("\x1b]0;title\x07\x1b[2J");
    QTest::newRow("all control characters") << []() -> QByteArray {
        QByteArray all;
        for (char c = 1; c < 32; ++c)
            all += c;
        return all + "\x7f\xc2\x85";
    }();
    QTest::newRow("bidirectional overrides") << QByteArray("user\xe2\x80\xae" "gpj.exe\xe2\x81\xa6\xe2\x81\xa9");
    QTest::newRow("invalid UTF-8") << QByteArray("abc\xff\xfe\xc0\x80");
    QTest::newRow("lone surrogates") << QByteArray("\xed\xa0\x80\xed\xb0\x80");
    QTest::newRow("nul") << QByteArray("a\0b", 3);
    QTest::newRow("markup in JSON") << QByteArray("{\"<b>k</b>\":\"<i>\\u202e</i>\xe2\x80\xae\"}");
}

void TestHostile::nothingIsMarkupAndNothingActs()
{
    QFETCH(QByteArray, bytes);
    Message message;
    message.key = bytes;
    message.body = bytes;
    message.headers = {{bytes, bytes, FieldType::Bytes}};
    DetailsPane pane;
    pane.resize(400, 600);
    pane.show(detailOf(message, bytes));
    pane.QWidget::show();
    QVERIFY(!pane.grab().isNull());
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        QVERIFY2(!acts(label->text()), qPrintable(label->objectName()));
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QPlainTextEdit *view : pane.findChildren<QPlainTextEdit *>())
        QVERIFY2(!acts(view->toPlainText()), qPrintable(view->objectName()));
    const auto *headers = pane.findChild<QTableWidget *>(u"detailsHeaders"_s);
    for (int row = 0; row < headers->rowCount(); ++row)
        for (int column = 0; column < 2; ++column)
            QVERIFY(!acts(headers->item(row, column)->text()));
    const auto *tree = pane.findChild<QTreeView *>(u"detailsTree"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    for (int row = 0; row < tree->model()->rowCount(root); ++row)
        for (int column = 0; column < 2; ++column)
            QVERIFY(!acts(tree->model()->index(row, column, root).data().toString()));
}

void TestHostile::aHundredMegabytesOfOneLineAreShownAsTheyAreScrolled()
{
    BodyView view;
    view.resize(400, 300);
    view.show(QByteArray(100'000'000, 'x'));
    view.QWidget::show();
    QVERIFY(!view.grab().isNull());
    const auto *large = view.findChild<LargeBodyView *>(u"detailsLargeBody"_s);
    QVERIFY(large->isVisible());
    QCOMPARE(large->bytes().size(), 100'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(large->rowCount() > 10'000, 60'000);
    QVERIFY(!view.grab().isNull());
}

void TestHostile::tenThousandLevelsAreShownAsATree()
{
    constexpr int Levels = 10'000;
    BodyView view;
    view.resize(400, 300);
    view.show(QByteArray("[").repeated(Levels) + QByteArray("]").repeated(Levels));
    view.QWidget::show();
    auto *tree = view.findChild<QTreeView *>(u"detailsTree"_s);
    QVERIFY(tree->isVisible());
    QVERIFY(!view.grab().isNull());
    QTest::keyClick(tree, Qt::Key_Asterisk); // opens everything below, as a person may
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
