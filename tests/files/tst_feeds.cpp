#include "tests/files/feedreading.h"
#include "model/files/blockreader.h"
#include "model/files/linereader.h"
#include "model/files/linesfeed.h"
#include <QJsonDocument>
#include <set>

using namespace slipway;
using namespace Qt::StringLiterals;
using Bodies = std::vector<QByteArray>;

class TestFeeds : public QObject {
    Q_OBJECT
private:
    FeedSpec spec(FeedSpec::Source source, const QByteArray &bytes) const
    {
        return {.source = source, .file = fileWith(m_folder, bytes), .title = u"input"_s, .identity = {}, .base = {},
                .destination = {u"orders"_s, {}}};
    }
    QTemporaryDir m_folder;

private slots:
    void aLineIsABodyByteForByte()
    {
        const auto read = readAll(spec(FeedSpec::Source::Lines, "first\n\nthird\r\n\xff\nlast"_ba));
        QVERIFY(!read.error);
        QCOMPARE(bodies(read), (Bodies{"first", "", "third\r", "\xff", "last"}));
    }

    void aZeroByteStaysInItsLine()
    {
        QCOMPARE(bodies(readAll(spec(FeedSpec::Source::Lines, QByteArray("a\0b\n", 4)))), (Bodies{QByteArray("a\0b", 3)}));
    }

    void anEmptyFileHasNoMessages()
    {
        const auto read = readAll(spec(FeedSpec::Source::Lines, ""));
        QVERIFY(!read.error && read.messages.empty() && read.bad.empty());
        QCOMPARE(bodies(readAll(spec(FeedSpec::Source::Lines, "\n"))), Bodies{""});
    }

    void linesCrossBlocksOfAnySize()
    {
        QByteArray text;
        Bodies expected;
        for (int i = 0; i < 300; ++i) {
            expected.push_back(QByteArray(i * 7 % 200, char('a' + i % 26)));
            text += expected.back() + '\n';
        }
        const QString file = fileWith(m_folder, text);
        for (const qsizetype block : {1, 2, 7, 64, 199, 200, 201, 4096}) {
            auto blocks = BlockReader::open(file, block);
            QVERIFY(blocks);
            LinesFeed feed({.source = FeedSpec::Source::Lines, .file = file}, LineReader(std::move(*blocks)));
            QCOMPARE(bodies(readAll(feed, 13)), expected);
        }
    }

    void batchesStayReadableAfterTheFeedIsGone()
    {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += "line " + QByteArray::number(i) + " of some length\n";
        std::vector<MessageBatchPtr> batches;
        {
            auto feed = openFeed(spec(FeedSpec::Source::Lines, text));
            QVERIFY(feed);
            for (bool atEnd = false; !atEnd;) {
                auto step = (*feed)->next(100, 1024 * 1024);
                QVERIFY(step);
                atEnd = step->atEnd;
                if (step->batch)
                    batches.push_back(step->batch);
            }
        }
        int i = 0;
        for (const auto &batch : batches)
            for (const MessageView &view : batch->messages())
                QCOMPARE(view.body.toByteArray(), "line " + QByteArray::number(i++) + " of some length");
        QCOMPARE(i, 20'000);
    }

    void everyFeedGoesOnAtAnyPlace_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QByteArray>("bytes");
        using Source = FeedSpec::Source;
        QTest::addRow("message") << int(Source::Message) << QByteArray();
        QTest::addRow("generator") << int(Source::Generator) << QByteArray();
        QTest::addRow("whole file") << int(Source::WholeFile) << QByteArray("body");
        QTest::addRow("lines") << int(Source::Lines) << QByteArray("a\nb\n\nc\nd\ne\nf");
        QTest::addRow("json lines") << int(Source::JsonLines)
                                    << QByteArray("{\"body\":{\"text\":\"a\"}}\nbad\n\n{\"body\":null}\n{\"body\":{\"text\":\"b\"}}\n{}\n{\"body\":{\"text\":\"c\"}}");
        QTest::addRow("csv") << int(Source::Csv) << QByteArray("body,header.a\n1,x\n\"2\n2\",\nbroken\n3,\"y\"\n\n4,\"a\nb\"");
    }

    void everyFeedGoesOnAtAnyPlace()
    {
        QFETCH(int, source);
        QFETCH(QByteArray, bytes);
        FeedSpec from = spec(FeedSpec::Source(source), bytes);
        from.count = 7;
        from.base.body = "m"_ba;
        auto feed = openFeed(from);
        QVERIFY(feed);
        const auto whole = readAll(**feed, 1);
        QVERIFY(!whole.error);
        QVERIFY(whole.places.size() > 4);
        for (const FeedPlace &place : whole.places) {
            auto again = openFeed(from);
            QVERIFY((*again)->seek(place));
            QCOMPARE((*again)->place(), place);
            const auto rest = readAll(**again, 3);
            const std::size_t before = std::ranges::count_if(whole.seqs, [&](quint64 seq) { return seq < place.seq; });
            QVERIFY(std::ranges::equal(rest.messages, std::span(whole.messages).subspan(before)));
            QVERIFY(std::ranges::equal(rest.seqs, std::span(whole.seqs).subspan(before)));
            std::vector<BadInput> bad;
            std::ranges::copy_if(whole.bad, std::back_inserter(bad), [&](const BadInput &b) { return b.seq >= place.seq; });
            QCOMPARE(rest.bad.size(), bad.size());
            for (std::size_t i = 0; i < bad.size(); ++i)
                QVERIFY(rest.bad[i].line == bad[i].line && rest.bad[i].column == bad[i].column &&
                        rest.bad[i].error == bad[i].error);
        }
        auto fresh = openFeed(from);
        QVERIFY((*fresh)->seek({})); // a run that has sent nothing yet
        QCOMPARE(readAll(**fresh).messages, whole.messages);
    }

    void sequenceNumbersAreDenseOverMessagesAndBadLines()
    {
        const auto read = readAll(spec(FeedSpec::Source::JsonLines, "{\"body\":null}\nbad\n{\"body\":null}\n[]\n{\"body\":null}\n"), 2);
        QCOMPARE(read.seqs, (std::vector<quint64>{0, 2, 4}));
        QCOMPARE(read.bad.size(), 2u);
        QCOMPARE(read.bad[0].seq, 1u);
        QCOMPARE(read.bad[1].seq, 3u);
    }

    void aBatchEndsAtMessagesOrBytes()
    {
        auto feed = openFeed(spec(FeedSpec::Source::Lines, QByteArray("0123456789\n").repeated(100)));
        QCOMPARE((*feed)->next(7, 1000)->batch->messages().size(), 7u);
        QCOMPARE((*feed)->next(1000, 25)->batch->messages().size(), 3u);
    }

    void oneMessageIsSentAsOftenAsAsked()
    {
        FeedSpec from{.base = {.key = QByteArray(), .body = "b"_ba, .headers = {{"h", std::nullopt}, {"h", "1"_ba}},
                               .properties = {{"p", "2"_ba, FieldType::Integer}}, .timestampMs = 5}};
        from.count = 2500;
        from.partition = 3;
        const auto read = readAll(from);
        QCOMPARE(read.messages.size(), 2500u);
        QVERIFY(std::ranges::all_of(read.messages, [&](const Message &m) { return m == from.base; }));
        QVERIFY(std::ranges::all_of(read.partitions, [](qint32 p) { return p == 3; }));
        QCOMPARE(read.seqs.back(), 2499u);
        from.count = 0;
        QVERIFY(readAll(from).messages.empty());
    }

    void aWholeFileIsOneBody()
    {
        QByteArray bytes("line\r\n\0\xff", 8);
        FeedSpec from = spec(FeedSpec::Source::WholeFile, bytes);
        from.base.key = "k"_ba;
        const auto read = readAll(from);
        QCOMPARE(bodies(read), Bodies{bytes});
        QCOMPARE(*read.messages.front().key, "k"_ba);
        QCOMPARE(bodies(readAll(spec(FeedSpec::Source::WholeFile, ""))), Bodies{""});
    }

    void generatedBodiesAreDifferentAndRepeatable()
    {
        FeedSpec from{.source = FeedSpec::Source::Generator};
        from.count = 5000;
        from.size = 100;
        const auto first = bodies(readAll(from));
        QCOMPARE(std::set<QByteArray>(first.begin(), first.end()).size(), 5000u);
        QVERIFY(std::ranges::all_of(first, [](const QByteArray &b) { return b.size() == 100 && b.isValidUtf8() && !b.contains('\n'); }));
        QCOMPARE(bodies(readAll(from, 77)), first);
        // What one version logged must be made again by the next.
        QCOMPARE(first[3].first(40), "1d0b14e4db018fedlBVndT-hXJPs5o_ikXSkxDRy"_ba);
        from.seed = 2;
        QVERIFY(bodies(readAll(from)) != first);
        for (const qint64 size : {0, 1, 15, 16, 17, 8192, 20'000, 100'000}) {
            from.size = size;
            from.count = 3;
            for (const auto &body : bodies(readAll(from)))
                QCOMPARE(body.size(), size);
        }
    }

    void aFileThatChangedIsRefused()
    {
        FeedSpec from = spec(FeedSpec::Source::Lines, "one\ntwo\n");
        from.identity = *identify(from.file);
        QVERIFY(!readAll(from).error);
        fileWith(m_folder, "one\ntwo\nthree\n");
        const auto longer = readAll(from);
        QVERIFY(longer.error);
        QCOMPARE(longer.error->kind, Error::Kind::Conflict);
        QVERIFY(longer.error->message.contains(u"input"_s));
    }

    void aFileOfTheSameLengthIsNotedByItsContent()
    {
        FeedSpec from = spec(FeedSpec::Source::Lines, "one\ntwo\n");
        from.identity = *identify(from.file);
        QFile file(from.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("ONE");
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(from.identity.modifiedNs / 1'000'000), QFileDevice::FileModificationTime));
        QCOMPARE(readAll(from).error->kind, Error::Kind::Conflict);
    }

    void aFileCutShortWhileReadIsAnError()
    {
        FeedSpec from = spec(FeedSpec::Source::Lines, QByteArray("0123456789\n").repeated(100'000));
        auto feed = openFeed(from);
        QVERIFY((*feed)->next(10, 1000));
        QVERIFY(QFile::resize(from.file, 300'000));
        const auto read = readAll(**feed);
        QVERIFY(read.error);
        QCOMPARE(read.error->kind, Error::Kind::Conflict);
        QVERIFY(read.messages.size() < 100'000);
    }

    void whatIsAppendedLaterIsNotRead()
    {
        FeedSpec from = spec(FeedSpec::Source::Lines, "one\n");
        auto feed = openFeed(from);
        fileWith(m_folder, "one\ntwo\n");
        QCOMPARE(bodies(readAll(**feed)), Bodies{"one"});
    }

    void aMissingFileAFolderAndAPipeAreNamed()
    {
        FeedSpec from{.source = FeedSpec::Source::Lines, .file = m_folder.filePath(u"none"_s)};
        QCOMPARE(readAll(from).error->kind, Error::Kind::NotFound);
        QVERIFY(readAll(from).error->message.contains(from.file));
        from.file = m_folder.path();
        QCOMPARE(readAll(from).error->kind, Error::Kind::Invalid);
        from.file = u"/dev/null"_s;
        QCOMPARE(readAll(from).error->kind, Error::Kind::Unsupported);
        from.source = FeedSpec::Source::WholeFile;
        QCOMPARE(readAll(from).error->kind, Error::Kind::Unsupported);
    }

    void aLineThatIsTooLongIsPassedOver()
    {
        const QString file = fileWith(m_folder, "short\n" + QByteArray(1000, 'x') + "\nnext\n" + QByteArray(5000, 'y'));
        for (const qsizetype block : {10, 100'000}) {
            LinesFeed feed({.source = FeedSpec::Source::Lines, .file = file}, LineReader(std::move(*BlockReader::open(file, block)), 100));
            const auto read = readAll(feed);
            QCOMPARE(bodies(read), (Bodies{"short", "next"}));
            QCOMPARE(read.bad.size(), 2u);
            QCOMPARE(read.bad[0].error.kind, Error::Kind::TooLarge);
            QCOMPARE(read.bad[0].line, 2);
            QCOMPARE(read.bad[1].line, 4);
        }
    }

    void aSpecComesBackFromItsJson()
    {
        FeedSpec from{.source = FeedSpec::Source::Csv, .file = u"/a/b.csv"_s, .title = u"b.csv"_s,
                      .identity = {u"/a/b.csv"_s, 1ull << 63, ~0ull, 1ll << 60, 1'760'000'000'123'456'789, "\x01\xff"},
                      .base = {.key = QByteArray("\xff"), .body = std::nullopt,
                               .headers = {{"a", std::nullopt}, {"a", QByteArray("")}, {"\xfe", "1"_ba, FieldType::Integer}},
                               .properties = {{"p", "x"_ba, FieldType::Text}}, .timestampMs = 1},
                      .destination = {u"t"_s, u"r"_s}, .partition = 4, .ownRoute = false, .count = ~0ull, .size = 1ll << 40,
                      .seed = ~0ull - 1};
        from.base.headers[1].type = FieldType::Text;
        const QByteArray written = QJsonDocument(from.toJson()).toJson();
        const auto back = FeedSpec::fromJson(QJsonDocument::fromJson(written).object());
        QVERIFY(back);
        QCOMPARE(QJsonDocument(back->toJson()).toJson(), written);
        QVERIFY(back->base == from.base && back->identity == from.identity && back->destination == from.destination);
        QCOMPARE(back->seed, from.seed);
        QCOMPARE(back->count, from.count);
        QCOMPARE(back->ownRoute, false);
        QVERIFY(!FeedSpec::fromJson({}));
        QVERIFY(!FeedSpec::fromJson({{u"v"_s, 1}, {u"source"_s, u"else"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
