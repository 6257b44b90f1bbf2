#include "model/reconcile/doubtfulmessages.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

// What of a run's messages in doubt is stored, by what a topic holds.
class TestDoubtfulMessages : public QObject {
    Q_OBJECT

    static MessageBatchPtr batch(const Message &message, quint64 seq, qint32 partition = -1, const QString &topic = u"orders"_s)
    {
        auto filled = std::make_shared<MessageBatch>();
        filled->add(seq, message, filled->addDestination({topic, {}}), partition);
        return filled;
    }
    static Message text(const char *body)
    {
        Message message;
        message.body = QByteArray(body);
        return message;
    }
    static void add(DoubtfulMessages &doubts, const MessageBatchPtr &batch) { doubts.add(*batch, batch->messages().front()); }
    static void see(DoubtfulMessages &doubts, const MessageBatchPtr &batch) { doubts.see(*batch, batch->messages().front()); }

private slots:
    void whatIsThereIsStoredAndWhatIsNotHasFailed()
    {
        DoubtfulMessages doubts;
        add(doubts, batch(text("a"), 4));
        add(doubts, batch(text("b"), 5));
        doubts.setAttempts(4, 2);
        see(doubts, batch(text("other"), 70, 1));
        see(doubts, batch(text("a"), 71, 1));
        const auto verdicts = doubts.judge({});
        QCOMPARE(verdicts.stored, 1);
        QCOMPARE(verdicts.notStored, 1);
        const auto &outcomes = verdicts.outcomes.outcomes;
        QCOMPARE(outcomes.size(), 2u);
        QCOMPARE(outcomes[0].seq, 4u);
        QCOMPARE(outcomes[0].state, State::Acknowledged);
        QCOMPARE(outcomes[0].partition, 1);
        QCOMPARE(outcomes[0].offset, 71);
        QCOMPARE(outcomes[0].attempts, 3); // the look is one more
        QCOMPARE(outcomes[1].seq, 5u);
        QCOMPARE(outcomes[1].state, State::Failed);
        QVERIFY(verdicts.outcomes.error(outcomes[1])->message.contains(u"orders"_s));
    }

    void everyPartOfAMessageCounts()
    {
        DoubtfulMessages doubts;
        Message keyed = text("a"), headed = text("a"), null = text("a"), empty = text("");
        keyed.key = QByteArray("k");
        headed.headers = {{"n", QByteArray("v"), FieldType::Bytes}};
        null.body = std::nullopt;
        for (const Message &each : {keyed, headed, null, empty})
            see(doubts, batch(each, 1, 0)); // nothing is in doubt yet
        quint64 seq = 0;
        for (const Message &each : {text("a"), keyed, headed, null, empty})
            add(doubts, batch(each, seq++));
        see(doubts, batch(keyed, 10, 0));
        see(doubts, batch(null, 11, 0));
        see(doubts, batch(headed, 12, 0, u"elsewhere"_s));
        const auto verdicts = doubts.judge({});
        QCOMPARE(verdicts.stored, 2);
        QCOMPARE(verdicts.notStored, 3);
        QCOMPARE(verdicts.outcomes.outcomes[1].offset, 10);
        QCOMPARE(verdicts.outcomes.outcomes[3].offset, 11);
    }

    void alikeMessagesAreStoredAsOftenAsTheyAreThere()
    {
        DoubtfulMessages doubts;
        for (quint64 seq = 0; seq < 5; ++seq)
            add(doubts, batch(text("same"), seq));
        for (quint64 offset = 0; offset < 6; ++offset)
            see(doubts, batch(text("same"), offset, 0));
        for (qint64 offset = 0; offset < 3; ++offset)
            doubts.claim(0, offset); // messages of the run that were acknowledged
        doubts.claim(1, 4);          // another partition's
        const auto verdicts = doubts.judge({});
        QCOMPARE(verdicts.stored, 3);
        QCOMPARE(verdicts.notStored, 2);
        QCOMPARE(verdicts.outcomes.outcomes[0].offset, 3);
        QCOMPARE(verdicts.outcomes.outcomes[4].state, State::Failed);
    }

    void whatOthersWroteTooStaysInDoubt()
    {
        DoubtfulMessages doubts;
        add(doubts, batch(text("same"), 0));
        see(doubts, batch(text("same"), 7, 0));
        see(doubts, batch(text("same"), 8, 0));
        const auto verdicts = doubts.judge({});
        QCOMPARE(verdicts.notAlone, 1);
        QVERIFY(verdicts.outcomes.outcomes.empty());
    }

    void whatCouldNotBeReadStaysInDoubt()
    {
        DoubtfulMessages doubts;
        add(doubts, batch(text("anywhere"), 0));
        add(doubts, batch(text("read"), 1, 0));
        add(doubts, batch(text("unread"), 2, 1));
        add(doubts, batch(text("found"), 3, 1));
        see(doubts, batch(text("found"), 9, 1));
        const auto verdicts = doubts.judge({{u"orders"_s, {1}}});
        QCOMPARE(verdicts.unread, 2);
        QCOMPARE(verdicts.notStored, 1);
        QCOMPARE(verdicts.stored, 1);
    }

    void aFixedPartitionIsWhereItMustBe()
    {
        DoubtfulMessages doubts;
        add(doubts, batch(text("same"), 0));
        add(doubts, batch(text("same"), 1, 2));
        see(doubts, batch(text("same"), 5, 2));
        const auto verdicts = doubts.judge({});
        QCOMPARE(verdicts.stored, 1);
        QCOMPARE(verdicts.outcomes.outcomes[1].state, State::Acknowledged);
        QCOMPARE(verdicts.outcomes.outcomes[0].state, State::Failed);
    }
};

QTEST_GUILESS_MAIN(TestDoubtfulMessages)
#include "tst_doubtfulmessages.moc"
