#include "ui/compose/bodyhighlighter.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <random>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

// A text that is coloured in slices, held against the same text coloured anew by KSyntaxHighlighting itself.
struct Both {
    explicit Both(const QString &definition) : theirs(repository.definitionForName(definition))
    {
        sliced.setDocumentLayout(new QPlainTextDocumentLayout(&sliced));
        ours.set(theirs, repository.theme(u"Breeze Light"_s));
    }

    void replace(int from, int length, const QString &text)
    {
        QTextCursor cursor(&sliced);
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        cursor.insertText(text);
    }

    // The first line whose letters are not coloured alike; empty: there is none.
    QString difference() const
    {
        QTextDocument whole(sliced.toPlainText());
        whole.setDocumentLayout(new QPlainTextDocumentLayout(&whole));
        KSyntaxHighlighting::SyntaxHighlighter highlighter(&whole);
        highlighter.setTheme(repository.theme(u"Breeze Light"_s));
        highlighter.setDefinition(theirs);
        highlighter.rehighlight();
        if (whole.blockCount() != sliced.blockCount())
            return u"the texts differ"_s;
        for (QTextBlock a = sliced.begin(), b = whole.begin(); a.isValid() && b.isValid(); a = a.next(), b = b.next())
            for (int at = 0; at < a.length(); ++at)
                if (colourAt(a, at) != colourAt(b, at))
                    return u"line %1, letter %2 of: %3"_s.arg(a.blockNumber() + 1).arg(at + 1).arg(a.text());
        return {};
    }

    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Definition theirs;
    QTextDocument sliced;
    BodyHighlighter &ours = *new BodyHighlighter(&sliced);

private:
    static std::pair<QColor, int> colourAt(const QTextBlock &block, int at)
    {
        std::pair<QColor, int> found{QColor(), QFont::Normal};
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (at >= range.start && at < range.start + range.length && range.format.hasProperty(QTextFormat::ForegroundBrush))
                found = {range.format.foreground().color(), range.format.fontWeight()};
        return found;
    }
};

QString lines(int count)
{
    QString text = u"{\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"  \"order %1\": { \"amount\": 15.80, \"express\": true, \"tags\": [null, \"a\\\"b\"] },\n"_s.arg(i);
    return text + u"  \"last\": 1\n}"_s;
}

} // namespace

class TestColours : public QObject {
    Q_OBJECT
private slots:
    void aLargeTextIsColouredPieceByPiece();
    void whateverIsEditedTheColoursAreTheSame_data();
    void whateverIsEditedTheColoursAreTheSame();
    void anEditedLineHasItsColoursAtOnce();
};

void TestColours::aLargeTextIsColouredPieceByPiece()
{
    Both both(u"JSON"_s);
    both.replace(0, 0, lines(50'000));
    QVERIFY(!both.ours.isDone()); // the rest is left to the event loop
    QVERIFY(!both.sliced.firstBlock().layout()->formats().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(both.ours.isDone(), 60'000);
    QCOMPARE(both.difference(), QString());
    both.replace(0, 0, u"\"{["_s); // concerns all that follows
    QTRY_VERIFY_WITH_TIMEOUT(both.ours.isDone(), 60'000);
    QCOMPARE(both.difference(), QString());
}

void TestColours::whateverIsEditedTheColoursAreTheSame_data()
{
    QTest::addColumn<QString>("definition");
    QTest::newRow("JSON") << u"JSON"_s;
    QTest::newRow("XML") << u"XML"_s;
    QTest::newRow("YAML") << u"YAML"_s;
}

void TestColours::whateverIsEditedTheColoursAreTheSame()
{
    QFETCH(QString, definition);
    Both both(definition);
    both.replace(0, 0, lines(400));
    const QStringList pieces{u"{"_s, u"}"_s, u"\""_s, u"\n"_s, u"<!-- "_s, u"-->"_s, u"/* "_s, u"*/"_s, u"a: [1,\n  2]\n"_s, u"<a b='c'>"_s, QString()};
    std::mt19937 random(7);
    for (int step = 0; step < 300; ++step) {
        const int size = both.sliced.characterCount() - 1;
        const int from = int(random() % unsigned(size + 1));
        both.replace(from, int(random() % unsigned(qMin(40, size - from) + 1)), pieces[qsizetype(random() % pieces.size())]);
        if (step % 3 == 0) // sometimes while slices are under way, sometimes after
            QTRY_VERIFY(both.ours.isDone());
    }
    QTRY_VERIFY(both.ours.isDone());
    QCOMPARE(both.difference(), QString());
}

void TestColours::anEditedLineHasItsColoursAtOnce()
{
    Both both(u"JSON"_s);
    both.replace(0, 0, lines(100));
    QTRY_VERIFY(both.ours.isDone());
    const QTextBlock line = both.sliced.findBlockByNumber(50);
    both.replace(line.position(), 0, u"true "_s);
    QCOMPARE(both.difference(), QString()); // before the event loop turns
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
