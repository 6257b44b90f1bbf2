#include "model/templates/generatedvalue.h"
#include "model/templates/messagerenderer.h"
#include "model/templates/templatechoice.h"
#include "tests/files/feedreading.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>
#include <set>

using namespace slipway;
using namespace Qt::StringLiterals;
using Bodies = std::vector<QByteArray>;

// Templates turned into messages: names, generated values, rows, places of what is wrong.
class TestTemplateFeed : public QObject {
    Q_OBJECT

    static MessageTemplate of(const QByteArray &body)
    {
        MessageTemplate value;
        value.name = u"order"_s;
        value.destination.name = u"/default/orders"_s;
        value.body = body;
        value.seed = 7;
        return value;
    }
    static ReadFeed made(const MessageTemplate &value, const TemplateChoice &choice = {})
    {
        const auto spec = templateFeed(value, choice);
        if (spec)
            return readAll(*spec);
        ReadFeed none;
        none.error = spec.error();
        return none;
    }
    QTemporaryDir m_folder;

private slots:
    void aVariableTakesTheValueGivenElseItsDefault()
    {
        MessageTemplate value = of("{\"id\":{{id}},\"where\":\"{{ where }}\"}");
        value.variables.insert(u"where"_s, {.byDefault = u"Riga"_s});
        QCOMPARE(bodies(made(value, {.values = {{u"id"_s, "9007199254740993"}}})),
                 Bodies{"{\"id\":9007199254740993,\"where\":\"Riga\"}"});
        QCOMPARE(bodies(made(value, {.values = {{u"id"_s, "1"}, {u"where"_s, ""}}})), Bodies{"{\"id\":1,\"where\":\"\"}"});
    }

    void aValueIsTakenAsItIs()
    {
        QCOMPARE(bodies(made(of("<{{x}}>"), {.values = {{u"x"_s, "{{$uuid}}\xff"}}})), Bodies{"<{{$uuid}}\xff>"});
    }

    void anEscapedBraceIsAPlainOne()
    {
        QCOMPARE(bodies(made(of("\\{{name}} {{{$index}}} {\"a\":{\"b\":{{$index}}}}"))), Bodies{"{{name}} {0} {\"a\":{\"b\":0}}"});
    }

    void keyAndHeadersAreRenderedToo()
    {
        MessageTemplate value = of("{{n}}");
        value.key = "k-{{n}}";
        value.headers = {{"h-{{n}}", "{{n}}!", FieldType::Text}, {"null", std::nullopt}, {"null", ""_ba}};
        const auto read = made(value, {.values = {{u"n"_s, "3"}}});
        QVERIFY(!read.error);
        const Message &message = read.messages.front();
        QCOMPARE(*message.key, "k-3"_ba);
        QCOMPARE(message.headers.size(), 3u);
        QCOMPARE(message.headers[0], (Field{"h-3", "3!", FieldType::Text}));
        QVERIFY(!message.headers[1].value && message.headers[2].value->isEmpty());
        QCOMPARE(read.destinations.front(), u"/default/orders"_s);
    }

    void aNullBodyStaysNullAndAnEmptyOneEmpty()
    {
        MessageTemplate value = of("");
        QVERIFY(made(value).messages.front().body->isEmpty());
        value.body.reset();
        QVERIFY(!made(value).messages.front().body);
    }

    void aVariableIsMadeOnceAMessageSoThatKeyAndBodyShareIt()
    {
        MessageTemplate value = of("{{id}}");
        value.key = "{{id}}";
        value.variables.insert(u"id"_s, {.byDefault = u"{{$uuid}}"_s});
        const auto read = made(value, {.count = 2});
        QCOMPARE(*read.messages[0].key, *read.messages[0].body);
        QVERIFY(*read.messages[0].key != *read.messages[1].key);
        value = of("{{$uuid}} {{$uuid}}");
        const QByteArrayList two = bodies(made(value)).front().split(' ');
        QVERIFY(two[0] != two[1]);
    }

    void whatMakesNoValueIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("word");
        QTest::addRow("no value") << "{\n  \"id\": {{id}}}"_ba << qint64(2) << qint64(9) << u"{{id}}"_s;
        QTest::addRow("no such generated value") << "a {{$uuuid}}"_ba << qint64(1) << qint64(3) << u"$uuuid"_s;
        QTest::addRow("not closed") << "a\n\n{{name"_ba << qint64(3) << qint64(1) << u"not closed"_s;
        QTest::addRow("no name") << "{{ }}"_ba << qint64(1) << qint64(1) << u"no name"_s;
        QTest::addRow("no rows") << "{{$row.a}}"_ba << qint64(1) << qint64(1) << u"$row.a"_s;
    }

    void whatMakesNoValueIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        QFETCH(QString, word);
        const auto compiled = MessageRenderer::compile({.text = {.key = {}, .body = body, .headers = {}, .properties = {}, .timestampMs = {}}, .input = {}});
        QVERIFY(!compiled);
        const TemplateFault &fault = compiled.error().front();
        QCOMPARE(fault.field, u"body"_s);
        QCOMPARE(fault.line, line);
        QCOMPARE(fault.column, column);
        QVERIFY2(fault.error.message.contains(word), qPrintable(fault.error.message));
        const auto read = made(of(body));
        QVERIFY(read.error);
        QCOMPARE(read.error->kind, Error::Kind::Invalid);
        QVERIFY(read.error->message.startsWith(u"body, line %1, column %2: "_s.arg(line).arg(column)));
    }

    void everyFaultOfATemplateIsFoundAtOnce()
    {
        Message text{.key = "{{a}}", .body = "{{b}} {{b}}", .headers = {{"trace", "{{$nothing}}", FieldType::Text}}, .properties = {}, .timestampMs = {}};
        const auto compiled = MessageRenderer::compile({.text = text, .input = {}});
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().size(), 4u);
        QCOMPARE(compiled.error()[1].field, u"header trace"_s);
    }

    void aVariableThatNeedsItselfIsRefused()
    {
        MessageTemplate value = of("{{a}}");
        value.variables.insert(u"a"_s, {.byDefault = u"{{b}}"_s});
        value.variables.insert(u"b"_s, {.byDefault = u"{{a}}"_s});
        QVERIFY(made(value).error->message.contains(u"needs itself"_s));
    }

    void aValueForANameThatIsNotThereIsRefused()
    {
        const auto read = made(of("{{city}}"), {.values = {{u"citty"_s, "x"}}});
        QVERIFY(read.error && read.error->message.contains(u"city"_s));
    }

    void aSecretIsGivenApartAndNeverWrittenDown()
    {
        MessageTemplate value = of("{{token}}");
        value.variables.insert(u"token"_s, {.byDefault = {}, .secret = true});
        QVERIFY(made(value).error);
        QVERIFY(made(value, {.values = {{u"token"_s, "canary-4711"}}}).error); // as plain text
        const auto spec = templateFeed(value, {.secretValues = {{u"token"_s, "canary-4711"}}});
        QVERIFY(spec);
        QCOMPARE(bodies(readAll(*spec)), Bodies{"canary-4711"});
        QVERIFY(!QJsonDocument(spec->toJson()).toJson().contains("canary"));
    }

    void theRunsTimeIsWhenItBeganAndGoesOnByItsRate()
    {
        const auto read = made(of("{{$timestamp}} {{$timestampMs}} {{$isoTimestamp}}"),
                               {.count = 3, .nowMs = 1'760'000'000'123, .ratePerSecond = 2});
        QCOMPARE(bodies(read), (Bodies{"1760000000 1760000000123 2025-10-09T08:53:20.123Z",
                                       "1760000000 1760000000623 2025-10-09T08:53:20.623Z",
                                       "1760000001 1760000001123 2025-10-09T08:53:21.123Z"}));
    }

    void everyGeneratedValueMakesSomething()
    {
        QVERIFY(generatedValues().size() >= 40);
        for (const GeneratedValue &each : generatedValues()) {
            const auto read = made(of("{{" + each.name.toByteArray() + "}}"), {.count = 20});
            QVERIFY2(!read.error, each.name.data());
            for (const QByteArray &body : bodies(read))
                QVERIFY2(!body.isEmpty() && body.isValidUtf8() && !body.contains("{{"), each.name.data());
            QVERIFY(!each.helpText().isEmpty());
        }
    }

    void generatedValuesHaveTheFormThatTheirNamesPromise()
    {
        const auto all = [](const char *name, const char *pattern) {
            for (const QByteArray &body : bodies(made(of("{{" + QByteArray(name) + "}}"), {.count = 200})))
                if (!QRegularExpression(u"^(?:%1)$"_s.arg(QLatin1StringView(pattern))).match(QString::fromUtf8(body)).hasMatch())
                    return false;
            return true;
        };
        QVERIFY(all("$uuid", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        QVERIFY(all("$randomInt", "\\d{1,3}|1000"));
        QVERIFY(all("$randomBoolean", "true|false"));
        QVERIFY(all("$randomEmail", "[a-z]+\\.[a-z]+\\d+@[a-z.]+"));
        QVERIFY(all("$randomPrice", "\\d{1,4}\\.\\d{2}"));
        QVERIFY(all("$randomLatitude", "-?\\d{1,2}\\.\\d{4}"));
        QVERIFY(all("$randomIP", "(\\d{1,3}\\.){3}\\d{1,3}"));
        QVERIFY(all("$randomHexColor", "#[0-9a-f]{6}"));
    }

    void theIndexCountsFromZeroAndUuidsDiffer()
    {
        const auto read = made(of("{{$index}} {{$uuid}}"), {.count = 1000});
        std::set<QByteArray> seen;
        for (std::size_t i = 0; i < 1000; ++i) {
            const QByteArrayList parts = read.messages[i].body->split(' ');
            QCOMPARE(parts[0], QByteArray::number(qint64(i)));
            seen.insert(parts[1]);
        }
        QCOMPARE(seen.size(), 1000u);
    }

    // What one version logged must be made again by the next.
    void aSeedMeansTheSameInEveryVersion()
    {
        QCOMPARE(bodies(made(of("{{$uuid}} {{$randomInt}} {{$randomFullName}}"), {.count = 2})), (Bodies{"67c784c3-7b42-4679-9490-06a5bfb6447a 292 Omar Hopper",
                         "2893c070-af90-4319-88f5-df77b0f68f20 674 Elif Sato"}));
    }

    void aMessageARowOfCsvWithItsColumnsByName()
    {
        const QString rows = fileWith(m_folder, "id;name\r\n1;\"Zo\xc3\xab; \"\"Z\"\"\"\r\n\r\n2;\n", u"rows.csv"_s);
        const auto read = made(of("{{$row.id}}={{$row.name}}#{{$index}}"), {.rows = rows});
        QVERIFY(!read.error);
        QCOMPARE(bodies(read), (Bodies{"1=Zo\xc3\xab; \"Z\"#0", "2=#1"}));
        QVERIFY(made(of("{{$row.nme}}"), {.rows = rows}).error->message.contains(u"id, name"_s));
    }

    void aMessageARowOfJsonWithNumbersAsTheyAreWritten()
    {
        const QString rows = fileWith(m_folder,
                                      "{\"n\":12345678901234567890123,\"f\":1.10,\"s\":\"a\\\"b\",\"t\":true,\"o\":{\"x\":[1,null]},\"a.b\":1}\n"
                                      "{\"n\":1}\nnot json\n",
                                      u"rows.jsonl"_s);
        const auto read = made(of("{{$row.n}} {{$row.f}} {{$row.s}} {{$row.t}} {{$row.o}} {{$row.o.x}} {{$row.a.b}}"), {.rows = rows});
        QCOMPARE(bodies(read), Bodies{"12345678901234567890123 1.10 a\"b true {\"x\":[1,null]} [1,null] 1"});
        QCOMPARE(read.bad.size(), 2u);
        QCOMPARE(read.bad[0].line, 2); // has no f
        QVERIFY(read.bad[0].error.message.contains(u"has no f"_s));
        QCOMPARE(read.bad[1].line, 3);
    }

    void rowsBeginAgainWhereMoreAreAskedFor()
    {
        const QString rows = fileWith(m_folder, "a\n1\n2\n", u"rows.csv"_s);
        QCOMPARE(bodies(made(of("{{$row.a}}"), {.count = 5, .rows = rows})), (Bodies{"1", "2", "1", "2", "1"}));
        QCOMPARE(bodies(made(of("{{$row.a}}"), {.count = 1, .rows = rows})), Bodies{"1"});
        QVERIFY(made(of("{{$row.a}}"), {.count = 1, .rows = fileWith(m_folder, "a\n", u"none.csv"_s)}).error);
    }

    void aRunOfATemplateGoesOnAtAnyPlace_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<quint64>("count");
        QTest::addRow("without rows") << QByteArray() << quint64(9);
        QTest::addRow("a row each") << "{\"a\":1}\n\nbad\n{\"a\":2}\n{\"b\":2}\n{\"a\":3}\n"_ba << quint64(0);
        QTest::addRow("rows again and again") << "{\"a\":1}\nbad\n{\"a\":2}"_ba << quint64(11);
    }

    void aRunOfATemplateGoesOnAtAnyPlace()
    {
        QFETCH(QByteArray, rows);
        QFETCH(quint64, count);
        TemplateChoice choice{.count = count};
        if (!rows.isEmpty())
            choice.rows = fileWith(m_folder, rows, u"places.jsonl"_s);
        MessageTemplate value = of(rows.isEmpty() ? "{{$index}} {{$uuid}}"_ba : "{{$row.a}} {{$index}} {{$uuid}}"_ba);
        const auto spec = templateFeed(value, choice);
        QVERIFY(spec);
        const auto kept = FeedSpec::fromJson(QJsonDocument::fromJson(QJsonDocument(spec->toJson()).toJson()).object());
        QVERIFY(kept);
        auto feed = openFeed(*spec);
        const auto whole = readAll(**feed, 1);
        QVERIFY(whole.places.size() > 4);
        for (const FeedPlace &place : whole.places) {
            auto again = openFeed(*kept); // as the log gives it back
            QVERIFY(again);
            QVERIFY((*again)->seek(place));
            QCOMPARE((*again)->place(), place);
            const auto rest = readAll(**again, 3);
            const std::size_t before = std::ranges::count_if(whole.seqs, [&](quint64 seq) { return seq < place.seq; });
            QVERIFY(std::ranges::equal(rest.messages, std::span(whole.messages).subspan(before)));
            QVERIFY(std::ranges::equal(rest.seqs, std::span(whole.seqs).subspan(before)));
        }
    }

    void aFileOfRowsThatChangedIsRefused()
    {
        const auto spec = templateFeed(of("{{$row.a}}"), {.rows = fileWith(m_folder, "a\n1\n", u"changing.csv"_s)});
        QVERIFY(spec);
        fileWith(m_folder, "a\n1\n2\n", u"changing.csv"_s);
        QCOMPARE(readAll(*spec).error->kind, Error::Kind::Conflict);
    }
};

QTEST_APPLESS_MAIN(TestTemplateFeed)
#include "tst_templatefeed.moc"
