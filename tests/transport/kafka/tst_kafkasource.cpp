#include "tests/brokers/kafkaprocess.h"
#include "tests/contract/eventprobe.h"
#include "tests/contract/moduletransport.h"
#include "transport/kafka/kafkahandle.h"
#include "transport/kafka/kafkakind.h"
#include <QCoreApplication>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

// One source and all that it said.
class Reading {
public:
    Reading(Transport &transport, const Endpoint &from, const BrowsePlan &plan)
    {
        auto made = transport.browse(from, plan, m_probe.mailbox());
        if (!made)
            qFatal("cannot browse: %s", qPrintable(made.error().message));
        m_source = std::move(*made);
    }

    MessageSource &source() { return *m_source; }

    [[nodiscard]] bool waitFor(const std::function<bool()> &condition)
    {
        const auto until = steady_clock::now() + Watchdog * 3;
        for (;;) {
            for (const SourceEvent &event : m_probe.drain())
                take(event);
            if (condition())
                return true;
            if (closed || steady_clock::now() > until)
                return false;
            m_probe.wait();
        }
    }

    bool ready = false, closed = false;
    std::optional<Error> reason;
    std::vector<Message> messages;
    std::vector<qint64> offsets;
    std::vector<RangeDone> done;
    QStringList notices;

private:
    void take(const SourceEvent &event)
    {
        ready = ready || std::holds_alternative<SessionReady>(event);
        if (const auto *batch = std::get_if<MessageBatchPtr>(&event))
            for (const MessageView &view : (*batch)->messages()) {
                messages.push_back((*batch)->toMessage(view));
                offsets.push_back(static_cast<qint64>(view.seq));
            }
        else if (const auto *range = std::get_if<RangeDone>(&event))
            done.push_back(*range);
        else if (const auto *notice = std::get_if<BrokerNotice>(&event))
            notices << notice->text;
        else if (const auto *end = std::get_if<SessionClosed>(&event)) {
            closed = true;
            reason = end->reason;
        }
    }

    EventProbe<SourceEvent> m_probe;
    std::unique_ptr<MessageSource> m_source;
};

} // namespace

class TestKafkaSource final : public QObject {
    Q_OBJECT
public:
    explicit TestKafkaSource(KafkaProcess &kafka) : m_kafka(kafka) {}

private slots:
    void initTestCase();
    void readsRangesOfOnePartitionOneAfterTheOther();
    void saysWhichOffsetsAreGone();
    void aTopicThatIsDeletedEndsTheReading();
    void noSuchTopicOrPartitionIsSaid();
    void aWrongPasswordAndAnUnknownAuthorityEndItAtOnce();
    void nobodyThereIsSaid();

private:
    Endpoint endpoint(const QString &listener = u"plain"_s) const
    {
        return {.url = (listener == u"tls" ? u"kafkas://"_s : u"kafka://"_s) + m_kafka.addresses(listener),
                .options = {},
                .secrets = {},
                .limits = kafkaKind().limits};
    }
    Call call() const { return {.deadline = steady_clock::now() + Watchdog * 3, .stop = {}}; }
    Destination topicWith(int messages); // 0, 1, 2, … in one partition
    void deleteBefore(const Destination &topic, qint64 offset) const;

    KafkaProcess &m_kafka;
    Transport *m_transport = nullptr;
    std::unique_ptr<Topology> m_topology;
    int m_topics = 0;
};

void TestKafkaSource::initTestCase()
{
    const auto transport = moduleTransport(u"kafka"_s);
    QVERIFY2(transport, transport ? "" : qPrintable(transport.error().detail));
    m_transport = *transport;
    auto topology = m_transport->topology(endpoint());
    QVERIFY(topology.has_value());
    m_topology = std::move(*topology);
}

Destination TestKafkaSource::topicWith(int messages)
{
    const Destination topic{u"read-"_s + QString::number(++m_topics), {}};
    const auto made = m_topology->create({topic, 1, {}}, call());
    if (!made)
        qFatal("cannot make it: %s", qPrintable(made.error().detail));
    QProcess kcat; // shares no code with the reader under test but the library
    kcat.start(u"kcat"_s, {u"-P"_s, u"-b"_s, m_kafka.addresses(), u"-t"_s, topic.name});
    for (int i = 0; i < messages; ++i)
        kcat.write(QByteArray::number(i) + '\n');
    kcat.closeWriteChannel();
    if (!kcat.waitForFinished(60'000) || kcat.exitCode() != 0)
        qFatal("kcat: %s", kcat.readAllStandardError().constData());
    return topic;
}

void TestKafkaSource::deleteBefore(const Destination &topic, qint64 offset) const
{
    char why[512] = "";
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", m_kafka.addresses().toUtf8().constData(), why, sizeof why);
    const kafka::ClientPtr client(rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof why));
    rd_kafka_topic_partition_list_t *before = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(before, topic.name.toUtf8().constData(), 0)->offset = offset;
    rd_kafka_DeleteRecords_t *wanted = rd_kafka_DeleteRecords_new(before);
    const kafka::QueuePtr queue(rd_kafka_queue_new(client.get()));
    rd_kafka_DeleteRecords(client.get(), &wanted, 1, nullptr, queue.get());
    const kafka::EventPtr answer(rd_kafka_queue_poll(queue.get(), 60'000));
    if (!answer || rd_kafka_event_error(answer.get()) != RD_KAFKA_RESP_ERR_NO_ERROR)
        qFatal("cannot delete records");
    rd_kafka_DeleteRecords_destroy(wanted);
    rd_kafka_topic_partition_list_destroy(before);
}

void TestKafkaSource::readsRangesOfOnePartitionOneAfterTheOther()
{
    Reading reading(*m_transport, endpoint(),
                    {.from = topicWith(30), .ranges = {{0, 20, 30}, {0, 10, 20}, {0, 10, 10}, {0, 0, 10}}});
    reading.source().request(100);
    QVERIFY(reading.waitFor([&] { return reading.done.size() == 4; }));
    std::vector<qint64> expected;
    for (const qint64 start : {20, 10, 0})
        for (qint64 i = 0; i < 10; ++i)
            expected.push_back(start + i);
    QVERIFY(reading.offsets == expected);
    QCOMPARE(reading.messages[0].body, std::optional<QByteArray>("20"));
    QCOMPARE(reading.done[0].next, 30);
    QCOMPARE(reading.done[3].next, 10);
    reading.source().close();
    QVERIFY(reading.waitFor([&] { return reading.closed; }));
    QVERIFY(!reading.reason);
}

void TestKafkaSource::saysWhichOffsetsAreGone()
{
    const Destination topic = topicWith(50);
    deleteBefore(topic, 20);
    Reading reading(*m_transport, endpoint(), {.from = topic, .ranges = {{0, 5, 30}}});
    reading.source().request(100);
    QVERIFY(reading.waitFor([&] { return reading.done.size() == 1; }));
    QCOMPARE(reading.offsets.size(), 10u);
    QCOMPARE(reading.offsets.front(), 20);
    QVERIFY2(reading.done[0].note.contains(u"5 to 19"_s), qPrintable(reading.done[0].note));
}

void TestKafkaSource::aTopicThatIsDeletedEndsTheReading()
{
    const Destination topic = topicWith(3);
    Reading reading(*m_transport, endpoint(), {.from = topic, .ranges = {{0, 0, OffsetRange::Open}}});
    reading.source().request(100);
    QVERIFY(reading.waitFor([&] { return reading.messages.size() == 3; }));
    QVERIFY(m_topology->remove(topic, call()).has_value());
    QVERIFY(reading.waitFor([&] { return reading.closed; }));
    QVERIFY(reading.reason);
    QCOMPARE(reading.reason->kind, Error::Kind::NotFound);
}

void TestKafkaSource::noSuchTopicOrPartitionIsSaid()
{
    for (const BrowsePlan &plan : {BrowsePlan{.from = {u"not-there"_s, {}}, .ranges = {{0, 0, OffsetRange::Open}}},
                                   BrowsePlan{.from = topicWith(1), .ranges = {{7, 0, OffsetRange::Open}}}}) {
        Reading reading(*m_transport, endpoint(), plan);
        QVERIFY(reading.waitFor([&] { return reading.closed; }));
        QVERIFY(reading.reason && !reading.ready);
        QCOMPARE(reading.reason->kind, Error::Kind::NotFound);
    }
    const auto topics = m_topology->list(call());
    QVERIFY(topics.has_value());
    for (const DestinationFacts &each : *topics)
        QVERIFY(each.destination.name != u"not-there"); // looking makes none
}

void TestKafkaSource::aWrongPasswordAndAnUnknownAuthorityEndItAtOnce()
{
    Endpoint wrong = endpoint(u"sasl"_s);
    wrong.options = {{u"sasl.mechanism"_s, u"SCRAM-SHA-512"_s}, {u"sasl.username"_s, u"alice"_s}};
    wrong.secrets = {{u"sasl.password"_s, "not-hers"}};
    Endpoint unknown = endpoint(u"tls"_s);
    unknown.options = {{u"ssl.ca.location"_s, m_kafka.said(u"otherCa"_s)}};
    for (const Endpoint &from : {wrong, unknown}) {
        Reading reading(*m_transport, from, {.from = topicWith(1), .ranges = {}});
        QVERIFY(reading.waitFor([&] { return reading.closed; }));
        QVERIFY(reading.reason);
        QCOMPARE(reading.reason->kind, Error::Kind::Unauthenticated);
        QVERIFY2(!reading.reason->detail.contains(u"not-hers"_s), qPrintable(reading.reason->detail));
    }
}

void TestKafkaSource::nobodyThereIsSaid()
{
    Endpoint dead = endpoint();
    dead.url = u"kafka://127.0.0.1:1"_s;
    Reading reading(*m_transport, dead, {.from = {u"orders"_s, {}}, .ranges = {}});
    QVERIFY(reading.waitFor([&] { return reading.closed; }));
    QVERIFY(reading.reason);
    QCOMPARE(reading.reason->kind, Error::Kind::Unreachable);
    QVERIFY2(reading.reason->detail.contains(u"refused"_s), qPrintable(reading.reason->detail));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto kafka = KafkaProcess::start({u"--security"_s});
    if (!kafka) {
        std::fprintf(stderr, "SKIPPED: %s %s\n", qPrintable(kafka.error().message), qPrintable(kafka.error().detail));
        return kafka.error().kind == Error::Kind::Unsupported ? 77 : 1;
    }
    TestKafkaSource test(**kafka);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kafkasource.moc"
