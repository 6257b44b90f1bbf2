#include "transport/sandbox/practicebroker.h"
#include <QTest>

using namespace slipway::sandbox;

// A stream that keeps what it is given.
class Kept final : public Outlet {
public:
    void deliver(MessagePtr message) override { messages.push_back(std::move(message)); }
    void end(const Refusal &why) override { ended = why; }
    std::size_t waiting() const override { return 0; }

    std::vector<Offset> offsets() const
    {
        std::vector<Offset> all;
        for (const MessagePtr &each : messages)
            all.push_back(each->msg_id().topic_offset());
        return all;
    }

    std::vector<MessagePtr> messages;
    std::optional<Refusal> ended;
};

// A broker with a clock that the test turns.
class Bench {
public:
    explicit Bench(PracticeBroker::Habits habits = {}) : broker([this] { return now; }, habits) { broker.seed(); }

    ProducerId producer(const std::string &topic, int strategy = 1)
    {
        return broker.createProducer({.name = "p", .topic = topic, .strategy = strategy, .subject = {}}).value_or(0);
    }

    Verdict<> send(ProducerId id, const std::string &topic, const std::string &body = {}, const std::string &key = {})
    {
        ::danube::StreamMessage message;
        message.mutable_msg_id()->set_producer_id(id);
        message.mutable_msg_id()->set_topic_name(topic);
        message.set_payload(body);
        if (!key.empty())
            message.set_routing_key(key);
        const auto to = broker.admit(message);
        if (!to)
            return std::unexpected(to.error());
        broker.take(**to, message);
        return {};
    }

    ConsumerId consumer(const std::string &topic, const std::string &name, int type, Kept &stream,
                        std::vector<std::string> filters = {})
    {
        const auto id = broker.subscribe({.name = name, .topic = topic, .subscription = "s", .type = type, .keyFilters = filters});
        return id && broker.openStream(*id, stream) ? *id : 0;
    }

    std::int64_t now = 1000;
    PracticeBroker broker;
};

const std::string Payments = "/default/payments";

class TestPracticeBroker : public QObject {
    Q_OBJECT
private slots:
    void aNameThatAnotherBeginsWithCannotBeMade_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("base of partitions") << QByteArray("/default/orders") << int(Code::AlreadyExists);
        QTest::newRow("beginning of a name") << QByteArray("/default/pay") << int(Code::AlreadyExists);
        QTest::newRow("partition of a plain topic") << QByteArray("/default/payments-part-0") << int(Code::AlreadyExists);
        QTest::newRow("no namespace") << QByteArray("/nope/t") << int(Code::Unavailable);
        QTest::newRow("malformed") << QByteArray("t") << int(Code::InvalidArgument);
        QTest::newRow("dot") << QByteArray("/default/a.b") << int(Code::InvalidArgument);
        QTest::newRow("longer than another") << QByteArray("/default/payments2") << 0;
        QTest::newRow("next partition") << QByteArray("/default/orders-part-3") << 0;
    }

    void aNameThatAnotherBeginsWithCannotBeMade()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, code);
        Bench bench;
        const auto made = bench.broker.createTopic(name.toStdString(), 1, {});
        QCOMPARE(made ? 0 : int(made.error().code), code);
    }

    void theStrategyOfATopicIsFixed()
    {
        Bench bench;
        QCOMPARE(bench.producer(Payments, 0), 0u);
        QVERIFY(bench.producer(Payments, 1) != 0);
    }

    void partitionsAreListedByTheirBeginning()
    {
        Bench bench;
        QCOMPARE(bench.broker.partitions("/default/orders")->size(), 3u);
        QCOMPARE(bench.broker.partitions("/default/o")->size(), 3u); // as the broker does
        QCOMPARE(*bench.broker.partitions(Payments), std::vector{Payments});
        QVERIFY(bench.broker.partitions("/default/none")->empty());
    }

    void removingABaseNameRemovesItsPartitionsOnly()
    {
        Bench bench;
        QVERIFY(bench.broker.createTopic("/default/orders2-part-0", 1, {}));
        QVERIFY(bench.broker.removeTopic("/default/orders-part-0")); // alone, as in a broker of one node
        QVERIFY(bench.broker.removeTopic("/default/orders"));
        QVERIFY(!bench.broker.lookup("/default/orders-part-1"));
        QVERIFY(bench.broker.lookup("/default/orders2-part-0"));
    }

    void aReliableSubscriptionLosesNothingWhileItIsSlow()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept stream;
        QVERIFY(bench.consumer(Payments, "c", 0, stream));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(bench.send(id, Payments));
        QCOMPARE(stream.messages.size(), 10u); // the window
        for (std::size_t i = 0; i < stream.messages.size(); ++i)
            QVERIFY(bench.broker.acknowledge(Payments, "s", i));
        QCOMPARE(stream.messages.size(), 1000u);
        QVERIFY(std::ranges::is_sorted(stream.offsets()));
        QCOMPARE(bench.broker.topics().find(Payments)->log().kept(), 0u);
    }

    void aLossyOneSkipsWhatIsTooFarBehind()
    {
        Bench bench({.lossySubscriptions = true});
        const auto id = bench.producer(Payments);
        Kept stream;
        QVERIFY(bench.consumer(Payments, "c", 0, stream));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(bench.send(id, Payments));
        for (std::size_t i = 0; i < stream.messages.size(); ++i)
            QVERIFY(bench.broker.acknowledge(Payments, "s", stream.messages[i]->msg_id().topic_offset()));
        QCOMPARE(stream.messages.size(), 10u + 256u);
        QCOMPARE(stream.offsets().back(), 999u);
    }

    void aRejectedMessageComesAgainAfterASecond()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept stream;
        bench.consumer(Payments, "c", 0, stream);
        QVERIFY(bench.send(id, Payments));
        QVERIFY(bench.broker.reject(Payments, "s", 0, 0, "no"));
        bench.now += 999;
        bench.broker.tick();
        QCOMPARE(stream.messages.size(), 1u);
        bench.now += 1;
        bench.broker.tick();
        QCOMPARE(stream.offsets(), (std::vector<Offset>{0, 0}));
    }

    void anUnacknowledgedMessageComesSixTimesAndThenBlocks()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept stream;
        bench.consumer(Payments, "c", 0, stream);
        QVERIFY(bench.send(id, Payments));
        for (int i = 0; i < 1000; ++i) {
            bench.now += 500;
            bench.broker.tick();
        }
        QCOMPARE(stream.messages.size(), 6u);
        QVERIFY(bench.send(id, Payments));
        QCOMPARE(stream.messages.size(), 6u);
    }

    void aDeadLetterCarriesWhereItCameFrom()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept stream, dead;
        bench.consumer(Payments, "c", 0, stream);
        QVERIFY(bench.broker.createTopic("/default/dead", 1, {}));
        bench.consumer("/default/dead", "d", 0, dead);
        auto &policy = bench.broker.topics().find(Payments)->subscription("s")->reader()->policy;
        policy.maxRedeliveries = 0;
        policy.poison = FailurePolicy::Poison::DeadLetter;
        policy.deadLetterTopic = "/default/dead";
        QVERIFY(bench.send(id, Payments, "poison"));
        QVERIFY(bench.broker.reject(Payments, "s", 0, 0, "cannot read it"));
        bench.broker.tick();
        QCOMPARE(dead.messages.size(), 1u);
        QCOMPARE(dead.messages[0]->payload(), std::string("poison"));
        QCOMPARE(dead.messages[0]->attributes().at("x-original-topic"), Payments);
        QCOMPARE(dead.messages[0]->attributes().at("x-failure-reason"), std::string("cannot read it"));
    }

    void sharedTakesTurnsAndWhatADeadConsumerHadGoesToTheOther()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept first, second;
        const auto one = bench.consumer(Payments, "a", 1, first);
        QVERIFY(bench.consumer(Payments, "b", 1, second));
        for (int i = 0; i < 4; ++i)
            QVERIFY(bench.send(id, Payments));
        QCOMPARE(first.messages.size(), 2u);
        QCOMPARE(second.messages.size(), 2u);
        bench.broker.closeStream(one, first);
        QCOMPARE(second.messages.size(), 4u);
    }

    void keySharedKeepsAKeyWithOneConsumerAndInOrder()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept first, second;
        bench.consumer(Payments, "a", 3, first, {"a*"});
        bench.consumer(Payments, "b", 3, second, {"b*"});
        QVERIFY(bench.send(id, Payments, "1", "alpha"));
        QVERIFY(bench.send(id, Payments, "2", "alpha"));
        QVERIFY(bench.send(id, Payments, "3", "beta"));
        QVERIFY(bench.send(id, Payments, "4", "gamma")); // nobody's: skipped
        QCOMPARE(first.offsets(), std::vector<Offset>{0}); // one of a key at a time
        QCOMPARE(second.offsets(), std::vector<Offset>{2});
        QVERIFY(bench.broker.acknowledge(Payments, "s", 0));
        QCOMPARE(first.offsets(), (std::vector<Offset>{0, 1}));
    }

    void exclusiveRefusesASecondNameAndWakesTheFirst()
    {
        Bench bench;
        Kept first, second;
        const auto id = bench.consumer(Payments, "a", 0, first);
        const auto other = bench.broker.subscribe({.name = "b", .topic = Payments, .subscription = "s", .type = 0, .keyFilters = {}});
        QVERIFY(!other && other.error().code == Code::PermissionDenied);
        QCOMPARE(bench.consumer(Payments, "a", 0, second), id);
        QVERIFY(first.ended && first.ended->code == Code::Ok);
    }

    void anActiveSubscriptionIsNotRemoved()
    {
        Bench bench;
        Kept stream;
        const auto id = bench.consumer(Payments, "a", 0, stream);
        QVERIFY(!bench.broker.unsubscribe(Payments, "s"));
        bench.broker.closeStream(id, stream);
        QVERIFY(bench.broker.unsubscribe(Payments, "s"));
        QVERIFY(!bench.broker.isConsuming(id));
    }

    void aRestartForgetsIdsAndKeepsSubscriptions()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        Kept stream, again;
        bench.consumer(Payments, "a", 0, stream);
        QVERIFY(bench.send(id, Payments));
        bench.broker.restart();
        QVERIFY(stream.ended && stream.ended->code == Code::Unavailable);
        QCOMPARE(int(bench.send(id, Payments).error().code), int(Code::NotFound));
        bench.consumer(Payments, "a", 0, again);
        QCOMPARE(again.offsets(), std::vector<Offset>{0}); // it was not acknowledged
    }

    void aMovedTopicDrainsAndThenForgetsItsProducers()
    {
        Bench bench;
        const auto id = bench.producer(Payments);
        bench.broker.move(*bench.broker.topics().find(Payments));
        const auto draining = bench.send(id, Payments);
        QCOMPARE(int(draining.error().code), int(Code::PermissionDenied));
        QVERIFY(draining.error().words.starts_with("Unable to publish the message: "));
        bench.now += 200;
        QCOMPARE(int(bench.send(id, Payments).error().code), int(Code::NotFound));
        QVERIFY(bench.send(bench.producer(Payments), Payments));
    }
};

QTEST_GUILESS_MAIN(TestPracticeBroker)
#include "tst_practicebroker.moc"
