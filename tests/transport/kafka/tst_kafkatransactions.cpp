#include "tests/contract/moduletransport.h"
#include "tests/contract/sendrecord.h"
#include "tests/transport/kafka/practicecluster.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// Transactions of a producer session: no outcome before the decision, and what the decision makes of each.
class TestKafkaTransactions : public QObject {
    Q_OBJECT

    Transport *m_transport = nullptr;

    struct Line {
        SendRecord::Probe probe;
        SendRecord record;
        std::unique_ptr<ProducerSession> session;

        bool waitFor(const std::function<bool()> &condition) { return record.waitFor(probe, condition); }
        bool waitForEnds(std::size_t count)
        {
            return waitFor([&] { return record.ended() >= count; }) && record.ended() == count;
        }
        bool waitForPrepared(qsizetype messages)
        {
            return waitFor([&] { return !record.prepared().empty() && record.prepared().back().messages == messages; });
        }
    };

    std::unique_ptr<Line> open(const PracticeCluster &cluster, const QString &id, bool oneForTheRun = false)
    {
        auto line = std::make_unique<Line>();
        auto session = m_transport->produce(
            cluster.endpoint({{u"transactional.id"_s, id}, {u"transaction.run"_s, oneForTheRun}}), line->probe.mailbox());
        if (!session)
            qFatal("%s %s", qPrintable(session.error().message), qPrintable(session.error().detail));
        line->session = std::move(*session);
        return line;
    }

    static MessageBatchPtr batch(quint64 transaction, quint64 firstSeq, quint64 count)
    {
        auto filled = std::make_shared<MessageBatch>();
        const quint16 to = filled->addDestination({u"accounts"_s, {}});
        for (quint64 seq = firstSeq; seq < firstSeq + count; ++seq)
            filled->add({.key = {}, .body = filled->keep(QByteArray::number(seq)), .seq = seq, .destination = to});
        filled->setTransaction(transaction);
        return filled;
    }

private slots:
    void initTestCase()
    {
        const auto transport = moduleTransport(u"kafka"_s);
        QVERIFY2(transport.has_value(), transport ? "" : qPrintable(transport.error().detail));
        m_transport = *transport;
    }

    void onlyASessionWithATransactionalIdHasTransactions()
    {
        PracticeCluster cluster;
        const auto line = open(cluster, u"bank"_s);
        QVERIFY(line->session->transactions());
        SendRecord::Probe probe;
        const auto plain = m_transport->produce(cluster.endpoint(), probe.mailbox());
        QVERIFY(plain.has_value());
        QVERIFY(!(*plain)->transactions());
    }

    void outcomesComeWithTheCommit()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s);
        QVERIFY(line->session->send(batch(7, 0, 100)));
        QVERIFY(line->waitForPrepared(100));
        QCOMPARE(line->record.ended(), 0u);
        QVERIFY(line->session->send(batch(7, 100, 20)));
        QVERIFY(line->waitForPrepared(120));
        QCOMPARE(line->record.ended(), 0u);
        line->session->transactions()->decide(7, Decision::Commit);
        QVERIFY(line->waitForEnds(120));
        QCOMPARE(line->record.count(State::Acknowledged), 120u);
        QVERIFY(line->record.eachEndedOnce(0, 120));
        QVERIFY(line->session->send(batch(8, 120, 1))); // and the next
        QVERIFY(line->waitForPrepared(1));
        line->session->transactions()->decide(8, Decision::Commit);
        QVERIFY(line->waitForEnds(121));
    }

    void whatWasRolledBackHasFailedThoughItsReportSaidStored()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s);
        QVERIFY(line->session->send(batch(7, 0, 10)));
        QVERIFY(line->waitForPrepared(10));
        line->session->transactions()->decide(7, Decision::RollBack);
        QVERIFY(line->waitForEnds(10));
        QCOMPARE(line->record.count(State::Failed), 10u);
        QCOMPARE(line->record.errors().at(0).kind, Error::Kind::Conflict);
        for (const Outcome &ended : line->record.outcomes())
            QCOMPARE(ended.offset, -1);
    }

    void messagesThatNameNoneAreCommittedByThemselves()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s);
        for (quint64 seq = 0; seq < 25'000; seq += 500)
            QVERIFY(line->session->send(batch(0, seq, 500)));
        QVERIFY(line->waitForEnds(25'000));
        QCOMPARE(line->record.count(State::Acknowledged), 25'000u);
        QVERIFY(line->record.prepared().empty());
    }

    void aRunThatIsOneTransactionWaitsForItsDecision()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s, true);
        for (quint64 seq = 0; seq < 12'000; seq += 500)
            QVERIFY(line->session->send(batch(0, seq, 500)));
        QVERIFY(line->waitForPrepared(12'000));
        QCOMPARE(line->record.ended(), 0u);
        line->session->transactions()->decide(0, Decision::Commit);
        line->session->transactions()->decide(0, Decision::RollBack); // too late
        QVERIFY(line->waitForEnds(12'000));
        QCOMPARE(line->record.count(State::Acknowledged), 12'000u);
    }

    void oneTransactionForARunNeedsAnId()
    {
        PracticeCluster cluster;
        SendRecord::Probe probe;
        const auto session = m_transport->produce(cluster.endpoint({{u"transaction.run"_s, true}}), probe.mailbox());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Error::Kind::Invalid);
    }

    void aProducerThatIsFencedBeforeItsCommitHasStoredNothing()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto first = open(cluster, u"bank"_s);
        QVERIFY(first->session->send(batch(7, 0, 10)));
        QVERIFY(first->waitForPrepared(10));
        cluster.fail(PracticeCluster::EndTxn, {RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH});
        first->session->transactions()->decide(7, Decision::Commit);
        QVERIFY(first->waitFor([&] { return first->record.closed(); }));
        QVERIFY(first->record.eachEndedOnce(0, 10));
        QCOMPARE(first->record.count(State::Failed), 10u);
        QVERIFY(first->record.reason());
        QCOMPARE(first->record.reason()->kind, Error::Kind::Conflict);
    }

    void aCommitWithoutAnAnswerIsAmbiguous()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s);
        QVERIFY(line->session->send(batch(7, 0, 10)));
        QVERIFY(line->waitForPrepared(10));
        cluster.down(1);
        line->session->transactions()->decide(7, Decision::Commit);
        line->session->close(milliseconds(300));
        QVERIFY(line->waitFor([&] { return line->record.closed(); }));
        QVERIFY(line->record.eachEndedOnce(0, 10));
        QCOMPARE(line->record.count(State::Ambiguous), 10u);
    }

    void closingRollsBackWhatIsNotDecided()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s);
        QVERIFY(line->session->send(batch(7, 0, 10)));
        QVERIFY(line->waitForPrepared(10));
        line->session->close(milliseconds(5000));
        QVERIFY(line->waitFor([&] { return line->record.closed(); }));
        QVERIFY(line->record.eachEndedOnce(0, 10));
        QCOMPARE(line->record.count(State::Failed), 10u);
        QVERIFY(!line->record.reason());
    }

    void aMessageThatFailsRollsItsTransactionBack()
    {
        PracticeCluster cluster;
        cluster.createTopic("accounts", 1);
        const auto line = open(cluster, u"bank"_s);
        QVERIFY(line->session->send(batch(7, 0, 1)));
        QVERIFY(line->waitForPrepared(1));
        cluster.fail(PracticeCluster::Produce, {RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE});
        QVERIFY(line->session->send(batch(7, 1, 1)));
        QVERIFY(line->waitForPrepared(2));
        line->session->transactions()->decide(7, Decision::Commit);
        QVERIFY(line->waitForEnds(2));
        QCOMPARE(line->record.count(State::Failed), 2u);
    }
};

QTEST_GUILESS_MAIN(TestKafkaTransactions)
#include "tst_kafkatransactions.moc"
