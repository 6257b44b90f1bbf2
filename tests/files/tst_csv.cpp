#include "tests/files/feedreading.h"
#include "model/files/csvfeed.h"
#include <QRandomGenerator>

using namespace slipway;
using namespace Qt::StringLiterals;
using Bodies = std::vector<QByteArray>;

class TestCsv : public QObject {
    Q_OBJECT
private:
    FeedSpec spec(const QByteArray &bytes) const
    {
        FeedSpec made;
        made.source = FeedSpec::Source::Csv;
        made.file = fileWith(m_folder, bytes);
        made.destination = {u"orders"_s, {}};
        return made;
    }
    QTemporaryDir m_folder;

private slots:
    void columnsAreNamedByTheFirstLine()
    {
        const auto read = readAll(spec("key,header.source,Body,partition,timestamp,topic,note,header.source,property.tag\r\n"
                                       "k1,app,\"{\"\"id\"\":1}\",2,1760000000000,other,ignored,app2,t\r\n"
                                       ",,b,,,,,,\r\n"
                                       "\"\",\"\",\"\",\"\",\"\",\"\",,,\r\n"));
        QVERIFY(!read.error);
        QCOMPARE(read.bad.size(), 1u); // a quoted partition that is empty is no number
        QCOMPARE(read.messages.size(), 2u);
        const Message &first = read.messages[0];
        QCOMPARE(*first.key, "k1"_ba);
        QCOMPARE(*first.body, "{\"id\":1}"_ba);
        QCOMPARE(first.headers, (std::vector<Field>{{"source", "app"_ba, FieldType::Text}, {"source", "app2"_ba, FieldType::Text}}));
        QCOMPARE(first.properties, (std::vector<Field>{{"tag", "t"_ba, FieldType::Text}}));
        QCOMPARE(*first.timestampMs, 1'760'000'000'000);
        QCOMPARE(read.partitions, (std::vector<qint32>{2, -1}));
        QCOMPARE(read.destinations, (std::vector<QString>{u"other"_s, u"orders"_s}));
        QVERIFY(!read.messages[1].key && read.messages[1].headers.empty() && !read.messages[1].timestampMs);
    }

    void emptyInQuotesIsEmptyAndWithoutIsNotThere()
    {
        const auto read = readAll(spec("key,body,header.h\n\"\",\"\",\"\"\n,,\n"));
        QVERIFY(read.messages[0].key == QByteArray("") && read.messages[0].body == QByteArray(""));
        QCOMPARE(read.messages[0].headers.size(), 1u);
        QVERIFY(!read.messages[1].key && read.messages[1].body == QByteArray("") && read.messages[1].headers.empty());
    }

    void valuesInQuotesHoldAnything()
    {
        const auto read = readAll(spec("body,key\n\"a,b\",1\n\"line\nend\r\n\",2\n\"say \"\"hi\"\"\",3\n\"\"\"\",4\n plain ,5"));
        QVERIFY(read.bad.empty());
        QCOMPARE(bodies(read), (Bodies{"a,b", "line\nend\r\n", "say \"hi\"", "\"", " plain "}));
        QCOMPARE(*read.messages[4].key, "5"_ba);
    }

    void bytesComeAsBase64()
    {
        const auto read = readAll(spec("key.base64,body.base64\n/w==,AAA=\n,\n\"\",\"\"\nx,*\n"));
        QCOMPARE(*read.messages[0].key, "\xff"_ba);
        QCOMPARE(*read.messages[0].body, QByteArray(2, '\0'));
        QVERIFY(!read.messages[1].key && read.messages[1].body == QByteArray(""));
        QVERIFY(read.messages[2].key == QByteArray(""));
        QCOMPARE(read.bad.size(), 1u);
        QCOMPARE(read.bad[0].line, 5);
    }

    void theSeparatorIsTheOneTheFirstLineUses()
    {
        QCOMPARE(bodies(readAll(spec("key;body\n1;a,b\n"))), Bodies{"a,b"});
        QCOMPARE(bodies(readAll(spec("key\tbody\n1\ta;b\n"))), Bodies{"a;b"});
        QCOMPARE(bodies(readAll(spec("\xef\xbb\xbf" "body\na\n"))), Bodies{"a"});
    }

    void blankLinesArePassedOverUnlessTheyAreABody()
    {
        QCOMPARE(bodies(readAll(spec("key,body\n\n1,a\n\r\n2,b\n"))), (Bodies{"a", "b"}));
        QCOMPARE(bodies(readAll(spec("body\na\n\nb\n"))), (Bodies{"a", "", "b"}));
    }

    void brokenRowsAreNamedWithLineColumnAndReason_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("messages");
        const auto add = [](const char *name, const QByteArray &rows, qint64 line, qint64 column, const QString &reason, int messages) {
            QTest::addRow("%s", name) << rows << line << column << reason << messages;
        };
        add("quote inside", "1,a\n2,b\"c,d\n3,e\n", 3, 4, u"quote inside"_s, 2);
        add("text after quote", "1,\"a\"b\n2,c\n", 2, 6, u"after a closing quote"_s, 1);
        add("in a later line", "\"1\n2\",\"x\ny\" z\n3,c\n", 4, 3, u"after a closing quote"_s, 1);
        add("never closed", "1,a\n2,\"b\n3,c\n", 3, 3, u"never closed"_s, 1);
        add("one value", "1\n2,b\n", 2, 0, u"1 values"_s, 1);
        add("three values", "1,a,\n2,b\n", 2, 0, u"3 values"_s, 1);
        add("carriage return after quote", "1,\"a\"\rb\n2,c\n", 2, 6, u"after a closing quote"_s, 1);
    }

    void brokenRowsAreNamedWithLineColumnAndReason()
    {
        QFETCH(QByteArray, rows);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        QFETCH(QString, reason);
        QFETCH(int, messages);
        const auto read = readAll(spec("key,body\n" + rows));
        QVERIFY(!read.error);
        QCOMPARE(read.bad.size(), 1u);
        QVERIFY2(read.bad[0].error.message.contains(reason), qPrintable(read.bad[0].error.message));
        QCOMPARE(read.bad[0].line, line);
        QCOMPARE(read.bad[0].column, column);
        QCOMPARE(int(read.messages.size()), messages);
    }

    void wrongNumbersAreNamed()
    {
        const auto read = readAll(spec("body,partition,timestamp\na,x,\nb,,1.5\nc,-1,\nd,99999999999,\ne,1,2\n"));
        QCOMPARE(bodies(read), Bodies{"e"});
        QCOMPARE(read.bad.size(), 4u);
        QCOMPARE(read.bad[0].column, 3);
        QCOMPARE(read.bad[1].column, 4);
        QCOMPARE(read.bad[1].line, 3);
    }

    void aFirstLineWithoutBodyIsRefused()
    {
        for (const char *head : {"", "key\n1\n", "1,2,3\n", "body,body\n", "key,body,key.base64\n", "\"body\n", "bo\"dy\n"}) {
            const auto read = readAll(spec(head));
            QVERIFY2(read.error, head);
            QCOMPARE(read.error->kind, Error::Kind::Invalid);
        }
    }

    void recordsCrossBlocksOfAnySize()
    {
        QByteArray text = "key,body\n";
        Bodies expected;
        for (int i = 0; i < 200; ++i) {
            QByteArray body(i % 37, 'x');
            if (i % 3 == 0)
                body += "\"\n,";
            expected.push_back(body);
            text += QByteArray::number(i) + ",\"" + QByteArray(body).replace("\"", "\"\"") + "\"\r\n";
        }
        const QString file = fileWith(m_folder, text);
        for (const qsizetype block : {1, 3, 16, 61, 4096}) {
            FeedSpec from;
            from.source = FeedSpec::Source::Csv;
            from.file = file;
            auto feed = CsvFeed::open(from, CsvReader(std::move(*BlockReader::open(file, block))));
            QVERIFY(feed);
            QCOMPARE(bodies(readAll(**feed, 7)), expected);
        }
    }

    void aRecordThatIsTooLongIsPassedOver()
    {
        const QString file = fileWith(m_folder, "body\nshort\n\"" + QByteArray(500, 'x') + "\n" + QByteArray(500, 'y') + "\"\nnext\n");
        FeedSpec from;
        from.source = FeedSpec::Source::Csv;
        from.file = file;
        for (const qsizetype block : {10, 100'000}) {
            auto feed = CsvFeed::open(from, CsvReader(std::move(*BlockReader::open(file, block)), ',', 100));
            const auto read = readAll(**feed);
            QCOMPARE(bodies(read), (Bodies{"short", "next"}));
            QCOMPARE(read.bad.size(), 1u);
            QCOMPARE(read.bad[0].error.kind, Error::Kind::TooLarge);
            QCOMPARE(read.bad[0].line, 3);
        }
    }

    void randomBytesNeverBreakTheReader()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 100; ++round) {
            QByteArray text = "key,body,header.a\n";
            for (int i = random.bounded(300); i > 0; --i)
                text += random.bounded(8) ? "\",\n\rab"[random.bounded(6)] : char(random.bounded(256));
            const auto one = readAll(spec(text), 1 + random.bounded(5));
            QVERIFY(!one.error);
            auto blocks = BlockReader::open(fileWith(m_folder, text), 1 + random.bounded(20));
            auto feed = CsvFeed::open(spec(text), CsvReader(std::move(*blocks)));
            const auto other = readAll(**feed);
            QCOMPARE(other.messages, one.messages); // the size of blocks changes nothing
            QCOMPARE(other.bad.size(), one.bad.size());
            const qsizetype lines = text.count('\n') + 1;
            for (std::size_t i = 0; i < one.bad.size(); ++i) {
                QVERIFY(one.bad[i].line >= 2 && one.bad[i].line <= lines && one.bad[i].column >= 0);
                QVERIFY(one.bad[i].line == other.bad[i].line && one.bad[i].column == other.bad[i].column);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
