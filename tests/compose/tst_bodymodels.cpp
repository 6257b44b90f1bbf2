#include "model/compose/bodycheck.h"
#include "model/compose/bodyrows.h"
#include "model/compose/brackets.h"
#include "model/compose/fieldtext.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestBodyModels : public QObject {
    Q_OBJECT
private slots:
    void bracketsFindTheirPartnersButNotInsideTexts();
    void rowsAreLinesAndLongLinesAreCutBetweenCharacters();
    void headersComeBackFromTheTextTheyArePrintedAs();
    void pastedJsonKeepsOrderDuplicatesAndNumbers();
    void aHexBodyIsItsBytes();
    void aFileBodyIsReadWhenItIsSent();
    void aDraftKeepsBytesAndFile();
};

void TestBodyModels::bracketsFindTheirPartnersButNotInsideTexts()
{
    const QString text = u"{\"a\": [1, \"}]\"], \"b\": (2)}"_s;
    QCOMPARE(matchingBracket(text, 0), qsizetype(text.size() - 1));
    QCOMPARE(matchingBracket(text, text.size() - 1), qsizetype(0));
    QCOMPARE(matchingBracket(text, text.indexOf(u'[')), text.indexOf(u"],"_s));
    QVERIFY(!matchingBracket(text, text.indexOf(u'}'))); // stands in a text
    QVERIFY(!matchingBracket(u"(]", 0));
    QVERIFY(!matchingBracket(u"(", 0));
    QVERIFY(!matchingBracket(text, 1));
}

void TestBodyModels::rowsAreLinesAndLongLinesAreCutBetweenCharacters()
{
    QByteArray bytes = "one\r\ntwo\n";
    QByteArray longLine;
    while (longLine.size() < 3 * BodyRows::Segment)
        longLine += "a\xc3\xa9"; // an odd number of bytes: cuts fall into characters
    bytes += longLine;
    const BodyRows rows = BodyRows::of(bytes);
    QCOMPARE(rows.row(bytes, 0).toByteArray(), QByteArray("one"));
    QCOMPARE(rows.row(bytes, 1).toByteArray(), QByteArray("two"));
    QByteArray together;
    for (qsizetype row = 2; row < rows.count(); ++row) {
        const QByteArrayView part = rows.row(bytes, row);
        QVERIFY(part.size() <= BodyRows::Segment);
        QVERIFY(part.isValidUtf8());
        together += part;
    }
    QCOMPARE(together, longLine);
    QCOMPARE(rows.at(4), 0); // its line break
    QCOMPARE(rows.at(5), 1);
    QCOMPARE(rows.at(bytes.size() - 1), rows.count() - 1);
    QCOMPARE(BodyRows::of({}).count(), 1);
    QCOMPARE(BodyRows::of(QByteArray(100'000, '\x80')).row(QByteArray(100'000, '\x80'), 0).size(), 1); // no text: still cut
}

void TestBodyModels::headersComeBackFromTheTextTheyArePrintedAs()
{
    const std::vector<FieldRow> rows{{true, u"a"_s, FieldRow::Type::Text, u"1=2"_s},
                                     {true, u"a"_s, FieldRow::Type::Text, QString()},
                                     {false, u"off"_s, FieldRow::Type::Text, u" kept "_s},
                                     {true, u"bytes"_s, FieldRow::Type::Bytes, u"1f 8b"_s},
                                     {true, u"none"_s, FieldRow::Type::Null, QString()}};
    QVERIFY(fieldtext::parse(fieldtext::print(rows)) == rows);
    const auto http = fieldtext::parse(u"Content-Type: text/plain; q=1\r\n"_s);
    QCOMPARE(http.front().name, u"Content-Type"_s);
    QCOMPARE(http.front().value, u"text/plain; q=1"_s);
}

void TestBodyModels::pastedJsonKeepsOrderDuplicatesAndNumbers()
{
    const auto rows = fieldtext::parse(u"{\"b\": 9007199254740993, \"a\": {\"x\": [1, 2]}, \"b\": \"t\\u00e9\", \"n\": null}"_s);
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].name, u"b"_s);
    QCOMPARE(rows[0].value, u"9007199254740993"_s);
    QCOMPARE(rows[1].value, u"{\"x\": [1, 2]}"_s);
    QCOMPARE(rows[2].name, u"b"_s);
    QCOMPARE(rows[2].value, u"té"_s);
    QCOMPARE(rows[3].type, FieldRow::Type::Null);
}

void TestBodyModels::aHexBodyIsItsBytes()
{
    Composition c;
    c.format = BodyFormat::Hex;
    c.body = u"1f 8B\n08"_s;
    QCOMPARE(*c.message()->body, QByteArray("\x1f\x8b\x08"));
    QVERIFY(!BodyCheck::of(c.body, c.format).mistake);
    c.body = u"1f 8"_s;
    QVERIFY(!c.message());
    QVERIFY(BodyCheck::of(c.body, c.format).mistake);
    const auto mistake = BodyCheck::of(u"1f\n8x"_s, BodyFormat::Hex).mistake;
    QCOMPARE(mistake->line, 2);
    QCOMPARE(mistake->column, 2);
}

void TestBodyModels::aFileBodyIsReadWhenItIsSent()
{
    QTemporaryDir folder;
    Composition c;
    c.body = u"not this"_s;
    c.bodyFile = folder.filePath(u"body"_s);
    QVERIFY(!c.message());
    QFile file(c.bodyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\xff", 2));
    file.close();
    QCOMPARE(*c.message()->body, QByteArray("\0\xff", 2));
    QCOMPARE(c.bodySize(), 2);
    c.nullBody = true;
    QVERIFY(!c.message()->body);
}

void TestBodyModels::aDraftKeepsBytesAndFile()
{
    Composition c;
    c.bodyBytes = QByteArray("\0\xff", 2);
    c.bodyFile = u"/somewhere"_s;
    c.format = BodyFormat::Hex;
    QVERIFY(Composition::fromJson(c.toJson()) == c);
    c.bodyBytes = QByteArray("");
    QVERIFY(!Composition::fromJson(c.toJson()).bodyBytes.isNull()); // empty is not absent
}

QTEST_GUILESS_MAIN(TestBodyModels)
#include "tst_bodymodels.moc"
