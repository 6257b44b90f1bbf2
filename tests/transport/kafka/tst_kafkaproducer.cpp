#include "tests/contract/moduletransport.h"
#include "tests/contract/sendrecord.h"
#include "tests/transport/kafka/practicecluster.h"
#include "transport/kafka/kafkapartitioner.h"
#include <QTest>
#include <set>

using namespace slipway;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// What a producer session of Kafka says of its messages, against a mock cluster that fails as it is told.
class TestKafkaProducer : public QObject {
    Q_OBJECT

    Transport *m_transport = nullptr;

    // A session and what it said.
    struct Line {
        SendRecord::Probe probe;
        SendRecord record;
        std::unique_ptr<ProducerSession> session;

        bool waitForEnds(std::size_t count)
        {
            return record.waitFor(probe, [&] { return record.closed() || record.ended() >= count; })
                   && record.ended() == count;
        }
        const Error *errorOf(std::size_t outcome) const
        {
            const Outcome &ended = record.outcomes()[outcome];
            return ended.error ? &record.errors().at(ended.error - 1u) : nullptr;
        }
    };

    std::unique_ptr<Line> open(const Endpoint &endpoint)
    {
        auto line = std::make_unique<Line>();
        auto session = m_transport->produce(endpoint, line->probe.mailbox());
        if (!session)
            qFatal("%s %s", qPrintable(session.error().message), qPrintable(session.error().detail));
        line->session = std::move(*session);
        return line;
    }

    static MessageBatchPtr batch(const char *topic, const std::vector<Message> &messages, quint64 firstSeq = 0,
                                 qint32 partition = -1)
    {
        auto filled = std::make_shared<MessageBatch>();
        const quint16 to = filled->addDestination({QString::fromLatin1(topic), {}});
        for (const Message &message : messages)
            filled->add(firstSeq++, message, to, partition);
        return filled;
    }

    static Message body(const QByteArray &text)
    {
        return {.key = {}, .body = text, .headers = {}, .properties = {}, .timestampMs = {}};
    }

private slots:
    void initTestCase()
    {
        const auto transport = moduleTransport(u"kafka"_s);
        QVERIFY2(transport.has_value(), transport ? "" : qPrintable(transport.error().detail));
        m_transport = *transport;
    }

    void anAcknowledgedMessageHasPartitionAndOffset()
    {
        PracticeCluster cluster;
        cluster.createTopic("orders", 3);
        const auto line = open(cluster.endpoint());
        QVERIFY(line->session->send(batch("orders", {body("a"), body("b")}, 0, 2)));
        QVERIFY(line->waitForEnds(2));
        for (std::size_t i = 0; i < 2; ++i) {
            const Outcome &ended = line->record.outcomes()[i];
            QCOMPARE(ended.state, State::Acknowledged);
            QCOMPARE(ended.partition, 2);
            QCOMPARE(ended.offset, qint64(i));
            QVERIFY(ended.latencyUs > 0);
        }
    }

    void everyAwkwardMessageIsStoredByteForByte()
    {
        PracticeCluster cluster;
        cluster.createTopic("awkward", 1);
        const Field null{"h", std::nullopt, FieldType::Bytes}, empty{"h", QByteArray(""), FieldType::Bytes},
            binary{"\xff", QByteArray("\0\xfe", 2), FieldType::Bytes}, unnamed{"", QByteArray("x"), FieldType::Bytes};
        const std::vector<Message> messages{
            Message{},
            {.key = QByteArray(""), .body = QByteArray(""), .headers = {}, .properties = {}, .timestampMs = {}},
            {.key = QByteArray("\0\xff", 2), .body = QByteArray("\n\0\xff", 3),
             .headers = {null, empty, binary, unnamed, binary, null}, .properties = {}, .timestampMs = 1234567890123},
            {.key = "k", .body = {}, .headers = {unnamed}, .properties = {}, .timestampMs = {}}};
        const auto line = open(cluster.endpoint());
        QVERIFY(line->session->send(batch("awkward", messages)));
        QVERIFY(line->waitForEnds(messages.size()));
        const auto stored = cluster.read("awkward", 1, messages.size());
        QCOMPARE(stored.size(), messages.size());
        for (std::size_t i = 0; i < stored.size(); ++i) {
            QCOMPARE(stored[i].key, messages[i].key);
            QCOMPARE(stored[i].body, messages[i].body);
            QCOMPARE(stored[i].headers.size(), messages[i].headers.size());
            for (std::size_t h = 0; h < stored[i].headers.size(); ++h) {
                QCOMPARE(stored[i].headers[h].first, messages[i].headers[h].name);
                QCOMPARE(stored[i].headers[h].second, messages[i].headers[h].value);
            }
            if (messages[i].timestampMs)
                QCOMPARE(stored[i].timestampMs, *messages[i].timestampMs);
        }
    }

    void withoutConfirmationAMessageIsSentAndUnconfirmed()
    {
        PracticeCluster cluster;
        const auto line = open(cluster.endpoint({{u"acks"_s, u"0"_s}}));
        QVERIFY(line->session->send(batch("fast", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::SentUnconfirmed);
        QCOMPARE(line->record.outcomes()[0].offset, -1);
    }

    // Stored, the answer lost, then refused for good: the error says no, the message is there.
    void whatMayBeStoredIsAmbiguousWhateverTheErrorSays()
    {
        PracticeCluster cluster;
        cluster.createTopic("lost", 1);
        const auto line = open(cluster.endpoint({{u"enable.idempotence"_s, false}, {u"socket.timeout.ms"_s, 1000}}));
        QVERIFY(line->session->send(batch("lost", {body("warm")})));
        QVERIFY(line->waitForEnds(1));
        cluster.delayOnce(60'000, {RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED});
        QVERIFY(line->session->send(batch("lost", {body("there")}, 1)));
        QVERIFY(line->waitForEnds(2));
        QCOMPARE(line->record.outcomes()[1].state, State::Ambiguous);
        QVERIFY(line->errorOf(1));
        QCOMPARE(line->errorOf(1)->kind, Error::Kind::Forbidden);
        QVERIFY2(line->errorOf(1)->detail.startsWith(u"TOPIC_AUTHORIZATION_FAILED"), qPrintable(line->errorOf(1)->detail));
        QCOMPARE(cluster.read("lost", 1, 2).size(), 2u);
    }

    void aFullQueueIsWaitedForAndLosesNothing()
    {
        PracticeCluster cluster;
        cluster.createTopic("narrow", 1);
        const auto line = open(cluster.endpoint({{u"queue.buffering.max.messages"_s, 10}, {u"linger.ms"_s, 0}}));
        QVERIFY(line->session->send(batch("narrow", std::vector(2000, body("x")))));
        QVERIFY(line->waitForEnds(2000));
        QVERIFY(line->record.eachEndedOnce(0, 2000));
        QCOMPARE(line->record.count(State::Acknowledged), 2000u);
    }

    // The first is told by a report, once the topic is known; the next are not even taken.
    void aPartitionThatIsNotThereFailsEachMessageOnce()
    {
        PracticeCluster cluster;
        cluster.createTopic("orders", 3);
        const auto line = open(cluster.endpoint());
        for (quint64 seq = 0; seq < 3; ++seq) {
            QVERIFY(line->session->send(batch("orders", {body("x")}, seq, 99)));
            QVERIFY(line->waitForEnds(seq + 1));
        }
        QCOMPARE(line->record.count(State::Failed), 3u);
        for (const Error &error : line->record.errors()) {
            QCOMPARE(error.kind, Error::Kind::NotFound);
            QVERIFY2(error.detail.startsWith(u"_UNKNOWN_PARTITION"), qPrintable(error.detail));
        }
    }

    // In 2.8 a header of its own would be freed twice here.
    void headersToAPartitionThatIsNotThereAreLetGoOnce()
    {
        PracticeCluster cluster;
        cluster.createTopic("orders", 1);
        const auto line = open(cluster.endpoint());
        const Message with{.key = "k", .body = "b", .headers = {{"a", QByteArray("1"), FieldType::Bytes}},
                           .properties = {}, .timestampMs = {}};
        for (quint64 seq = 0; seq < 50; ++seq)
            QVERIFY(line->session->send(batch("orders", {with}, seq, 7)));
        QVERIFY(line->waitForEnds(50));
        QCOMPARE(line->record.count(State::Failed), 50u);
    }

    void aMessageThatIsTooLargeFailsAndOthersPass()
    {
        PracticeCluster cluster;
        const auto line = open(cluster.endpoint({{u"message.max.bytes"_s, 1000}}));
        QVERIFY(line->session->send(batch("small", {body("a"), body(QByteArray(3000, 'x')), body("b")})));
        QVERIFY(line->waitForEnds(3));
        QCOMPARE(line->record.count(State::Failed), 1u);
        QCOMPARE(line->record.count(State::Acknowledged), 2u);
        QCOMPARE(line->record.errors().at(0).kind, Error::Kind::TooLarge);
    }

    void compressionThatIsLeftOutIsSaid()
    {
        PracticeCluster cluster;
        cluster.createTopic("packed", 1);
        cluster.speak(PracticeCluster::Produce, 3, 10);
        const auto line = open(cluster.endpoint({{u"compression.codec"_s, u"lz4"_s}}));
        QVERIFY(line->session->send(batch("packed", {body("a"), body("b")})));
        QVERIFY(line->waitForEnds(2));
        QCOMPARE(line->record.count(State::Acknowledged), 2u);
        // The library says it once a day, and counts the first day from the start of the machine (rd_interval over the
        // monotonic clock, beginning at 0).
        if (std::chrono::steady_clock::now().time_since_epoch() < std::chrono::hours(24))
            QSKIP("this machine has run for less than a day, in which librdkafka 2.8 does not say it");
        QVERIFY(line->record.waitFor(line->probe, [&] { return !line->record.notices().isEmpty(); }));
        QVERIFY2(line->record.notices().front().contains(u"uncompressed"_s), qPrintable(line->record.notices().join(u'\n')));
    }

    void whatPassesByItselfIsTriedAgain()
    {
        PracticeCluster cluster;
        cluster.createTopic("moving", 1);
        cluster.fail(PracticeCluster::Produce,
                     {RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS,
                      RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND});
        const auto line = open(cluster.endpoint());
        QVERIFY(line->session->send(batch("moving", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::Acknowledged);
    }

    void whatIsRefusedForGoodFailsWithItsReason_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no permission") << int(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED) << Error::Kind::Forbidden;
        QTest::newRow("too large") << int(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE) << Error::Kind::TooLarge;
        QTest::newRow("timestamp") << int(RD_KAFKA_RESP_ERR_INVALID_TIMESTAMP) << Error::Kind::Invalid;
        QTest::newRow("policy") << int(RD_KAFKA_RESP_ERR_POLICY_VIOLATION) << Error::Kind::Forbidden;
        QTest::newRow("record") << int(RD_KAFKA_RESP_ERR_INVALID_RECORD) << Error::Kind::Invalid;
    }
    void whatIsRefusedForGoodFailsWithItsReason()
    {
        QFETCH(int, code);
        QFETCH(Error::Kind, kind);
        PracticeCluster cluster;
        cluster.createTopic("strict", 1);
        cluster.fail(PracticeCluster::Produce, {static_cast<rd_kafka_resp_err_t>(code)});
        const auto line = open(cluster.endpoint());
        QVERIFY(line->session->send(batch("strict", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::Failed);
        QCOMPARE(line->errorOf(0)->kind, kind);
        QVERIFY(!line->errorOf(0)->message.isEmpty());
        QVERIFY(line->session->send(batch("strict", {body("b")}, 1)));
        QVERIFY(line->waitForEnds(2));
        QVERIFY2(!line->errorOf(1), line->errorOf(1) ? qPrintable(line->errorOf(1)->message + line->errorOf(1)->detail) : "");
        QCOMPARE(line->record.outcomes()[1].state, State::Acknowledged);
    }

    void aFatalErrorEndsTheSessionAndSaysWhatBecameOfEach()
    {
        PracticeCluster cluster;
        cluster.createTopic("orders", 1);
        // All ten in one request: the cluster would take those of a second one that is under way.
        const auto line = open(cluster.endpoint({{u"linger.ms"_s, 200}}));
        QVERIFY(line->session->send(batch("orders", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        cluster.fail(PracticeCluster::Produce, {RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER});
        QVERIFY(line->session->send(batch("orders", std::vector(10, body("b")), 1)));
        QVERIFY(line->record.waitFor(line->probe, [&] { return line->record.closed(); }));
        QVERIFY(line->record.eachEndedOnce(0, 11));
        QCOMPARE(line->record.count(State::Acknowledged), 1u);
        QVERIFY(line->record.reason());
        QCOMPARE(line->record.reason()->kind, Error::Kind::Conflict);
        QVERIFY(!line->session->send(batch("orders", {body("c")}, 11)));
    }

    void aLeaderThatMovesCostsNothing()
    {
        PracticeCluster cluster(3);
        cluster.createTopic("moving", 1);
        cluster.lead("moving", 0, 1);
        const auto line = open(cluster.endpoint({{u"linger.ms"_s, 0}}));
        for (quint64 seq = 0; seq < 300; ++seq) {
            if (seq % 100 == 50)
                cluster.lead("moving", 0, 1 + static_cast<int>(seq / 100 + 1) % 3);
            QVERIFY(line->session->send(batch("moving", {body(QByteArray::number(seq))}, seq)));
        }
        QVERIFY(line->waitForEnds(300));
        QCOMPARE(line->record.count(State::Acknowledged), 300u);
    }

    void brokersThatAreAllAwayAreWaitedFor()
    {
        PracticeCluster cluster;
        cluster.createTopic("away", 1);
        const auto line = open(cluster.endpoint());
        QVERIFY(line->record.waitFor(line->probe, [&] { return line->record.ready(); }));
        cluster.down(1);
        QVERIFY(line->session->send(batch("away", {body("a")})));
        QVERIFY(line->record.waitFor(line->probe, [&] { return !line->record.notices().isEmpty(); }));
        cluster.up(1);
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::Acknowledged);
        QVERIFY(line->record.waitFor(line->probe, [&] { return line->record.notices().size() == 2; })); // and it is over
    }

    void aMessageThatNeverLeftInTimeFailed()
    {
        PracticeCluster cluster;
        cluster.createTopic("away", 1);
        const auto line = open(cluster.endpoint({{u"message.timeout.ms"_s, 1500}}));
        QVERIFY(line->record.waitFor(line->probe, [&] { return line->record.ready(); }));
        cluster.down(1);
        QVERIFY(line->session->send(batch("away", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::Failed);
        QCOMPARE(line->errorOf(0)->kind, Error::Kind::TimedOut);
    }

    void aMappedAddressIsReachedWhereItIsMappedTo()
    {
        PracticeCluster cluster;
        Endpoint endpoint = cluster.endpoint({{u"address.map"_s, QString(u"broker.invalid:9092="_s + cluster.address())}});
        endpoint.url = u"kafka://broker.invalid:9092"_s;
        const auto line = open(endpoint);
        QVERIFY(line->session->send(batch("tunnel", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::Acknowledged);
    }

    void theNextPartitionIsForetoldForEveryPartitioner_data()
    {
        QTest::addColumn<QString>("partitioner");
        for (const char *each : {"murmur2_random", "murmur2", "consistent_random", "consistent", "fnv1a_random", "fnv1a"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void theNextPartitionIsForetoldForEveryPartitioner()
    {
        QFETCH(QString, partitioner);
        PracticeCluster cluster;
        cluster.createTopic("keyed", 12);
        const OptionValues options{{u"partitioner"_s, partitioner}};
        std::vector<Message> messages;
        for (const char *key : {"a", "order-123", "user-1", "key", "1", "kafka", "\xff\xfe\xfd", "schl\xc3\xbcssel", ""})
            messages.push_back({.key = QByteArray(key), .body = "x", .headers = {}, .properties = {}, .timestampMs = {}});
        messages.push_back(body("without a key"));
        const auto line = open(cluster.endpoint(options));
        QVERIFY(line->session->send(batch("keyed", messages)));
        QVERIFY(line->waitForEnds(messages.size()));
        int foretold = 0;
        for (const Outcome &ended : line->record.outcomes()) {
            const auto &key = messages[ended.seq].key;
            const QByteArrayView view = !key ? QByteArrayView() : key->isEmpty() ? QByteArrayView("", 0) : QByteArrayView(*key);
            const qint32 said = kafkaPartition(options, view, 12);
            if (said < 0)
                continue;
            ++foretold;
            QCOMPARE(ended.partition, said);
        }
        QVERIFY(foretold >= 8); // what sticks or is chosen by chance cannot be
    }

    void anExpiredTokenIsSaidAndNotTold()
    {
        PracticeCluster cluster;
        Endpoint endpoint = cluster.endpoint({{u"sasl.mechanism"_s, u"OAUTHBEARER"_s}});
        const QByteArray claims = QByteArray(R"({"sub":"alice","exp":1000})").toBase64(QByteArray::Base64UrlEncoding);
        endpoint.secrets.insert(u"sasl.oauthbearer.token"_s, "eyJhbGciOiJub25lIn0." + claims + ".c4n4ry");
        const auto line = open(endpoint);
        QVERIFY(line->record.waitFor(line->probe, [&] { return line->record.closed(); }));
        QVERIFY(line->record.reason());
        QCOMPARE(line->record.reason()->kind, Error::Kind::Unauthenticated);
        QVERIFY(line->record.reason()->message.contains(u"expired"));
        QVERIFY(!QString(line->record.reason()->message + line->record.reason()->detail).contains(u"c4n4ry"));
    }

    void optionsThatDoNotGoTogetherAreRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<OptionValues>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("acks with exactly once")
            << OptionValues{{u"acks"_s, u"1"_s}, {u"enable.idempotence"_s, true}} << u"enable.idempotence"_s;
        QTest::newRow("a mapped address") << OptionValues{{u"address.map"_s, u"nonsense"_s}} << u"address.map"_s;
        QTest::newRow("no such file") << OptionValues{{u"security.protocol"_s, u"ssl"_s},
                                                      {u"ssl.ca.location"_s, u"/nowhere/ca.pem"_s}}
                                      << u"ssl.ca.location"_s;
        QTest::newRow("code from elsewhere") << OptionValues{{u"plugin.library.paths"_s, u"/tmp/evil.so"_s}} << u"allow.code"_s;
    }
    void optionsThatDoNotGoTogetherAreRefusedBeforeAnythingIsSent()
    {
        QFETCH(OptionValues, options);
        QFETCH(QString, named);
        PracticeCluster cluster;
        SendRecord::Probe probe;
        const auto session = m_transport->produce(cluster.endpoint(options), probe.mailbox());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Error::Kind::Invalid);
        QVERIFY2(QString(session.error().message + session.error().detail).contains(named),
                 qPrintable(session.error().message + session.error().detail));
    }

    void fewerConfirmationsGoWithoutExactlyOnceUnlessItWasAskedFor()
    {
        PracticeCluster cluster;
        const auto line = open(cluster.endpoint({{u"acks"_s, u"1"_s}}));
        QVERIFY(line->session->send(batch("leader", {body("a")})));
        QVERIFY(line->waitForEnds(1));
        QCOMPARE(line->record.outcomes()[0].state, State::Acknowledged);
    }
};

QTEST_GUILESS_MAIN(TestKafkaProducer)
#include "tst_kafkaproducer.moc"
