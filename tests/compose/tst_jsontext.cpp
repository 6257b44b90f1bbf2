#include "model/compose/bodycheck.h"
#include "model/compose/jsontext.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestJsonText : public QObject {
    Q_OBJECT
private slots:
    void theFirstMistakeIsNamedWithItsPlace_data();
    void theFirstMistakeIsNamedWithItsPlace();
    void validTextHasNoMistake_data();
    void validTextHasNoMistake();
    void formatKeepsNumbersOrderAndDuplicatesAsTyped();
    void minifyTakesOutWhiteSpaceOutsideTextsOnly();
    void textThatIsNoJsonStaysAsItIs();
    void aHundredThousandLevelsAreOnlyMemory();
    void xmlIsCheckedAndPlainTextIsNot();
};

void TestJsonText::theFirstMistakeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    QTest::newRow("decimal comma") << u"{\n  \"a\": 1,\n  \"amount\": 15,80\n}"_s << 3 << 15 << u"15.80"_s;
    QTest::newRow("trailing comma") << u"[1,]"_s << 1 << 4 << u"Take the comma away"_s;
    QTest::newRow("trailing comma in object") << u"{\"a\":1,}"_s << 1 << 8 << u"Take the comma away"_s;
    QTest::newRow("no closing quote") << u"[\"abc"_s << 1 << 2 << u"no closing"_s;
    QTest::newRow("line end in text") << u"\"a\nb\""_s << 1 << 3 << u"line ends"_s;
    QTest::newRow("single quotes") << u"['a']"_s << 1 << 2 << u"double quotes"_s;
    QTest::newRow("bare word") << u"{\"a\": yes}"_s << 1 << 7 << u"yes"_s;
    QTest::newRow("leading zero") << u"[007]"_s << 1 << 2 << u"begin with 0"_s;
    QTest::newRow("nothing") << u""_s << 1 << 1 << u"the text ends"_s;
    QTest::newRow("unclosed") << u"{\"a\": [1"_s << 1 << 9 << u"comma or ]"_s;
    QTest::newRow("two values") << u"1 2"_s << 1 << 3 << u"Only one value"_s;
    QTest::newRow("bad escape") << u"\"\\x\""_s << 1 << 2 << u"escape"_s;
    QTest::newRow("after an emoji") << u"[\"\U0001F600\" 1]"_s << 1 << 6 << u"comma"_s;
}

void TestJsonText::theFirstMistakeIsNamedWithItsPlace()
{
    QFETCH(QString, text);
    const auto mistake = jsontext::firstMistake(text);
    QVERIFY(mistake.has_value());
    QTEST(mistake->line, "line");
    QTEST(mistake->column, "column");
    QFETCH(QString, part);
    QVERIFY2(mistake->words.contains(part), qPrintable(mistake->words));
}

void TestJsonText::validTextHasNoMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << u" { \"a\" : [ ] , \"a\" : { } } "_s;
    QTest::newRow("numbers") << u"[0,-0,1.5,1e5,1E-5,-12.25e+3,9007199254740993]"_s;
    QTest::newRow("words") << u"[true,false,null]"_s;
    QTest::newRow("escapes") << u"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\""_s;
    QTest::newRow("a text alone") << u"\"x\""_s;
}

void TestJsonText::validTextHasNoMistake()
{
    QFETCH(QString, text);
    const auto mistake = jsontext::firstMistake(text);
    QVERIFY2(!mistake, qPrintable(mistake ? mistake->words : QString()));
    QVERIFY(!jsontext::firstMistake(jsontext::format(text)));
    QCOMPARE(jsontext::minify(jsontext::format(text)), jsontext::minify(text));
}

void TestJsonText::formatKeepsNumbersOrderAndDuplicatesAsTyped()
{
    QCOMPARE(jsontext::format(u"{\"b\":9007199254740993,\"a\":1.50e+10,\"b\":[],\"c\":{},\"d\":[1,{\"x\":null}]}"_s),
             u"{\n  \"b\": 9007199254740993,\n  \"a\": 1.50e+10,\n  \"b\": [],\n  \"c\": {},\n  \"d\": [\n    1,\n    {\n"
             "      \"x\": null\n    }\n  ]\n}"_s);
}

void TestJsonText::minifyTakesOutWhiteSpaceOutsideTextsOnly()
{
    QCOMPARE(jsontext::minify(u"{ \"a b\" : \" c \" ,\n\t\"d\": [ 1 , 2.0 ] }"_s), u"{\"a b\":\" c \",\"d\":[1,2.0]}"_s);
}

void TestJsonText::textThatIsNoJsonStaysAsItIs()
{
    QCOMPARE(jsontext::format(u"{ 15,80 }"_s), u"{ 15,80 }"_s);
    QCOMPARE(jsontext::minify(u"{ 15,80 }"_s), u"{ 15,80 }"_s);
}

void TestJsonText::aHundredThousandLevelsAreOnlyMemory()
{
    const QString deep = QString(100'000, u'[') + QString(100'000, u']');
    QVERIFY(!jsontext::firstMistake(deep));
    QCOMPARE(jsontext::minify(deep), deep);
}

void TestJsonText::xmlIsCheckedAndPlainTextIsNot()
{
    QVERIFY(!BodyCheck::of(u"<a><b/></a>"_s, BodyFormat::Xml).mistake);
    const BodyCheck wrong = BodyCheck::of(u"<a>\n<b></a>"_s, BodyFormat::Xml);
    QVERIFY(wrong.mistake.has_value());
    QCOMPARE(wrong.mistake->line, 2);
    QVERIFY(!BodyCheck::of(u"{"_s, BodyFormat::Text).checked);
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
