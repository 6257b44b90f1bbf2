#include "logfixture.h"
#include <QProcess>
#include <QRandomGenerator>

using namespace slipway;
using namespace Qt::StringLiterals;

// Processes that write one log: killed at any point, and several at once.
class TestLogCrash : public QObject {
    Q_OBJECT
private slots:
    void afterAKillExactlyWhatWasReservedAndHasNoOutcomeIsAmbiguous_data()
    {
        QTest::addColumn<quint64>("seed");
        const quint64 first = qEnvironmentVariable("SLIPWAY_SEED").toULongLong();
        const quint64 seed = first ? first : QRandomGenerator::system()->generate();
        for (quint64 i = 0; i < 8; ++i)
            QTest::addRow("SLIPWAY_SEED=%llu", seed + i) << seed + i;
    }
    void afterAKillExactlyWhatWasReservedAndHasNoOutcomeIsAmbiguous()
    {
        QFETCH(quint64, seed);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        quint64 promised = 0;
        {
            QProcess writer;
            writer.start(program(), {file, u"bulk"_s, QString::number(seed)});
            QVERIFY(writer.waitForStarted());
            const quint64 lines = 2 + seed % 60; // the point of death: after so many promises, wherever it then is
            for (quint64 seen = 0; seen < lines; ++seen) {
                while (!writer.canReadLine())
                    QVERIFY2(writer.waitForReadyRead(30'000), writer.readAllStandardError().constData());
                const QByteArray line = writer.readLine().trimmed();
                if (line.startsWith("reserved "))
                    promised = line.mid(9).toULongLong();
            }
            writer.kill(); // SIGKILL
            QVERIFY(writer.waitForFinished());
        }
        auto log = SendLog::open(file);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        auto reader = (*log)->reader().value();
        const LogEntry run = reader->entries({1, 1}).value().at(0);
        QCOMPARE(run.phase, RunPhase::Interrupted);
        QVERIFY(quint64(run.accepted) >= promised);
        const auto rows = reader->rows(1, {0, run.accepted - 1}).value();
        QCOMPARE(qint64(rows.size()), run.accepted);
        StateCounts counted{};
        for (const LogRow &row : rows) {
            QVERIFY(row.outcome);
            ++counted[size_t(row.outcome->state)];
            if (row.outcome->state != State::Ambiguous)
                QCOMPARE(row.outcome->offset, qint64(row.n) + 1000);
            QCOMPARE(row.error.has_value(), row.outcome->state != State::AcknowledgedNoPosition);
        }
        QCOMPARE(counted, run.counts);
        EventBox events;
        const auto taken = (*log)->takeOver(1, events.box);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
        QCOMPARE(taken->reserved, quint64(run.accepted));
        QCOMPARE(taken->place, FeedPlace(quint64(run.accepted), run.accepted * 10, run.accepted));
        QVERIFY(taken->counts == run.counts);
    }

    void twoProcessesAtOnceGiveDenseNumbers()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        QProcess one, other;
        one.start(program(), {file, u"singles"_s, u"150"_s});
        other.start(program(), {file, u"singles"_s, u"150"_s});
        for (QProcess *each : {&one, &other}) {
            QVERIFY(each->waitForFinished(60'000));
            QCOMPARE(each->exitCode(), 0);
        }
        auto log = SendLog::open(file).value();
        const auto entries = log->reader().value()->entries({1, 1000}).value();
        QCOMPARE(entries.size(), 300u);
        for (size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].seq, qint64(i) + 1);
            QVERIFY(entries[i].outcome && entries[i].outcome->state == State::AcknowledgedNoPosition);
        }
    }

    void aRunOfALivingProcessCannotBeTakenOver()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        QProcess writer;
        writer.start(program(), {file, u"bulk"_s, u"1"_s});
        while (!writer.canReadLine())
            QVERIFY(writer.waitForReadyRead(30'000));
        auto log = SendLog::open(file).value();
        auto reader = log->reader().value();
        EventBox events;
        QCOMPARE(log->takeOver(1, events.box).error().kind, Error::Kind::Conflict);
        QCOMPARE(reader->runEntry(1)->phase, RunPhase::Sending);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        (void)reader->changed();
        QCOMPARE(reader->runEntry(1)->phase, RunPhase::Interrupted); // seen without anybody having written it
        QVERIFY(log->takeOver(1, events.box));
    }

private:
    static QString program() { return QCoreApplication::applicationDirPath() + u"/logwriterprogram"_s; }
};

QTEST_GUILESS_MAIN(TestLogCrash)
#include "tst_logcrash.moc"
