#include "tests/contract/moduletransport.h"
#include "tests/transport/danube/scriptedbroker.h"
#include "tests/transport/danube/sending.h"
#include "transport/danubewire/danubelimits.h"
#include "transport/danube/danubekind.h"
#include <QTest>
#include <algorithm>
#include <set>

using namespace slipway;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestDanubeProducer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto transport = moduleTransport(u"danube"_s);
        QVERIFY2(transport.has_value(), transport ? "" : qPrintable(transport.error().detail));
        m_transport = *transport;
    }

    void aMessageCarriesWhatThePersonEdited()
    {
        ScriptedBroker broker;
        Sending sending(*m_transport, broker.url(), {{u"producer.name"_s, u"me"_s}});
        QVERIFY(sending.send({{.key = QByteArray("k"),
                               .body = QByteArray("\0\xff", 2),
                               .headers = {{"a", QByteArray("1"), FieldType::Text}, {"b", QByteArray(""), FieldType::Text}},
                               .properties = {},
                               .timestampMs = 1234},
                              {.key = {}, .body = QByteArray(""), .headers = {}, .properties = {}, .timestampMs = {}}}));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 2u);
        auto taken = broker.taken();
        QCOMPARE(taken.size(), 2u);
        std::ranges::sort(taken, {}, [](const auto &message) { return message.request_id(); });
        QCOMPARE(taken[0].payload(), std::string("\0\xff", 2));
        QCOMPARE(taken[0].routing_key(), "k");
        QCOMPARE(taken[0].publish_time(), 1234u);
        QCOMPARE(taken[0].attributes().at("a"), "1");
        QCOMPARE(taken[0].attributes().size(), 2u);
        QCOMPARE(taken[0].producer_name(), "me");
        QVERIFY(taken[0].has_msg_id());
        QCOMPARE(taken[0].msg_id().producer_id(), 7u);
        QCOMPARE(taken[0].msg_id().topic_name(), "/default/orders");
        QCOMPARE(taken[0].msg_id().topic_offset(), 0u);
        QVERIFY(!taken[1].has_routing_key());
        QVERIFY(taken[1].attributes().empty()); // nothing of the message before it
        QVERIFY(!taken[1].has_schema_id());
        for (const Outcome &outcome : sending.record.outcomes()) // the id is the one that the broker echoed
            QCOMPARE(quint64(outcome.offset), taken[outcome.seq].request_id());
    }

    void asManyCallsAreInFlightAsTheWindowSays()
    {
        ScriptedBroker broker;
        broker.hold();
        Sending sending(*m_transport, broker.url(), {{u"window"_s, 5}});
        QVERIFY(sending.send(bodies(50)));
        QTRY_COMPARE(broker.mostAtOnce(), 5);
        broker.letGo();
        QVERIFY(sending.allEnd());
        QCOMPARE(broker.mostAtOnce(), 5);
        QCOMPARE(broker.taken().size(), 50u);
    }

    void inOrderMeansOneCallAtATime()
    {
        ScriptedBroker broker;
        Sending sending(*m_transport, broker.url(), {{u"order"_s, true}});
        QVERIFY(sending.send(bodies(200)));
        QVERIFY(sending.allEnd());
        QCOMPARE(broker.mostAtOnce(), 1);
        const auto taken = broker.taken();
        for (std::size_t i = 0; i < taken.size(); ++i)
            QCOMPARE(taken[i].payload(), std::to_string(i));
    }

    void keysAndTurnsChooseThePartitionOfTheReferenceClient()
    {
        ScriptedBroker broker;
        Sending sending(*m_transport, broker.url(), {{u"partitions"_s, 3}});
        const auto keyed = [](const char *key) {
            return Message{.key = QByteArray(key), .body = QByteArray(key), .headers = {}, .properties = {}, .timestampMs = {}};
        };
        QVERIFY(sending.send({keyed("a"), keyed("user-1"), keyed("order-42")}));
        QVERIFY(sending.send(bodies(4)));
        QVERIFY(sending.send(bodies(1), u"/default/orders"_s, 2));
        QVERIFY(sending.send(bodies(1), u"/default/orders"_s, 3));
        QVERIFY(sending.allEnd());
        std::vector<qint32> partitions(9, -2);
        for (const Outcome &outcome : sending.record.outcomes())
            partitions[outcome.seq] = outcome.partition;
        QCOMPARE(partitions, (std::vector<qint32>{1, 2, 2, 0, 1, 2, 0, 2, 3}));
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 8u);
        QCOMPARE(sending.record.count(State::Failed), 1u); // there is no partition 3
        QCOMPARE(sending.record.errors().back().kind, Error::Kind::Invalid);
        for (const auto &message : broker.taken())
            QVERIFY(QString::fromStdString(message.msg_id().topic_name()).startsWith(u"/default/orders-part-"_s));
        std::set<std::string> names;
        for (const auto &request : broker.created())
            names.insert(request.producer_name());
        QCOMPARE(names, (std::set<std::string>{"slipway-0", "slipway-1", "slipway-2"}));
    }

    void thePartitionsThatExistAreFoundAmongTopicsThatBeginAlike()
    {
        ScriptedBroker broker;
        broker.onPartitions = [](const std::string &topic) {
            return std::vector<std::string>{topic + "-part-0", topic + "-part-1", topic + "-part-10", topic + "s",
                                            topic + "-part-x"};
        };
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(22)));
        QVERIFY(sending.allEnd());
        std::set<qint32> partitions;
        for (const Outcome &outcome : sending.record.outcomes())
            partitions.insert(outcome.partition);
        QCOMPARE(partitions.size(), 11u);
    }

    void aTopicBelongsToTheBrokerThatTheLookupNames()
    {
        ScriptedBroker owner, asked;
        asked.onLookup = [&owner](const auto &, ::danube::TopicLookupResponse *response) {
            response->set_response_type(::danube::TopicLookupResponse::Redirect);
            response->set_connect_url("http://0.0.0.0:" + std::to_string(owner.port())); // the host that was asked
            response->set_broker_url("http://broker-2:6650");
            return grpc::Status();
        };
        Sending sending(*m_transport, asked.url(), {});
        QVERIFY(sending.send(bodies(10)));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 10u);
        QCOMPARE(owner.taken().size(), 10u);
        QCOMPARE(asked.taken().size(), 0u);
        QCOMPARE(owner.taken().front().msg_id().broker_addr(), "http://broker-2:6650");
    }

    void theFirstUseInAClusterIsRetried()
    {
        ScriptedBroker broker;
        std::atomic<int> tries = 0;
        broker.onLookup = [](const auto &, ::danube::TopicLookupResponse *) {
            return grpc::Status(grpc::NOT_FOUND, "Unable to find the requested topic: /default/orders");
        };
        broker.onCreate = [&tries](const auto &, ::danube::ProducerResponse *) {
            return ++tries < 2 ? grpc::Status(grpc::UNAVAILABLE, "The topic metadata was created, need to redo the lookup "
                                                                 "to find the correct broker")
                               : grpc::Status();
        };
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(3)));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 3u);
    }

    void aRefusedTopicFailsItsMessagesAndSparesTheOthers_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("namespace") << int(grpc::UNAVAILABLE)
                                   << u"Unable to find the namespace nope, the topic can be created only for an exisiting namespace"_s
                                   << Error::Kind::NotFound;
        QTest::newRow("strategy") << int(grpc::FAILED_PRECONDITION)
                                  << u"Producer requested dispatch strategy does not match topic strategy"_s
                                  << Error::Kind::Conflict;
        QTest::newRow("limit") << int(grpc::RESOURCE_EXHAUSTED)
                               << u"Producer limit reached for topic T. Current: 1, Limit: 1"_s << Error::Kind::Conflict;
        QTest::newRow("prefix") << int(grpc::ALREADY_EXISTS)
                                << u"partitioned topics with this base name already exist"_s << Error::Kind::Conflict;
        QTest::newRow("permission") << int(grpc::PERMISSION_DENIED)
                                    << u"no binding grants Produce on Topic(\"/default/bad\")"_s << Error::Kind::Forbidden;
    }
    void aRefusedTopicFailsItsMessagesAndSparesTheOthers()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        QFETCH(Error::Kind, kind);
        ScriptedBroker broker;
        broker.onCreate = [&](const ::danube::ProducerRequest &request, ::danube::ProducerResponse *) {
            return request.topic_name() == "/default/bad"
                       ? grpc::Status(static_cast<grpc::StatusCode>(code), words.toStdString())
                       : grpc::Status();
        };
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(3), u"/default/bad"_s));
        QVERIFY(sending.send(bodies(3), u"/default/good"_s));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::Failed), 3u);
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 3u);
        QCOMPARE(sending.record.errors().size(), 1u);
        QCOMPARE(sending.record.errors()[0].kind, kind);
        QVERIFY(sending.record.errors()[0].detail.contains(words)); // verbatim
        QVERIFY(!sending.record.closed());
    }

    void autoTakesTheTopicsOwnStrategy()
    {
        ScriptedBroker broker;
        broker.onCreate = [](const ::danube::ProducerRequest &request, ::danube::ProducerResponse *) {
            return request.dispatch_strategy() == ::danube::Reliable
                       ? grpc::Status()
                       : grpc::Status(grpc::FAILED_PRECONDITION,
                                      "Producer requested dispatch strategy does not match topic strategy");
        };
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(3)));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 3u);
    }

    void fourMebibytesOfEncodedMessageAreTheLimitToTheByte()
    {
        ScriptedBroker broker;
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(1)));
        QVERIFY(sending.allEnd());
        const auto encoded = [&broker] { return broker.taken().back().ByteSizeLong(); };
        const auto body = [](std::size_t size) {
            return Message{.key = {}, .body = QByteArray(qsizetype(size), 'x'), .headers = {}, .properties = {}, .timestampMs = {}};
        };
        QVERIFY(sending.send({body(4'000'000)}));
        QVERIFY(sending.allEnd());
        const std::size_t largest = 4'000'000 + (slipway::danube::MaxEncodedMessage - encoded());
        QVERIFY(sending.send({body(largest)}));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 3u);
        QCOMPARE(encoded(), slipway::danube::MaxEncodedMessage);
        QVERIFY(sending.send({body(largest + 1)}));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::Failed), 1u);
        QCOMPARE(sending.record.errors().back().kind, Error::Kind::TooLarge);
        QVERIFY(sending.record.errors().back().message.contains(u"4194305"_s));
        QCOMPARE(broker.taken().size(), 3u); // it did not leave
    }

    void aMalformedTopicIsInvalidBeforeAnythingIsSent()
    {
        MessageBatch batch;
        for (const QString &name : {u"orders"_s, u"/orders"_s, u"a/b/c"_s, u"//x"_s, u"/ns/"_s, u"/ns/a/b"_s, u"/ns/a.b"_s, QString()})
            batch.add(batch.messages().size(), Message{.key = {}, .body = "x", .headers = {}, .properties = {}, .timestampMs = {}},
                      batch.addDestination({.name = name, .routingKey = {}}));
        const OutcomeBatch refused = m_transport->refuse(batch);
        QCOMPARE(refused.outcomes.size(), batch.messages().size());
        for (const Error &error : refused.errors)
            QCOMPARE(error.kind, Error::Kind::Invalid);
    }

    void anOptionOutOfItsRangeIsInvalidAndNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        for (const auto &[key, value] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"window", "0"}, {"window", "many"}, {"dispatch", "maybe"}, {"order", "perhaps"}, {"timeout.ms", "-1"},
                 {"retry.max", "x"}, {"partitions", "-3"}, {"schema", "order-value:x"}, {"admin", "a:b:c"}})
            QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
    }
    void anOptionOutOfItsRangeIsInvalidAndNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        EventProbe<ProducerEvent> probe;
        const auto made = m_transport->produce(
            {.url = u"danube://127.0.0.1:1"_s, .options = {{key, value}}, .secrets = {}, .limits = {}}, probe.mailbox());
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY2(made.error().message.contains(key) || made.error().message.contains(value), qPrintable(made.error().message));
    }

private:
    Transport *m_transport = nullptr;
};

QTEST_GUILESS_MAIN(TestDanubeProducer)
#include "tst_danubeproducer.moc"
