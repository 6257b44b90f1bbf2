#include "tests/files/feedreading.h"
#include <QRandomGenerator>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

// JSON with ' for \", so that it can be read here.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestJsonLines : public QObject {
    Q_OBJECT
private:
    FeedSpec spec(const QByteArray &bytes) const
    {
        return {.source = FeedSpec::Source::JsonLines, .file = fileWith(m_folder, bytes), .destination = {u"orders"_s, {}}};
    }
    QTemporaryDir m_folder;

private slots:
    void aLineOfEveryMemberIsRead()
    {
        QByteArray line;
        line += json("{'v':1,'topic':'other','partition':2,'offset':77,'id':'x','timestamp':1760000000000,'timestampType':'create',");
        line += json("'key':{'base64':'/wA='},'body':{'text':'{\\'id\\':12345678901234567890}'},");
        line += json("'headers':[['a',{'text':'1'}],['a',{'text':'2'}],['b',null],['c',{'base64':'/w=='}],['',{'text':''}]],");
        line += json("'properties':{'tag':{'text':'t'},'delay':{'text':'5','type':'integer'},'n':null},");
        line += json("'schema':{'subject':'s','version':1,'id':2},'broker':'kafka'}");
        const auto read = readAll(spec(line));
        QVERIFY(read.bad.empty());
        QCOMPARE(read.messages.size(), 1u);
        const Message &m = read.messages.front();
        QCOMPARE(*m.key, QByteArray("\xff\0", 2));
        QCOMPARE(*m.body, QByteArray(json("{'id':12345678901234567890}")));
        QCOMPARE(m.headers, (std::vector<Field>{{"a", "1"_ba, FieldType::Text}, {"a", "2"_ba, FieldType::Text}, {"b", std::nullopt},
                                                {"c", "\xff"_ba}, {"", ""_ba, FieldType::Text}}));
        QCOMPARE(m.properties, (std::vector<Field>{{"tag", "t"_ba, FieldType::Text}, {"delay", "5"_ba, FieldType::Integer}, {"n", std::nullopt}}));
        QCOMPARE(*m.timestampMs, 1'760'000'000'000);
        QCOMPARE(read.destinations.front(), u"other"_s);
        QCOMPARE(read.partitions.front(), 2);
    }

    void unknownMembersAreIgnoredWhateverTheyHold()
    {
        const auto read = readAll(spec(json("{'body':null,'x':{'body':{'text':1},'headers':[1,[2]]},'y':[[],{'key':7}],'z':1.5e999,'x':1,'w':123456789012345678901234567890}")));
        QVERIFY2(read.bad.empty(), qPrintable(read.bad.empty() ? QString() : read.bad.front().error.message));
        QCOMPARE(read.messages.front(), Message{});
    }

    void nullAndAbsentAndEmptyDiffer()
    {
        FeedSpec from = spec("{\"body\":null}\n{\"body\":{\"text\":\"\"},\"key\":null}\n{\"body\":{\"base64\":\"\"},\"key\":{\"text\":\"\"}}\n");
        auto read = readAll(from);
        QVERIFY(!read.messages[0].body && !read.messages[0].key);
        QVERIFY(read.messages[1].body == QByteArray("") && !read.messages[1].key);
        QVERIFY(read.messages[2].body == QByteArray("") && read.messages[2].key == QByteArray(""));
        from.base.key = "base"_ba; // a line without a key takes the send's own, a null key stays null
        read = readAll(from);
        QVERIFY(read.messages[0].key == "base"_ba && !read.messages[1].key && read.messages[2].key == QByteArray(""));
    }

    void whatTheSendGivesComesBeforeTheLinesOwn()
    {
        FeedSpec from = spec("{\"body\":null,\"headers\":[[\"b\",null]],\"timestamp\":7,\"partition\":3,\"topic\":\"x\"}\n{\"body\":null}");
        from.base.headers = {{"a", "1"_ba, FieldType::Text}};
        from.base.timestampMs = 5;
        auto read = readAll(from);
        QCOMPARE(read.messages[0].headers, (std::vector<Field>{{"a", "1"_ba, FieldType::Text}, {"b", std::nullopt}}));
        QCOMPARE(read.messages[1].headers, (std::vector<Field>{{"a", "1"_ba, FieldType::Text}}));
        QCOMPARE(*read.messages[0].timestampMs, 7);
        QCOMPARE(*read.messages[1].timestampMs, 5);
        QCOMPARE(read.partitions, (std::vector<qint32>{3, -1}));
        QCOMPARE(read.destinations, (std::vector<QString>{u"x"_s, u"orders"_s}));
        from.partition = 1;
        QCOMPARE(readAll(from).partitions, (std::vector<qint32>{1, 1}));
        from.partition = -1;
        from.ownRoute = false;
        read = readAll(from);
        QCOMPARE(read.partitions, (std::vector<qint32>{-1, -1}));
        QCOMPARE(read.destinations, (std::vector<QString>{u"orders"_s, u"orders"_s}));
    }

    void manyTopicsInOneFile()
    {
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += "{\"body\":null,\"topic\":\"t" + QByteArray::number(i % 700) + "\"}\n";
        const auto read = readAll(spec(text));
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(read.destinations[std::size_t(i)], u't' + QString::number(i % 700));
    }

    void brokenLinesAreNamedWithLineColumnAndReason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const QByteArray &line, qint64 column, const QString &reason) {
            QTest::addRow("%s", name) << line << column << reason;
        };
        add("no JSON", "hello", 1, u"no JSON"_s);
        add("comma missing", json("{'body':null 'key':null}"), 14, u"no JSON"_s);
        add("cut off", json("{'body':{'text':'abc"), 21, u"no JSON"_s);
        add("cut off after a member", json("{'body':null"), 13, u"no JSON"_s);
        add("two objects", json("{'body':null}{'body':null}"), 14, u"no JSON"_s);
        add("trailing comma", json("{'body':null,}"), 14, u"no JSON"_s);
        add("not UTF-8", "{\"body\":{\"text\":\"a\xff\"}}", 19, u"no JSON"_s);
        add("lone surrogate", json("{'body':{'text':'\\ud800'}}"), 24, u"no JSON"_s);
        add("raw control character", "{\"body\":{\"text\":\"a\tb\"}}", 19, u"no JSON"_s);
        add("an array", "[]", 1, u"one JSON object"_s);
        add("a number", "5", 1, u"one JSON object"_s);
        add("no body", json("{'key':null}"), 0, u"no body"_s);
        add("body as text", json("{'body':'abc'}"), 9, u"\"body\" must be"_s);
        add("body as number", json("{'key':null,'body':12}"), 20, u"\"body\" must be"_s);
        add("key as list", json("{'body':null,'key':[1]}"), 20, u"\"key\" must be"_s);
        add("text as number", json("{'body':{'text':5}}"), 17, u"must be text"_s);
        add("text as object", json("{'body':{'text':{}}}"), 17, u"must be text"_s);
        add("neither", json("{'body':{'txet':''}}"), 19, u"must have \"text\" or"_s);
        add("both", json("{'body':{'text':'','base64':''}}"), 20, u"one of"_s);
        add("no base64", json("{'body':{'base64':'*'}}"), 19, u"no base64"_s);
        add("headers as object", json("{'body':null,'headers':{}}"), 24, u"\"headers\" must be"_s);
        add("header without value", json("{'body':null,'headers':[['a']]}"), 29, u"A header must"_s);
        add("header of three", json("{'body':null,'headers':[['a',null,null]]}"), 35, u"A header must"_s);
        add("header value as text", json("{'body':null,'headers':[['a','b']]}"), 30, u"A header's value"_s);
        add("header name null", json("{'body':null,'headers':[[null,null]]}"), 26, u"A header must"_s);
        add("header as text", json("{'body':null,'headers':['a']}"), 25, u"A header must"_s);
        add("partition as text", json("{'body':null,'partition':'1'}"), 26, u"\"partition\" must"_s);
        add("partition below zero", json("{'body':null,'partition':-1}"), 26, u"\"partition\" must"_s);
        add("partition too large", json("{'body':null,'partition':2147483648}"), 26, u"\"partition\" must"_s);
        add("timestamp as fraction", json("{'body':null,'timestamp':1.5}"), 26, u"\"timestamp\" must"_s);
        add("timestamp over 64 bits", json("{'body':null,'timestamp':18446744073709551616}"), 26, u"\"timestamp\" must"_s);
        add("body twice", json("{'body':null,'body':null}"), 14, u"second time"_s);
        add("newer", json("{'v':2,'body':null}"), 6, u"newer Slipway"_s);
        add("topic as number", json("{'body':null,'topic':1}"), 22, u"\"topic\" must"_s);
        add("properties as list", json("{'body':null,'properties':[]}"), 27, u"\"properties\" must"_s);
        add("deep", "{\"body\":null,\"x\":" + QByteArray("[").repeated(100'000) + '}', -1, u"no JSON"_s);
    }

    void brokenLinesAreNamedWithLineColumnAndReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(qint64, column);
        QFETCH(QString, reason);
        const auto read = readAll(spec("{\"body\":{\"text\":\"before\"}}\n\n" + line + "\n{\"body\":{\"text\":\"after\"}}\n"));
        QCOMPARE(bodies(read), (std::vector<QByteArray>{"before", "after"}));
        QCOMPARE(read.bad.size(), 1u);
        QCOMPARE(read.bad[0].line, 3);
        QCOMPARE(read.bad[0].seq, 1u);
        QVERIFY2(read.bad[0].error.message.contains(reason), qPrintable(read.bad[0].error.message));
        QVERIFY(read.bad[0].error.kind == (reason.contains(u"newer") ? Error::Kind::Unsupported : Error::Kind::Invalid));
        if (column >= 0)
            QCOMPARE(read.bad[0].column, column);
        QVERIFY(read.bad[0].column <= line.size() + 1);
    }

    void aByteOrderMarkIsNotPartOfTheFirstLine()
    {
        const auto read = readAll(spec("\xef\xbb\xbf{\"body\":null}\n"));
        QVERIFY(read.bad.empty() && read.messages.size() == 1);
        QCOMPARE(readAll(spec("\xef\xbb\xbf{\"body\":5}\n")).bad[0].column, 12);
    }

    void windowsLineEndsAndSpacesAreNoFault()
    {
        const auto read = readAll(spec(" { \"body\" : null } \r\n\t\r\n{\"body\":null}\r\n"));
        QVERIFY(read.bad.empty());
        QCOMPARE(read.messages.size(), 2u);
    }

    void escapesAreUndone()
    {
        const auto read = readAll(spec(json("{'body':{'text':'\\u0000\\ud83d\\ude00\\n\\/\\'\\\\\\u00fc'},'key':{'text':'plain ü'}}")));
        QVERIFY(read.bad.empty());
        QCOMPARE(*read.messages[0].body, QByteArray("\0\xf0\x9f\x98\x80\n/\"\\\xc3\xbc", 11));
        QCOMPARE(*read.messages[0].key, QByteArray("plain \xc3\xbc"));
    }

    void randomBytesNeverBreakTheReader()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArrayList pieces{"{", "}", "[", "]", ",", ":", "\"", "\"body\"", "\"text\"", "\"headers\"", "null", "1", "-", "\\u", "\\", "\xff", "\n", "\r\n", "true", "1.5", "\"key\":", "{\"body\":null", "{\"text\":\"a\"}", "\"base64\"", "\"properties\":", " "};
        for (int round = 0; round < 300; ++round) {
            QByteArray text;
            for (int i = random.bounded(200); i > 0; --i)
                text += random.bounded(10) ? pieces[random.bounded(pieces.size())] : QByteArray(1, char(random.bounded(256)));
            const auto read = readAll(spec(text), 1 + random.bounded(5));
            QVERIFY(!read.error);
            const qsizetype lines = text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1);
            QVERIFY(qsizetype(read.messages.size() + read.bad.size()) <= lines);
            for (const BadInput &bad : read.bad) {
                QVERIFY(bad.line >= 1 && bad.line <= lines && !bad.error.message.isEmpty());
                QVERIFY(bad.column >= 0 && bad.column <= text.split('\n')[bad.line - 1].size() + 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
