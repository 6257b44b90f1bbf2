#include "transport/kafka/kafkaimport.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestKafkaImport final : public QObject {
    Q_OBJECT

private slots:
    void readsJavasClientProperties();
    void saysWhichKeyStoresItCannotRead();
    void readsKcatsConfiguration();
    void readsEachContextOfKafkactl();
    void refusesWhatItWouldReadWrongly();

private:
    static ImportedConnection one(const QByteArray &text)
    {
        const auto found = importKafkaConfiguration(text);
        if (!found || found->size() != 1)
            qFatal("not one connection: %s", found ? "" : qPrintable(found.error().message));
        return found->front();
    }
};

void TestKafkaImport::readsJavasClientProperties()
{
    const QByteArray text = R"(# of the orders service
bootstrap.servers=one:9093, two:9093
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \
  username="alice" password="al=ice \"secret\"";
ssl.truststore.type=PEM
ssl.truststore.location=/etc/kafka/ca.crt
ssl.endpoint.identification.algorithm=
key.serializer=org.apache.kafka.common.serialization.StringSerializer
acks=1
linger.ms=20
compression.type=zstd
no.such.thing=1
)";
    QVERIFY(isKafkaConfiguration(text));
    const ImportedConnection made = one(text);
    QCOMPARE(made.address, u"kafkas://one:9093,two:9093"_s);
    QCOMPARE(made.options.value(u"sasl.mechanism"_s).toString(), u"SCRAM-SHA-512"_s);
    QCOMPARE(made.options.value(u"sasl.username"_s).toString(), u"alice"_s);
    QCOMPARE(made.options.value(u"ssl.ca.location"_s).toString(), u"/etc/kafka/ca.crt"_s);
    QCOMPARE(made.options.value(u"ssl.endpoint.identification.algorithm"_s).toString(), u"none"_s);
    QCOMPARE(made.options.value(u"linger.ms"_s).toInt(), 20);
    QCOMPARE(made.options.value(u"compression.codec"_s).toString(), u"zstd"_s);
    QCOMPARE(made.secrets.value(u"sasl.password"_s), QByteArray("al=ice \"secret\""));
    QVERIFY(!made.options.contains(u"sasl.password"_s));
    QCOMPARE(made.notes.size(), 1);
    QVERIFY(made.notes[0].contains(u"no.such.thing"_s));
}

void TestKafkaImport::saysWhichKeyStoresItCannotRead()
{
    const ImportedConnection made = one("bootstrap.servers=a:1\nsecurity.protocol=SSL\nssl.truststore.location=/k/trust.jks\n"
                                        "ssl.truststore.password=changeit\nssl.keystore.location=/k/own.p12\n"
                                        "ssl.keystore.password=own-secret\n");
    QCOMPARE(made.address, u"kafkas://a:1"_s);
    QCOMPARE(made.options.value(u"ssl.keystore.location"_s).toString(), u"/k/own.p12"_s);
    QCOMPARE(made.secrets, (QHash<QString, QByteArray>{{u"ssl.keystore.password"_s, "own-secret"}}));
    QCOMPARE(made.notes.size(), 1);
    QVERIFY(made.notes[0].contains(u"trust.jks"_s));
}

void TestKafkaImport::readsKcatsConfiguration()
{
    const ImportedConnection made = one("# kcat\nmetadata.broker.list=broker:9092\nsecurity.protocol=sasl_plaintext\n"
                                        "sasl.mechanisms=PLAIN\nsasl.username=bob\nsasl.password=bob-secret\n"
                                        "topic.message.timeout.ms=5000\n");
    QCOMPARE(made.address, u"kafka://broker:9092"_s);
    QCOMPARE(made.options.value(u"sasl.mechanism"_s).toString(), u"PLAIN"_s);
    QCOMPARE(made.options.value(u"sasl.username"_s).toString(), u"bob"_s);
    QCOMPARE(made.options.value(u"message.timeout.ms"_s).toInt(), 5000);
    QCOMPARE(made.secrets.value(u"sasl.password"_s), QByteArray("bob-secret"));
    QVERIFY2(made.notes.isEmpty(), qPrintable(made.notes.join(u'\n')));
}

void TestKafkaImport::readsEachContextOfKafkactl()
{
    const auto found = importKafkaConfiguration(R"(contexts:
  default:
    brokers:
    - localhost:9092   # the usual
    - "localhost:9093"
  remote:
    brokers: [one:9092, two:9092]
    clientID: my-client
    tls:
      enabled: true
      ca: '/etc/ca #1.crt'
      insecure: true
    sasl:
      enabled: true
      username: admin
      password: hunter2
      mechanism: scram-sha512
current-context: default
)");
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->size(), 2u);
    const ImportedConnection &plain = found->at(0), &remote = found->at(1);
    QCOMPARE(plain.name, u"default"_s);
    QCOMPARE(plain.address, u"kafka://localhost:9092,localhost:9093"_s);
    QVERIFY(plain.options.isEmpty());
    QCOMPARE(remote.address, u"kafkas://one:9092,two:9092"_s);
    QCOMPARE(remote.options.value(u"ssl.ca.location"_s).toString(), u"/etc/ca #1.crt"_s);
    QCOMPARE(remote.options.value(u"sasl.mechanism"_s).toString(), u"SCRAM-SHA-512"_s);
    QCOMPARE(remote.options.value(u"client.id"_s).toString(), u"my-client"_s);
    QCOMPARE(remote.secrets.value(u"sasl.password"_s), QByteArray("hunter2"));
    QCOMPARE(remote.notes.size(), 1); // never without checking the certificate, and said
}

void TestKafkaImport::refusesWhatItWouldReadWrongly()
{
    for (const QByteArray &text : {QByteArray("contexts:\n  a: &anchor\n    brokers: [x:1]\n"),
                                   QByteArray("contexts:\n  a:\n    brokers: {x: 1}\n"),
                                   QByteArray("contexts:\n  a:\n    note: |\n      text\n"),
                                   QByteArray("contexts:\n  a:\n    clientID: x\n"), // no brokers
                                   QByteArray("security.protocol=SSL\nbootstrap.servers=\n")}) {
        const auto found = importKafkaConfiguration(text);
        QVERIFY2(!found, text.constData());
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
    }
}

QTEST_GUILESS_MAIN(TestKafkaImport)
#include "tst_kafkaimport.moc"
