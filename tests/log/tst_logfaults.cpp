#include "logfixture.h"
#include <QDir>
#include <QFile>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace slipway;
using namespace Qt::StringLiterals;

// What can happen to the file: no room, taken away, newer, damaged.
class TestLogFaults : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"log.sqlite"_s);
    }

    // A limit on the size of files: a file system that fills needs rights that a test may not have.
    void withoutRoomNothingIsReservedAndOutcomesWait()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        auto log = SendLog::open(m_file).value();
        EventBox events;
        auto run = log->startRun(factsOf(u"r"_s), false, events.box).value();
        run.log->reserve(100'000, {});
        QVERIFY(events.reserved(100'000));
        limitFiles(1024); // no write succeeds
        run.log->record(outcomesOf(0, 60'000));
        run.log->reserve(200'000, {100'000, 0, 0});
        const auto fault = events.next<LogFault>();
        QVERIFY(fault);
        QCOMPARE(fault->error.kind, Error::Kind::StorageFull);
        run.log->record(outcomesOf(60'000, 40'000)); // what is outstanding still ends
        limitFiles(RLIM_INFINITY);
        QVERIFY(events.next<LogRecovered>());
        QVERIFY(events.reserved(200'000));
        run.log->finish(RunPhase::Stopped);
        QVERIFY(events.next<RunLogClosed>());
        const LogEntry entry = log->reader().value()->runEntry(1).value();
        QCOMPARE(entry.counts[size_t(State::AcknowledgedNoPosition)], 100'000);
        QCOMPARE(entry.accepted, 100'000);
    }

    void aLogThatWasTakenAwayIsMissedUntilItIsBack()
    {
        auto log = SendLog::open(m_file).value();
        EventBox events;
        auto run = log->singles(factsOf(u"s"_s), events.box).value();
        QVERIFY(QFile::rename(m_file, m_file + u".away"_s));
        run->keep(batchOf(0, 1));
        run->reserve(1, {});
        const auto fault = events.next<LogFault>();
        QVERIFY(fault && fault->error.message.contains(u"removed"));
        QVERIFY(QFile::rename(m_file + u".away"_s, m_file));
        QVERIFY(events.next<LogRecovered>());
        QVERIFY(events.reserved(1));
    }

    void aNewerLogIsOnlyRead()
    {
        {
            auto log = SendLog::open(m_file).value();
            EventBox events;
            QVERIFY(log->startRun(factsOf(u"r"_s), false, events.box));
        }
        execute("PRAGMA user_version=99; ALTER TABLE entries ADD COLUMN later");
        const auto refused = SendLog::open(m_file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        auto log = SendLog::open(m_file, SendLog::Access::ReadOnly);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        QCOMPARE((*log)->reader().value()->extent()->size(), 1);
        EventBox events;
        QCOMPARE((*log)->startRun(factsOf(u"r"_s), false, events.box).error().kind, Error::Kind::Forbidden);
        QVERIFY(!QDir(m_folder->path()).entryList({u"*damaged*"_s}).size());
    }

    void anotherDatabaseIsNotTouched()
    {
        execute("CREATE TABLE mine(x)");
        QCOMPARE(SendLog::open(m_file).error().kind, Error::Kind::Invalid);
    }

    void aDamagedLogIsSetAsideAndWhatCanBeReadIsKept()
    {
        {
            auto log = SendLog::open(m_file).value();
            EventBox events;
            auto singles = log->singles(factsOf(u"s"_s), events.box).value();
            singles->keep(batchOf(0, 3000));
            singles->reserve(3000, {});
            QVERIFY(events.reserved(3000));
            singles->record(outcomesOf(0, 3000));
            singles->finish(RunPhase::Finished);
            QVERIFY(events.next<RunLogClosed>());
        }
        // The tables' newest pages are found when the log is opened; damage the page that holds the last entries.
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
        overwrite(lastLeafOf("entries"));
        auto log = SendLog::open(m_file);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        QVERIFY2((*log)->salvageNote().contains(u"could be read and"), qPrintable((*log)->salvageNote()));
        QCOMPARE(QDir(m_folder->path()).entryList({u"log.sqlite.damaged-*"_s}).size(), 1);
        auto reader = (*log)->reader().value();
        const SeqRange kept = reader->extent().value();
        QVERIFY(kept.size() > 2000 && kept.size() < 3000);
        const auto entries = reader->entries(kept).value();
        QCOMPARE(qint64(entries.size()), kept.size());
        QCOMPARE(reader->message(1, 0).value().body.value(), "0");
        EventBox events;
        QVERIFY((*log)->startRun(factsOf(u"r"_s), false, events.box));
    }

    void whatIsNoDatabaseAtAllIsSetAsideAndSaid()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        auto log = SendLog::open(m_file);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        QVERIFY((*log)->salvageNote().contains(u"nothing of it"));
        QCOMPARE(QDir(m_folder->path()).entryList({u"log.sqlite.damaged-*"_s}).size(), 1);
    }

private:
    void execute(const char *sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_file).constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    qint64 lastLeafOf(const char *table)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(QFile::encodeName(m_file).constData(), &database);
        sqlite3_stmt *find = nullptr;
        const QByteArray sql = QByteArray("SELECT pageno FROM dbstat WHERE name='") + table +
                               "' AND pagetype='leaf' ORDER BY path DESC LIMIT 1";
        sqlite3_prepare_v2(database, sql.constData(), -1, &find, nullptr);
        const qint64 page = find && sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
        sqlite3_finalize(find);
        sqlite3_close(database);
        return page;
    }
    void overwrite(qint64 page)
    {
        QVERIFY(page > 1);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        file.write(QByteArray(4096, '\xaa'));
    }
    static void limitFiles(rlim_t bytes)
    {
        rlimit limit;
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = std::min(bytes, limit.rlim_max);
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestLogFaults)
#include "tst_logfaults.moc"
