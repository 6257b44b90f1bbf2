#include "model/core/connectionaddress.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using Host = ConnectionAddress::Host;

class TestConnectionAddress : public QObject {
    Q_OBJECT
private slots:
    void everyFormOfTheProductIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        for (const auto &[text, printed] : std::initializer_list<std::pair<QString, QString>>{
                 {u"danube://127.0.0.1:6650"_s, {}},
                 {u"danubes://host:6650?admin=host:50051"_s, {}},
                 {u"kafka://h1:9092,h2:9092"_s, {}},
                 {u"kafkas://[::1]:9093,[fe80::1%eth0],h3"_s, {}},
                 {u"amqp://user@host:5672/vhost"_s, {}},
                 {u"amqp://user@host/%2F"_s, u"amqp://user@host//"_s},
                 {u"amqps://host/a%20b/c"_s, {}},
                 {u"rocketmq://ns1:9876;ns2:9876"_s, u"rocketmq://ns1:9876,ns2:9876"_s},
                 {u"sandbox:danube"_s, {}},
                 {u"sandbox:kafka"_s, {}},
                 {u"devnull:"_s, {}},
                 {u"devnull:?latency.ms=5&fail.rate=1"_s, {}},
                 {u" KAFKA://Host:1 "_s, u"kafka://Host:1"_s},
                 {u"kafka://h?a&b=&a=1"_s, u"kafka://h?a=&b=&a=1"_s},
                 {u"x:%2F%2Fh"_s, {}},
             })
            QTest::addRow("%s", qPrintable(text)) << text << (printed.isEmpty() ? text : printed);
    }

    void everyFormOfTheProductIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto address = ConnectionAddress::parse(text);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
        QCOMPARE(address->toString(), printed);
        const auto again = ConnectionAddress::parse(printed);
        QVERIFY(again);
        QVERIFY(*again == *address);
    }

    void thePartsAreWhatWasWritten()
    {
        const auto address = ConnectionAddress::parse(u"amqp://us%40er:p%3Aw:2@[2001:db8::1]:5673,h2/v%2Fh?x=%26&y=a%3Db"_s);
        QVERIFY(address);
        QCOMPARE(address->scheme, u"amqp"_s);
        QCOMPARE(address->user, u"us@er"_s);
        QCOMPARE(address->password, u"p:w:2"_s);
        QVERIFY((address->hosts == std::vector<Host>{{u"2001:db8::1"_s, 5673}, {u"h2"_s, -1}}));
        QCOMPARE(address->path, u"v/h"_s);
        QCOMPARE(address->value(u"x"_s), u"&"_s);
        QCOMPARE(address->value(u"y"_s), u"a=b"_s);
        QCOMPARE(address->value(u"z"_s), QString());
    }

    void aPasswordIsNeverPrinted()
    {
        for (const QString &text : {u"amqp://u:c4n4ry@h/v"_s, u"amqp://:c4n4ry@h"_s, u"amqp://u:@h"_s})
            QVERIFY(!ConnectionAddress::parse(text)->toString().contains(u"c4n4ry"_s));
        QVERIFY(ConnectionAddress::parse(u"amqp://u:@h"_s)->password.isEmpty());
    }

    void aPasswordIsNotInTheErrorEither()
    {
        for (const QString &text : {u"amqp://u:c4n4ry/x@h"_s, u"amqp://u:c4n/4ry@h:1"_s, u"amqp://u:c4n4ry@h:x"_s, u"amqp://u:c4n4ry@"_s, u"amqp://u:c4n4ry@h h"_s}) {
            const auto address = ConnectionAddress::parse(text);
            QVERIFY(!address);
            QVERIFY2(!address.error().message.contains(u"c4n"_s), qPrintable(address.error().message));
        }
    }

    void whatIsNoAddressIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        for (const auto &[text, named] : std::initializer_list<std::pair<QString, QString>>{
                 {u""_s, u"no address"_s},
                 {u"localhost"_s, u"localhost"_s},
                 {u":9092"_s, u"no address"_s},
                 {u"ka fka://h"_s, u"no scheme"_s},
                 {u"kafka://"_s, u"host is missing"_s},
                 {u"kafka://h,"_s, u"host is missing"_s},
                 {u"kafka://h1,,h2"_s, u"host is missing"_s},
                 {u"kafka://h:"_s, u"port is missing"_s},
                 {u"kafka://h:0"_s, u"1 to 65535"_s},
                 {u"kafka://h:65536"_s, u"65536"_s},
                 {u"kafka://h:x"_s, u"x is no port"_s},
                 {u"kafka://h:-1"_s, u"no port"_s},
                 {u"kafka://h:+1"_s, u"no port"_s},
                 {u"kafka://::1:9092"_s, u"brackets"_s},
                 {u"kafka://[::1"_s, u"closing bracket"_s},
                 {u"kafka://[::1]x"_s, u"after the bracket"_s},
                 {u"kafka://[::1]:"_s, u"port is missing"_s},
                 {u"kafka://[]:1"_s, u"host is missing"_s},
                 {u"kafka://a b"_s, u"no host name"_s},
                 {u"kafka://h?=x"_s, u"no name"_s},
             })
            QTest::addRow("%s", qPrintable(text)) << text << named;
    }

    void whatIsNoAddressIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto address = ConnectionAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, Error::Kind::Invalid);
        QVERIFY2(address.error().message.contains(named), qPrintable(address.error().message));
    }
};

QTEST_GUILESS_MAIN(TestConnectionAddress)
#include "tst_connectionaddress.moc"
