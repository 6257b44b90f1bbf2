#include "logfixture.h"
#include <QFileInfo>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestSendLog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data/log.sqlite"_s);
        open();
    }
    void cleanup()
    {
        m_log.reset();
        m_folder.reset();
    }

    void aSingleSendIsInTheLogWithItsBodyBeforeItLeaves()
    {
        EventBox events;
        auto single = m_log->singles(factsOf(u"singles"_s), events.box);
        QVERIFY(single);
        (*single)->keep(batchOf(0, 1, "C-20417"));
        (*single)->reserve(1, {1, 0, 0});
        QVERIFY(events.reserved(1));
        const LogEntry before = entry(1);
        QCOMPARE(before.run, 0);
        QVERIFY(!before.outcome);
        QCOMPARE(before.destination.name, u"/default/orders"_s);
        QCOMPARE(before.connection, u"Practice"_s);
        QCOMPARE(before.keyPreview.value(), "C-20417");
        QCOMPARE(before.bytes, 7 + 1 + 2);
        const auto message = reader().message(1, 0);
        QVERIFY(message);
        QCOMPARE(message->body.value(), "0");
        QVERIFY(message->headers == std::vector<Field>({{"a", QByteArray("1"), FieldType::Text}}));
        (*single)->record(outcomesOf(0, 1));
        (*single)->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
        const LogEntry after = entry(1);
        QVERIFY(after.outcome && after.outcome->state == State::AcknowledgedNoPosition);
        QCOMPARE(after.outcome->offset, 1000);
        QCOMPARE(after.outcome->latencyUs, 100u);
        QVERIFY(after.endedMs >= after.atMs);
    }

    void nullIsNotEmptyInTheLog()
    {
        EventBox events;
        auto single = m_log->singles(factsOf(u"singles"_s), events.box);
        auto batch = std::make_shared<MessageBatch>();
        const quint16 to = batch->addDestination({u"t"_s, {}});
        const Message odd{.key = QByteArray(""), .body = std::nullopt,
                          .headers = {{"h", std::nullopt, FieldType::Bytes}, {"h", QByteArray(""), FieldType::Bytes}},
                          .properties = {{"p", QByteArray("\xff\0x", 3), FieldType::Integer}}, .timestampMs = 0};
        batch->add(0, odd, to);
        batch->add(1, Message{}, to);
        (*single)->keep(batch);
        (*single)->reserve(2, {});
        QVERIFY(events.reserved(2));
        QVERIFY(reader().message(1, 0).value() == odd);
        QVERIFY(reader().message(2, 0).value() == Message{});
    }

    void aSmallRunIsOneEntryWithARowAMessage()
    {
        EventBox events;
        auto run = m_log->startRun(factsOf(u"ten"_s, 10), true, events.box);
        QVERIFY(run);
        run->log->keep(batchOf(0, 10));
        run->log->reserve(10, {10, 0, 10});
        QVERIFY(events.reserved(10));
        run->log->record(outcomesOf(0, 8));
        run->log->record(failuresOf(8, 1, State::Failed, u"code 3"_s));
        run->log->recordBad({{9, 10, 4, {Error::Kind::Invalid, u"No topic."_s, {}}}});
        run->log->finish(RunPhase::Finished);
        QCOMPARE(events.next<RunLogClosed>().value().run, run->log->run());
        const LogEntry shown = entry(1);
        QCOMPARE(shown.run, 1);
        QCOMPARE(shown.title, u"ten"_s);
        QCOMPARE(shown.phase, RunPhase::Finished);
        QCOMPARE(shown.accepted, 10);
        QCOMPARE(shown.counts[size_t(State::AcknowledgedNoPosition)], 8);
        QCOMPARE(shown.counts[size_t(State::Failed)], 2);
        const auto rows = reader().rows(1, {0, 99}).value();
        QCOMPARE(rows.size(), 10u);
        QCOMPARE(rows[3].outcome->offset, 1003);
        QCOMPARE(rows[8].error->detail, u"code 3"_s);
        QCOMPARE(rows[9].line, 10);
        QCOMPARE(rows[9].error->message, u"No topic."_s);
        QCOMPARE(reader().message(1, 7).value().body.value(), "7");
    }

    void aBulkRunGivesEveryOutcomeBack()
    {
        EventBox events;
        constexpr quint64 Count = 100'000;
        auto run = m_log->startRun(factsOf(u"bulk"_s, Count), false, events.box);
        QVERIFY(run);
        for (quint64 seq = 0; seq < Count; seq += 1000) {
            run->log->reserve(seq + 1000, {seq + 1000, qint64(seq) * 7, qint64(seq)});
            QVERIFY(events.reserved(seq + 1000));
            if (seq == 50'000)
                run->log->record(failuresOf(seq, 1000, State::Failed, u"refused"_s));
            else
                run->log->record(outcomesOf(seq, 1000));
        }
        run->log->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
        const LogEntry shown = entry(1);
        QCOMPARE(shown.accepted, qint64(Count));
        QCOMPARE(shown.counts[size_t(State::AcknowledgedNoPosition)], 99'000);
        QCOMPARE(shown.counts[size_t(State::Failed)], 1000);
        for (const qint64 from : {0, 16'300, 50'900, 99'800}) {
            const auto rows = reader().rows(1, {from, from + 255}).value();
            for (const LogRow &row : rows) {
                QVERIFY(row.outcome);
                QCOMPARE(row.outcome->seq, row.n);
                QCOMPARE(row.outcome->offset, qint64(row.n) + 1000);
                QCOMPARE(row.outcome->latencyUs, quint32(row.n % 700) + 100);
                QCOMPARE(row.outcome->partition, qint32(row.n % 3));
                QCOMPARE(row.outcome->state == State::Failed, row.error.has_value());
                QCOMPARE(row.n / 1000 == 50, row.error.has_value());
            }
        }
        QVERIFY(QFileInfo(m_file).size() < 1'000'000);
    }

    void theLastAttemptCounts()
    {
        EventBox events;
        auto run = m_log->startRun(factsOf(u"again"_s, 40'000), false, events.box);
        run->log->reserve(40'000, {});
        QVERIFY(events.reserved(40'000));
        run->log->record(failuresOf(0, 40'000, State::Ambiguous, u"cut"_s));
        run->log->finish(RunPhase::Stopped);
        QVERIFY(events.next<RunLogClosed>());
        EventBox second;
        auto again = m_log->takeOver(1, second.box);
        QVERIFY(again);
        QCOMPARE(again->counts[size_t(State::Ambiguous)], 40'000);
        OutcomeBatch later = outcomesOf(100, 30'000);
        for (Outcome &outcome : later.outcomes)
            outcome.attempts = 2;
        again->log->record(std::move(later));
        again->log->finish(RunPhase::Finished);
        QVERIFY(second.next<RunLogClosed>());
        const LogEntry shown = entry(1);
        QCOMPARE(shown.counts[size_t(State::Ambiguous)], 10'000);
        QCOMPARE(shown.counts[size_t(State::AcknowledgedNoPosition)], 30'000);
        const auto rows = reader().rows(1, {0, 39'999}).value();
        for (const LogRow &row : rows) {
            const bool retried = row.n >= 100 && row.n < 30'100;
            QCOMPARE(row.outcome->state, retried ? State::AcknowledgedNoPosition : State::Ambiguous);
            QCOMPARE(row.error.has_value(), !retried);
        }
    }

    void aRunThatIsLeftIsInterruptedAndCanBeTakenOver()
    {
        EventBox events, others;
        auto run = m_log->startRun(factsOf(u"left"_s), false, events.box);
        QCOMPARE(m_log->takeOver(1, others.box).error().kind, Error::Kind::Conflict);
        run->log->reserve(500, {480, 1234, 480});
        QVERIFY(events.reserved(500));
        run->log->record(outcomesOf(0, 100));
        run->log.reset();
        auto taken = m_log->takeOver(1, others.box);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
        QCOMPARE(taken->reserved, 500u);
        QVERIFY(taken->place == FeedPlace(480, 1234, 480));
        QCOMPARE(taken->counts[size_t(State::AcknowledgedNoPosition)], 100);
        QCOMPARE(taken->counts[size_t(State::Ambiguous)], 400);
        QCOMPARE(taken->facts.title, u"left"_s);
        taken->log->reserve(600, {600, 2000, 600});
        QVERIFY(others.reserved(600));
        taken->log->record(outcomesOf(500, 100));
        taken->log->finish(RunPhase::Finished);
        QVERIFY(others.next<RunLogClosed>());
        QCOMPARE(entry(1).counts[size_t(State::AcknowledgedNoPosition)], 200);
        QCOMPARE(m_log->takeOver(77, others.box).error().kind, Error::Kind::NotFound);
    }

    // Everything was reserved before the process died: whoever resumes has nothing to add, and takes nothing away.
    void resumingARunThatHasNothingLeftKeepsWhatWasReserved()
    {
        EventBox events, others;
        auto run = m_log->startRun(factsOf(u"all reserved"_s, 20'000), false, events.box);
        run->log->reserve(20'000, {20'000, 1, 1});
        QVERIFY(events.reserved(20'000));
        run->log->record(outcomesOf(0, 19'000));
        run->log.reset();
        m_log.reset(); // what has no outcome is Ambiguous from now on
        open();
        auto taken = m_log->takeOver(1, others.box);
        QVERIFY(taken);
        QCOMPARE(taken->counts[size_t(State::Ambiguous)], 1'000);
        taken->log->finish(RunPhase::Finished);
        QVERIFY(others.next<RunLogClosed>());
        QCOMPARE(entry(1).accepted, 20'000);
        QCOMPARE(entry(1).counts[size_t(State::AcknowledgedNoPosition)], 19'000);
        QCOMPARE(reader().rows(1, {19'999, 19'999}).value().size(), 1u);
    }

    void closingTheLogInterruptsWhatWasNotFinished()
    {
        EventBox events, others;
        auto run = m_log->startRun(factsOf(u"left"_s), true, events.box);
        auto single = m_log->singles(factsOf(u"s"_s), others.box);
        run->log->keep(batchOf(0, 5));
        run->log->reserve(5, {});
        (*single)->keep(batchOf(0, 1));
        (*single)->reserve(1, {});
        QVERIFY(events.reserved(5));
        QVERIFY(others.reserved(1));
        m_log.reset();
        open();
        QCOMPARE(entry(1).phase, RunPhase::Interrupted);
        QCOMPARE(entry(1).counts[size_t(State::Ambiguous)], 5);
        QCOMPARE(entry(2).outcome->state, State::Ambiguous);
    }

    // Two waits for the disk less; what such openings leave is tidied before it is much.
    void shortOpeningsLeaveTheJournalToTheNext()
    {
        constexpr int Openings = 60;
        qint64 longest = 0;
        bool left = false;
        for (int i = 0; i < Openings; ++i) {
            EventBox events;
            auto single = m_log->singles(factsOf(u"singles"_s), events.box).value();
            single->keep(batchOf(0, 1));
            single->reserve(1, {1, 0, 0});
            QVERIFY(events.reserved(1));
            single->record(outcomesOf(0, 1));
            single->finish(RunPhase::Finished);
            QVERIFY(events.next<RunLogClosed>());
            single.reset();
            m_reader.reset(); // the last to close tidies
            m_log.reset();
            const QFileInfo journal(m_file + u"-wal"_s);
            left |= journal.exists();
            longest = std::max(longest, journal.exists() ? journal.size() : 0);
            open();
            QCOMPARE(reader().extent().value().size(), i + 1);
        }
        QVERIFY(left);
        QVERIFY2(longest < 1'200'000, qPrintable(QString::number(longest)));
        QCOMPARE(entry(Openings).outcome->state, State::AcknowledgedNoPosition);
    }

    void onlyTheOwnerMayReadTheFiles()
    {
        EventBox events;
        QVERIFY(m_log->startRun(factsOf(u"r"_s), false, events.box));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(!(QFile::permissions(m_file + end) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(m_file).path()) & (others | QFile::ExeOther)));
    }

    void pruningTakesFromTheFrontOnly()
    {
        EventBox events;
        auto single = m_log->singles(factsOf(u"s"_s), events.box);
        (*single)->keep(batchOf(0, 10));
        (*single)->reserve(10, {});
        QVERIFY(events.reserved(10));
        (*single)->record(outcomesOf(0, 4));
        (*single)->record(outcomesOf(5, 5)); // the fifth is still outstanding
        const qint64 later = QDateTime::currentMSecsSinceEpoch() + 60'000;
        QCOMPARE(m_log->prune(later).value(), 4);
        QCOMPARE(reader().extent()->first, 5);
        (*single)->record(outcomesOf(4, 1));
        (*single)->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
        QCOMPARE(m_log->prune(later).value(), 6);
        QCOMPARE(reader().extent()->size(), 0);
        auto more = m_log->singles(factsOf(u"s"_s), events.box);
        (*more)->keep(batchOf(0, 1));
        (*more)->reserve(1, {});
        QVERIFY(events.reserved(1));
        QCOMPARE(reader().extent()->first, 11); // numbers are never used again
    }

    void entriesAreFoundByStateTextAndPlace()
    {
        EventBox events;
        auto single = m_log->singles(factsOf(u"s"_s), events.box);
        (*single)->keep(batchOf(0, 3, "C-1"));
        (*single)->keep(batchOf(3, 3, "D-2"));
        (*single)->reserve(6, {});
        QVERIFY(events.reserved(6));
        (*single)->record(outcomesOf(0, 5));
        (*single)->record(failuresOf(5, 1, State::Failed, u"quota exceeded"_s));
        (*single)->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
        auto run = m_log->startRun(factsOf(u"orders.jsonl"_s, 2), false, events.box);
        run->log->reserve(2, {});
        QVERIFY(events.reserved(2));
        run->log->record(failuresOf(0, 2, State::Failed, u"quota exceeded"_s));
        run->log->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
        LogFilter wanted;
        wanted.text = u"c-1"_s;
        QCOMPARE(found(wanted), QList<qint64>({1, 2, 3}));
        wanted.text = u"QUOTA"_s;
        QCOMPARE(found(wanted), QList<qint64>({6, 7}));
        wanted.text = u"jsonl"_s;
        QCOMPARE(found(wanted), QList<qint64>({7}));
        wanted = {};
        wanted.state = State::Failed;
        QCOMPARE(found(wanted), QList<qint64>({6, 7}));
        wanted = {};
        wanted.topic = u"/default/orders"_s;
        QCOMPARE(found(wanted).size(), 7);
        wanted.connection = u"other"_s;
        QCOMPARE(found(wanted).size(), 0);
        wanted = {};
        wanted.run = 7;
        QCOMPARE(found(wanted), QList<qint64>({7}));
    }

    void aReaderNoticesWhatWasWritten()
    {
        auto watching = m_log->reader().value();
        QVERIFY(watching->changed());
        QVERIFY(!watching->changed());
        EventBox events;
        QVERIFY(m_log->startRun(factsOf(u"r"_s), false, events.box));
        QVERIFY(watching->changed());
    }

private:
    void open()
    {
        auto log = SendLog::open(m_file);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message + log.error().detail));
        m_log = std::move(*log);
        m_reader.reset();
    }
    LogReader &reader()
    {
        if (!m_reader)
            m_reader = m_log->reader().value();
        return *m_reader;
    }
    LogEntry entry(qint64 seq) { return reader().entries({seq, seq}).value().at(0); }
    QList<qint64> found(const LogFilter &filter)
    {
        QList<qint64> all;
        const auto done = reader().match(filter, [&](std::span<const qint64> some) {
            all.append(QList<qint64>(some.begin(), some.end()));
            return true;
        });
        return done ? all : QList<qint64>{-1};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<SendLog> m_log;
    std::unique_ptr<LogReader> m_reader;
};

QTEST_GUILESS_MAIN(TestSendLog)
#include "tst_sendlog.moc"
