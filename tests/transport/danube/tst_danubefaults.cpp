#include "tests/contract/moduletransport.h"
#include "tests/transport/danube/scriptedbroker.h"
#include "tests/transport/danube/sending.h"
#include <QTest>
#include <algorithm>
#include <thread>

using namespace slipway;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// What becomes of messages when a Danube broker refuses, forgets, is silent or goes away.
class TestDanubeFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto transport = moduleTransport(u"danube"_s);
        QVERIFY2(transport.has_value(), transport ? "" : qPrintable(transport.error().detail));
        m_transport = *transport;
    }

    void aLostRegistrationIsMadeAgainAndTheMessageRepeated_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown id") << int(grpc::NOT_FOUND) << u"The producer with id 7 does not exist"_s;
        QTest::newRow("draining") << int(grpc::PERMISSION_DENIED)
                                  << u"Unable to publish the message: topic is draining or closed"_s;
        QTest::newRow("unloaded") << int(grpc::PERMISSION_DENIED)
                                  << u"Unable to publish the message: Topic /default/orders not found in registry"_s;
        QTest::newRow("not attached")
            << int(grpc::PERMISSION_DENIED)
            << u"Unable to publish the message: the producer with id 7 is not attached to topic name: /default/orders"_s;
    }
    void aLostRegistrationIsMadeAgainAndTheMessageRepeated()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        ScriptedBroker broker;
        std::atomic<quint64> id = 7;
        broker.onCreate = [&id](const auto &, ::danube::ProducerResponse *response) {
            response->set_producer_id(id);
            return grpc::Status();
        };
        std::atomic<int> sends = 0;
        broker.onSend = [&](const ::danube::StreamMessage &message) {
            if (++sends == 20)
                id = 8; // the topic moved
            return message.msg_id().producer_id() == id ? grpc::Status()
                                                        : grpc::Status(static_cast<grpc::StatusCode>(code), words.toStdString());
        };
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(100)));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 100u);
        std::multiset<std::string> payloads;
        for (const auto &message : broker.taken())
            payloads.insert(message.payload());
        QCOMPARE(payloads.size(), 100u); // none twice
        QCOMPARE(std::set<std::string>(payloads.begin(), payloads.end()).size(), 100u);
    }

    void whatMayBeStoredIsAmbiguousAndWhatIsRefusedHasFailed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<State>("state");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *name, grpc::StatusCode code, const QString &words, State state, Error::Kind kind) {
            QTest::newRow(name) << int(code) << words << state << kind;
        };
        row("unavailable", grpc::UNAVAILABLE, u"x"_s, State::Ambiguous, Error::Kind::Unreachable);
        row("deadline", grpc::DEADLINE_EXCEEDED, u"x"_s, State::Ambiguous, Error::Kind::TimedOut);
        row("cancelled", grpc::CANCELLED, u"x"_s, State::Ambiguous, Error::Kind::Cancelled);
        row("unknown", grpc::UNKNOWN, u"x"_s, State::Ambiguous, Error::Kind::Internal);
        row("internal", grpc::INTERNAL, u"x"_s, State::Ambiguous, Error::Kind::Internal);
        row("a code that nobody knows", static_cast<grpc::StatusCode>(42), u"x"_s, State::Ambiguous, Error::Kind::Internal);
        row("too large", grpc::INVALID_ARGUMENT, u"Message size 1025 exceeds maximum allowed 1024 for topic T"_s,
            State::Failed, Error::Kind::TooLarge);
        row("out of range", grpc::OUT_OF_RANGE, u"Error, decoded message length too large"_s, State::Failed,
            Error::Kind::TooLarge);
        row("schema", grpc::PERMISSION_DENIED,
            u"Unable to publish the message: Payload validation failed: JSON Schema validation failed"_s, State::Failed,
            Error::Kind::Invalid);
        row("unknown schema", grpc::PERMISSION_DENIED,
            u"Unable to publish the message: Schema ID 9999 not found in registry"_s, State::Failed, Error::Kind::Invalid);
        row("not allowed", grpc::PERMISSION_DENIED, u"no binding grants Produce on Topic(\"/default/x\")"_s,
            State::Failed, Error::Kind::Forbidden);
        row("no token", grpc::UNAUTHENTICATED, u"Authentication credentials are missing"_s, State::Failed,
            Error::Kind::Unauthenticated);
    }
    void whatMayBeStoredIsAmbiguousAndWhatIsRefusedHasFailed()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        QFETCH(State, state);
        QFETCH(Error::Kind, kind);
        ScriptedBroker broker;
        broker.onSend = [&](const ::danube::StreamMessage &message) {
            return message.payload() == "1" ? grpc::Status(static_cast<grpc::StatusCode>(code), words.toStdString())
                                            : grpc::Status();
        };
        Sending sending(*m_transport, broker.url(), {});
        QVERIFY(sending.send(bodies(3)));
        QVERIFY(sending.allEnd());
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 2u);
        QCOMPARE(sending.record.count(state), 1u);
        QCOMPARE(sending.record.errors().size(), 1u);
        const Error error = sending.record.errors()[0];
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.detail.contains(words), qPrintable(error.detail));
        QVERIFY(!error.message.isEmpty());
        QVERIFY(broker.taken().size() == 2); // sent once
    }

    void aCallThatGetsNoAnswerIsAmbiguousAtItsDeadlineAndTheOthersGoOn()
    {
        ScriptedBroker broker;
        std::mutex mutex;
        std::condition_variable free;
        bool held = true;
        broker.onSend = [&](const ::danube::StreamMessage &message) {
            std::unique_lock lock(mutex);
            if (message.payload() == "3")
                free.wait(lock, [&] { return !held; });
            return grpc::Status();
        };
        Sending sending(*m_transport, broker.url(), {{u"timeout.ms"_s, 300}, {u"window"_s, 2}});
        QVERIFY(sending.send(bodies(200)));
        QVERIFY(sending.allEnd());
        {
            const std::scoped_lock lock(mutex);
            held = false;
        }
        free.notify_all();
        QCOMPARE(sending.record.count(State::Ambiguous), 1u);
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 199u);
        QCOMPARE(sending.record.errors()[0].kind, Error::Kind::TimedOut);
    }

    void aSilentBrokerEndsTheSessionAndGivesBackWhatNeverLeft()
    {
        ScriptedBroker broker;
        Sending sending(*m_transport, broker.url(), {{u"timeout.ms"_s, 300}, {u"window"_s, 10}});
        QVERIFY(sending.send(bodies(1)));
        QVERIFY(sending.allEnd());
        broker.hold();
        QVERIFY(sending.send(bodies(40)));
        QVERIFY(sending.record.waitFor(sending.probe, [&] { return sending.record.closed(); }));
        broker.letGo();
        QVERIFY(sending.record.eachEndedOnce(0, 41));
        QCOMPARE(sending.record.count(State::Ambiguous), 10u);
        QCOMPARE(sending.record.count(State::Cancelled), 30u);
        QVERIFY(sending.record.reason());
        QCOMPARE(sending.record.reason()->kind, Error::Kind::TimedOut);
    }

    void aBrokenConnectionEndsTheSessionAndWhatWasInFlightIsAmbiguous()
    {
        ScriptedBroker broker;
        broker.hold();
        Sending sending(*m_transport, broker.url(), {{u"window"_s, 10}});
        QVERIFY(sending.send(bodies(40)));
        QTRY_COMPARE(broker.mostAtOnce(), 10);
        std::thread stopping([&broker] { broker.stop(); });
        const bool closed = sending.record.waitFor(sending.probe, [&] { return sending.record.closed(); });
        broker.letGo();
        stopping.join();
        QVERIFY(closed);
        QVERIFY(sending.record.eachEndedOnce(0, 40));
        QVERIFY(sending.record.count(State::Ambiguous) >= 10); // a server that stops may still answer for a moment
        QVERIFY(sending.record.count(State::Cancelled) > 0);
        QCOMPARE(sending.record.count(State::Ambiguous) + sending.record.count(State::Cancelled), 40u);
        QVERIFY(sending.record.reason());
        QCOMPARE(sending.record.reason()->kind, Error::Kind::Unreachable);
    }

    void closingLetsTheWindowDrain()
    {
        ScriptedBroker broker;
        broker.hold();
        Sending sending(*m_transport, broker.url(), {{u"window"_s, 10}});
        QVERIFY(sending.send(bodies(40)));
        QTRY_COMPARE(broker.mostAtOnce(), 10);
        sending.session->close(milliseconds(10'000));
        QVERIFY(sending.record.waitFor(sending.probe, [&] { return sending.record.ended() == 30; }));
        QCOMPARE(sending.record.count(State::Cancelled), 30u);
        broker.letGo();
        QVERIFY(sending.record.waitFor(sending.probe, [&] { return sending.record.closed(); }));
        QCOMPARE(sending.record.count(State::AcknowledgedNoPosition), 10u);
        QVERIFY(!sending.record.reason());
    }

private:
    Transport *m_transport = nullptr;
};

QTEST_GUILESS_MAIN(TestDanubeFaults)
#include "tst_danubefaults.moc"
