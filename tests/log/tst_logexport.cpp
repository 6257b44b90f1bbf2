#include "logfixture.h"
#include "model/files/messageline.h"
#include "model/log/logexport.h"
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestLogExport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = SendLog::open(m_folder->filePath(u"log.sqlite"_s)).value();
        m_reader = m_log->reader().value();
    }
    void cleanup()
    {
        m_reader.reset();
        m_log.reset();
    }

    void keptMessagesComeBackByteForByte()
    {
        const Message odd{.key = QByteArray("a,\"b\"\r\n"), .body = QByteArray("\xff\0{", 3),
                          .headers = {{"h", std::nullopt, FieldType::Bytes}, {"h", QByteArray("x"), FieldType::Text}},
                          .properties = {}, .timestampMs = 1760000000000};
        sendSingles({odd, Message{}});
        const QList<QByteArray> lines = exported({}).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto back = parseMessageLine(lines[0]);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QVERIFY(back->message.key == odd.key && back->message.body == odd.body);
        QVERIFY(back->message.timestampMs == odd.timestampMs);
        QCOMPARE(back->message.headers.size(), 2u);
        QVERIFY(!back->message.headers[0].value && back->message.headers[1].value == "x");
        QVERIFY(!parseMessageLine(lines[1])->message.body);
        const QJsonObject outcome = QJsonDocument::fromJson(lines[0]).object()[u"outcome"_s].toObject();
        QCOMPARE(outcome[u"state"_s].toString(), u"acknowledgedNoPosition"_s);
        QCOMPARE(outcome[u"id"_s].toString(), u"1000"_s);
        QVERIFY(outcome[u"offset"_s].isNull());
    }

    void messagesOfABulkRunAreMadeAgainFromTheirSource()
    {
        writeFile("one\ntwo\n\nfour\n");
        const qint64 run = bulkRun(4);
        const QList<QByteArray> lines = exported({}).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const QByteArrayList bodies{"one", "two", "", "four"};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(parseMessageLine(lines[i])->message.body.value(), bodies[i]);
        QCOMPARE(m_reader->message(run, 3)->body.value(), "four");
        QCOMPARE(m_reader->message(run, 9).error().kind, Error::Kind::NotFound);
    }

    void aSourceThatChangedIsSaidAndNoBodyInvented()
    {
        writeFile("one\ntwo\n");
        const qint64 run = bulkRun(2);
        writeFile("another\nfile\nentirely\n");
        QByteArray text;
        const ExportSummary summary = exportTo(text, {});
        QCOMPARE(summary.messages, 2);
        QCOMPARE(summary.withoutBody, 2);
        QVERIFY(summary.why && summary.why->kind == Error::Kind::Conflict);
        for (const QByteArray &line : text.trimmed().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QVERIFY(!json.contains(u"body"_s) && json[u"outcome"_s].toObject().contains(u"unavailable"_s));
        }
        QCOMPARE(m_reader->message(run, 0).error().kind, Error::Kind::Conflict);
    }

    void csvIsQuotedAsRfc4180Says()
    {
        sendSingles({Message{.key = QByteArray("a,\"b\"\nc"), .body = std::nullopt, .headers = {}, .properties = {},
                             .timestampMs = {}}});
        const QByteArray text = exported({.format = ExportPlan::Format::Csv});
        QVERIFY(text.startsWith("entry,n,at,"));
        QVERIFY2(text.contains(",\"a,\"\"b\"\"\nc\",text,,null,[],\r\n"), text.constData());
        const QByteArray without = exported({.format = ExportPlan::Format::Csv, .bodies = false});
        QVERIFY(!without.contains("body") && !without.contains("\"\"b"));
    }

    void theArchiveIsOneJsonDocument()
    {
        sendSingles({Message{}, Message{}});
        const QJsonObject log =
            QJsonDocument::fromJson(exported({.format = ExportPlan::Format::Har})).object()[u"log"_s].toObject();
        QCOMPARE(log[u"entries"_s].toArray().size(), 2);
        const QJsonObject first = log[u"entries"_s].toArray()[0].toObject();
        QCOMPARE(first[u"timings"_s].toObject()[u"wait"_s].toDouble(), 0.1);
        QVERIFY(first[u"request"_s].isObject() && first[u"response"_s].toObject().contains(u"state"_s));
    }

    void onlyWhatIsShownIsExported()
    {
        sendSingles({Message{}, Message{}, Message{}});
        QCOMPARE(exported({.format = ExportPlan::Format::JsonLines, .bodies = true, .only = {2}}).count('\n'), 1);
    }

private:
    void writeFile(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u"in.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    qint64 bulkRun(quint64 count)
    {
        RunFacts facts = factsOf(u"in.txt"_s, qint64(count));
        facts.feed.source = FeedSpec::Source::Lines;
        facts.feed.file = m_folder->filePath(u"in.txt"_s);
        facts.feed.identity = identify(facts.feed.file).value();
        facts.feed.destination = facts.destination;
        EventBox events;
        auto run = m_log->startRun(facts, false, events.box);
        run->log->reserve(count, {});
        if (!events.reserved(count))
            return 0;
        run->log->record(outcomesOf(0, count));
        run->log->finish(RunPhase::Finished);
        return events.next<RunLogClosed>().value().run;
    }
    void sendSingles(const std::vector<Message> &messages)
    {
        EventBox events;
        auto singles = m_log->singles(factsOf(u"s"_s), events.box).value();
        auto batch = std::make_shared<MessageBatch>();
        const quint16 to = batch->addDestination({u"/default/orders"_s, {}});
        for (quint64 i = 0; i < messages.size(); ++i)
            batch->add(i, messages[i], to);
        singles->keep(batch);
        singles->reserve(messages.size(), {});
        QVERIFY(events.reserved(messages.size()));
        singles->record(outcomesOf(0, messages.size()));
        singles->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
    }
    ExportSummary exportTo(QByteArray &text, const ExportPlan &plan)
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::WriteOnly);
        return LogExport(*m_reader, buffer, plan).run().value();
    }
    QByteArray exported(const ExportPlan &plan)
    {
        QByteArray text;
        exportTo(text, plan);
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SendLog> m_log;
    std::unique_ptr<LogReader> m_reader;
};

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
