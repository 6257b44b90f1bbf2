#include "transport/kafka/producerload.h"
#include <QTest>

using namespace slipway;
using namespace slipway::kafka;

// What a person who waits is told of librdkafka's statistics.
class TestProducerLoad : public QObject {
    Q_OBJECT

    // As librdkafka 2.8 writes them, of a cluster with two brokers and their address to begin with.
    static QByteArray statistics(int queued, int throttle, int waiting)
    {
        return QByteArray("{\"name\":\"slipway#producer-1\",\"type\":\"producer\",\"msg_cnt\":") + QByteArray::number(queued)
               + ",\"msg_max\":1000,\"brokers\":{\"h:9092/bootstrap\":{\"name\":\"h:9092/bootstrap\",\"nodeid\":-1,\"outbuf_msg_cnt\":900,\n"
               "\"waitresp_msg_cnt\":0,\"rtt\":{\"p50\":0},\"throttle\":{\"avg\":900}},\"h:9092/1\":{\"name\":\"h:9092/1\",\"nodeid\":1,\"outbuf_msg_cnt\":0,\n"
               "\"waitresp_msg_cnt\":1,\"rtt\":{\"p50\":1500},\"throttle\":{\"avg\":0}},\"h:9093/2\":{\"name\":\"h:9093/2\",\"nodeid\":2,\"outbuf_msg_cnt\":10,\n"
               "\"waitresp_msg_cnt\":" + QByteArray::number(waiting) + ",\"rtt\":{\"p50\":900},\"throttle\":{\"avg\":" + QByteArray::number(throttle)
               + "}}},\"eos\":{\"producer_id\":490612000,\"producer_epoch\":3}}";
    }

private slots:
    void brokersQueueAndProducerIdAreRead()
    {
        const auto load = ProducerLoad::read(statistics(5, 0, 200));
        QVERIFY(load.has_value());
        QCOMPARE(load->brokers.size(), 2u);
        QCOMPARE(load->brokers[1].waitingMessages, 210);
        QCOMPARE(load->brokers[0].roundTripUs, 1500);
        QCOMPARE(load->queued, 5);
        QCOMPARE(load->producerId, 490612000);
        QCOMPARE(load->producerEpoch, 3);
        QVERIFY(!load->notice());
    }

    void aThrottlingBrokerIsNamed()
    {
        const auto notice = ProducerLoad::read(statistics(5, 120, 0))->notice();
        QVERIFY(notice.has_value());
        QCOMPARE(notice->kind, BrokerNotice::Kind::Throttled);
        QVERIFY2(notice->text.contains(QStringLiteral("h:9093/2")) && notice->text.contains(QStringLiteral("120")),
                 qPrintable(notice->text));
    }

    void whoIsBehindIsNamedWhileTheQueueIsFull()
    {
        const auto notice = ProducerLoad::read(statistics(950, 0, 200))->notice();
        QVERIFY(notice.has_value());
        QCOMPARE(notice->kind, BrokerNotice::Kind::Blocked);
        QVERIFY2(notice->text.contains(QStringLiteral("h:9093/2")), qPrintable(notice->text));
    }

    void whatIsNoStatisticsSaysNothing()
    {
        QVERIFY(!ProducerLoad::read("{}"));
        QVERIFY(!ProducerLoad::read("no JSON"));
    }
};

QTEST_GUILESS_MAIN(TestProducerLoad)
#include "tst_producerload.moc"
