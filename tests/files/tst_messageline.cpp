#include "model/files/messageline.h"
#include "tests/files/feedreading.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <rapidcheck.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QByteArray> bytes()
{
    const auto any = rc::gen::map(rc::gen::container<std::vector<unsigned char>>(rc::gen::arbitrary<unsigned char>()),
                                  [](const std::vector<unsigned char> &v) { return QByteArray(reinterpret_cast<const char *>(v.data()), qsizetype(v.size())); });
    const auto ascii = rc::gen::map(rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127)),
                                    [](const std::string &v) { return QByteArray::fromStdString(v); });
    const auto points = rc::gen::weightedOneOf<char32_t>({{3, rc::gen::inRange<char32_t>(0, 0xd800)}, {1, rc::gen::inRange<char32_t>(0xe000, 0x110000)}});
    const auto text = rc::gen::map(rc::gen::container<std::u32string>(points),
                                   [](const std::u32string &v) { return QString::fromStdU32String(v).toUtf8(); });
    return rc::gen::oneOf(any, ascii, text, rc::gen::element(QByteArray(""), QByteArray("\"\\\n\r\t\b\f/\0\x1f\x7f", 11), QByteArray("\xed\xa0\x80"), QByteArray("\xc0\x80"), QByteArray("\xf4\x90\x80\x80"), QByteArray("\xef\xbf\xbf\xef\xbb\xbf")));
}

rc::Gen<std::optional<QByteArray>> value()
{
    return rc::gen::oneOf(rc::gen::just(std::optional<QByteArray>()), rc::gen::map(bytes(), [](const QByteArray &b) { return std::optional(b); }));
}

// A field as it comes back: Text and Bytes are told by the form of the value, a null has no type.
Field normal(Field field)
{
    if (!field.value)
        field.type = FieldType::Bytes;
    else if (field.type == FieldType::Bytes || field.type == FieldType::Text)
        field.type = QByteArrayView(*field.value).isValidUtf8() ? FieldType::Text : FieldType::Bytes;
    return field;
}

Message message(bool utf8Names)
{
    Message made;
    made.key = *value();
    made.body = *value();
    const int headers = *rc::gen::inRange(0, 5), properties = *rc::gen::inRange(0, 3);
    const auto type = rc::gen::element(FieldType::Bytes, FieldType::Text, FieldType::Integer, FieldType::Real, FieldType::Boolean, FieldType::Timestamp);
    for (int i = 0; i < headers; ++i) {
        QByteArray name = *rc::gen::oneOf(bytes(), rc::gen::element("a"_ba, "a"_ba, "b"_ba)); // duplicates too
        if (utf8Names)
            name = QString::fromUtf8(name).toUtf8();
        made.headers.push_back(normal({name, *value(), *type}));
    }
    for (int i = 0; i < properties; ++i)
        made.properties.push_back(normal({QString::fromUtf8(*bytes()).toUtf8(), *value(), *type}));
    if (*rc::gen::arbitrary<bool>())
        made.timestampMs = *rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max());
    return made;
}

} // namespace

class TestMessageLine : public QObject {
    Q_OBJECT
private slots:
    void aLineIsAsTheProductSays()
    {
        const Message message{.key = "k"_ba, .body = std::nullopt,
                              .headers = {{"a", "1"_ba, FieldType::Text}, {"a", std::nullopt, FieldType::Bytes}, {"b", "\xff"_ba, FieldType::Bytes}},
                              .properties = {{"delay", "5"_ba, FieldType::Integer}}, .timestampMs = 1'760'000'000'000};
        LineContext context;
        context.topic = u"/default/orders"_s;
        context.partition = 2;
        context.offset = 41;
        context.id = u"x"_s;
        context.timestampType = TimestampType::Create;
        context.schemaSubject = u"order-value"_s;
        context.schemaVersion = 3;
        context.schemaId = 7;
        context.broker = u"danube"_s;
        QByteArray expected = "{'v':1,'topic':'/default/orders','partition':2,'offset':41,'id':'x','timestamp':1760000000000,"
                              "'timestampType':'create','key':{'text':'k'},'body':null,"
                              "'headers':[['a',{'text':'1'}],['a',null],['b',{'base64':'/w=='}]],"
                              "'properties':{'delay':{'text':'5','type':'integer'}},"
                              "'schema':{'subject':'order-value','version':3,'id':7},'broker':'danube'}";
        QCOMPARE(messageLine(context, message), expected.replace('\'', '"'));
    }

    void whatIsNotKnownIsNull()
    {
        QByteArray expected = "{'v':1,'topic':null,'partition':null,'offset':null,'id':null,'timestamp':null,'timestampType':null,"
                              "'key':null,'body':{'text':''},'headers':[],'properties':{},'schema':null,'broker':null}";
        Message empty;
        empty.body = QByteArray();
        QCOMPARE(messageLine({}, empty), expected.replace('\'', '"'));
        LineContext more;
        more.members = "\"state\":\"failed\"";
        QVERIFY(messageLine(more, empty).endsWith(",\"broker\":null,\"state\":\"failed\"}"));
    }

    void readingWhatWasWrittenIsTheIdentity()
    {
        QVERIFY(rc::check([] {
            const Message made = message(false);
            const QByteArray line = messageLine({}, made);
            RC_ASSERT(QByteArrayView(line).isValidUtf8());
            RC_ASSERT(std::ranges::none_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
            const auto back = parseMessageLine(line);
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->message == made);
            RC_ASSERT(messageLine({}, back->message) == line);
        }));
    }

    void qtReadsTheSameLine()
    {
        QVERIFY(rc::check([] {
            const Message made = message(true);
            QJsonParseError fault;
            const auto json = QJsonDocument::fromJson(messageLine({}, made), &fault).object();
            RC_ASSERT(fault.error == QJsonParseError::NoError);
            const auto bytesOf = [](const QJsonValue &value) -> std::optional<QByteArray> {
                if (value.isNull())
                    return std::nullopt;
                return value[u"text"].isString() ? value[u"text"].toString().toUtf8() : QByteArray::fromBase64(value[u"base64"].toString().toLatin1());
            };
            RC_ASSERT(bytesOf(json[u"key"]) == made.key);
            RC_ASSERT(bytesOf(json[u"body"]) == made.body);
            RC_ASSERT(std::size_t(json[u"headers"].toArray().size()) == made.headers.size());
            for (std::size_t i = 0; i < made.headers.size(); ++i) {
                RC_ASSERT(json[u"headers"][qsizetype(i)][0].toString().toUtf8() == made.headers[i].name);
                RC_ASSERT(bytesOf(json[u"headers"][qsizetype(i)][1]) == made.headers[i].value);
            }
        }));
    }

    void aFeedReadsWhatWasWritten()
    {
        QTemporaryDir folder;
        QVERIFY(rc::check([&folder] {
            std::vector<Message> made;
            QByteArray text;
            for (int n = *rc::gen::inRange(0, 20); n > 0; --n) {
                made.push_back(message(false));
                LineContext context;
                context.topic = u"t"_s;
                text += messageLine(context, made.back()) + '\n';
            }
            FeedSpec from;
            from.source = FeedSpec::Source::JsonLines;
            from.file = fileWith(folder, text);
            const auto read = readAll(from, *rc::gen::inRange(1, 5));
            RC_ASSERT(read.bad.empty());
            RC_ASSERT(read.messages == made);
        }));
    }

    void aViewOfABatchIsWrittenLikeItsMessage()
    {
        QVERIFY(rc::check([] {
            const Message made = message(false);
            MessageBatch batch;
            batch.add(3, made, batch.addDestination({u"orders"_s, {}}), 5);
            LineContext context;
            context.topic = u"orders"_s;
            context.partition = 5;
            RC_ASSERT(messageLine({}, batch, batch.messages().front()) == messageLine(context, made));
        }));
    }

    void aBrokenLineIsRefused()
    {
        QCOMPARE(parseMessageLine("{").error().kind, Error::Kind::Invalid);
        const auto read = parseMessageLine("{\"body\":null,\"topic\":\"x\",\"partition\":4}");
        QVERIFY(read && read->topic == u"x"_s && read->partition == 4);
    }
};

QTEST_GUILESS_MAIN(TestMessageLine)
#include "tst_messageline.moc"
