#include "model/log/exportmask.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

// Values taken out of an export: what must not be told is not, and the rest stays byte for byte.
class TestExportMask : public QObject {
    Q_OBJECT

    static Message masked(const QStringList &names, const Message &message)
    {
        MessageBatch batch;
        batch.add(7, message, batch.addDestination({u"orders"_s, {}}), 3);
        const MessageBatchPtr one = ExportMask(names).masked(batch, batch.messages().front());
        const MessageView &view = one->messages().front();
        if (view.seq != 7 || view.partition != 3 || one->destination(view).name != u"orders")
            qFatal("number, partition or destination were lost");
        return one->toMessage(view);
    }
    static QByteArray body(const QStringList &names, const QByteArray &body)
    {
        return *masked(names, {.key = {}, .body = body, .headers = {}, .properties = {}, .timestampMs = {}}).body;
    }

private slots:
    void aMemberIsMaskedAnywhereAndTheRestStaysAsTyped()
    {
        QCOMPARE(body({u"card"_s}, "{ \"n\": 1.50,\t\"card\" : \"4111\", \"a\":[{\"CARD\":12345678901234567890}], \"x\":\"card\" }"),
                 "{ \"n\": 1.50,\t\"card\" : \"***\", \"a\":[{\"CARD\":\"***\"}], \"x\":\"card\" }"_ba);
    }

    void aWholeObjectOrListIsMasked()
    {
        QCOMPARE(body({u"who"_s}, R"({"who":{"name":"Zo\u00eb","who":[1,{"a":2}]},"n":1})"), R"({"who":"***","n":1})"_ba);
        QCOMPARE(body({u"who"_s}, R"({"a":{"who":[1,[2]]},"who":null})"), R"({"a":{"who":"***"},"who":"***"})"_ba);
    }

    void aNameWrittenWithEscapesIsTheSameName()
    {
        QCOMPARE(body({u"pin"_s}, R"({"p\u0069n":"1234"})"), R"({"p\u0069n":"***"})"_ba);
    }

    void aBodyThatCannotBeLookedIntoIsMaskedWhole()
    {
        for (const QByteArray &each : {"pin=1234"_ba, "{\"pin\":"_ba, QByteArray("\xff\x00", 2)})
            QCOMPARE(body({u"pin"_s}, each), "***"_ba);
        QCOMPARE(body({u"pin"_s}, ""), ""_ba);
    }

    void headersAndPropertiesAreMaskedByNameAndNullStaysNull()
    {
        const Message message{.key = "C-1", .body = {}, .headers = {{"Authorization", "Bearer x", FieldType::Text}, {"a", "1", FieldType::Integer}, {"authorization", std::nullopt}},
                              .properties = {{"authorization", "y", FieldType::Text}}, .timestampMs = 5};
        const Message out = masked({u"authorization"_s}, message);
        QCOMPARE(*out.headers[0].value, "***"_ba);
        QCOMPARE(out.headers[1], message.headers[1]);
        QVERIFY(!out.headers[2].value);
        QCOMPARE(*out.properties[0].value, "***"_ba);
        QCOMPARE(*out.key, "C-1"_ba);
        QVERIFY(!out.body);
        QCOMPARE(out.timestampMs, message.timestampMs);
    }

    void keyAndBodyAreNamesToo()
    {
        const Message out = masked({u"key"_s, u"body"_s}, {.key = "C-1", .body = "{}", .headers = {}, .properties = {}, .timestampMs = {}});
        QCOMPARE(*out.key, "***"_ba);
        QCOMPARE(*out.body, "***"_ba);
    }
};

QTEST_APPLESS_MAIN(TestExportMask)
#include "tst_exportmask.moc"
