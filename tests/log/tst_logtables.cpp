#include "logfixture.h"
#include "model/log/logtablemodel.h"
#include "model/log/runtablemodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestLogTables : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = SendLog::open(m_folder->filePath(u"log.sqlite"_s)).value();
        m_reader = m_log->reader().value();
        m_events = std::make_unique<EventBox>();
        m_singles = m_log->singles(factsOf(u"s"_s), m_events->box).value();
        m_next = 0;
    }
    void cleanup()
    {
        m_singles.reset();
        m_reader.reset();
        m_log.reset();
    }

    void aTickIsOneInsertionAndOneChange()
    {
        send(600);
        LogTableModel model(*m_reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(model.index(599, logcolumns::State).data().toString(), u"Outstanding"_s);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.catchUp();
        QCOMPARE(inserted.size() + changed.size(), 0); // nothing happened
        m_singles->record(outcomesOf(0, 600));
        send(500);
        send(300);
        model.catchUp();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 1400);
        QCOMPARE(model.index(599, logcolumns::State).data(logcolumns::ValueRole).toInt(),
                 int(State::AcknowledgedNoPosition));
        QCOMPARE(model.index(1399, logcolumns::State).data(logcolumns::ValueRole).toInt(), -1);
        QCOMPARE(model.seqOf(1399), 1400);
        QCOMPARE(model.rowOf(1400), 1399);
    }

    void columnsHaveRawValuesAndTexts()
    {
        send(1);
        m_singles->record(failuresOf(0, 1, State::Returned, u"312 NO_ROUTE"_s));
        closeSingles();
        LogTableModel model(*m_reader);
        const auto at = [&model](int column) { return model.index(0, column); };
        QCOMPARE(at(logcolumns::State).data().toString(), u"Returned"_s);
        QCOMPARE(at(logcolumns::Connection).data().toString(), u"Practice"_s);
        QCOMPARE(at(logcolumns::Destination).data().toString(), u"/default/orders"_s);
        QCOMPARE(at(logcolumns::Key).data().toString(), u"k"_s);
        QCOMPARE(at(logcolumns::Key).data(logcolumns::ValueRole).toByteArray(), "k");
        QCOMPARE(at(logcolumns::Size).data().toString(), u"4 bytes"_s);
        QCOMPARE(at(logcolumns::Latency).data(logcolumns::ValueRole).toLongLong(), 100);
        QCOMPARE(at(logcolumns::Latency).data().toString(), u"0.1 ms"_s);
        QCOMPARE(at(logcolumns::Error).data().toString(), u"It did not work."_s);
        QCOMPARE(at(logcolumns::Error).data(logcolumns::DetailRole).toString(), u"312 NO_ROUTE"_s);
        QCOMPARE(model.headerData(logcolumns::Error, Qt::Horizontal).toString(), u"Error"_s);
        QCOMPARE(model.columnCount(), 9);
    }

    void aRunIsUnfoldedInPlace()
    {
        send(3);
        EventBox events;
        auto opened = m_log->startRun(factsOf(u"orders.jsonl"_s, 50), true, events.box);
        QVERIFY(opened.has_value());
        opened->log->keep(batchOf(0, 50));
        opened->log->reserve(50, {});
        QVERIFY(events.reserved(50));
        opened->log->record(outcomesOf(0, 50));
        opened->log->finish(RunPhase::Finished);
        QVERIFY(events.next<RunLogClosed>());
        send(2);
        LogTableModel model(*m_reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        model.setUnfolded(0, true); // no run: nothing
        QCOMPARE(model.rowCount(), 6);
        model.setUnfolded(3, true);
        QCOMPARE(model.rowCount(), 6 + 21);
        QVERIFY(model.isUnfolded(3));
        QCOMPARE(model.index(4, 0).data(logcolumns::LevelRole).toInt(), 1);
        QCOMPARE(model.messageRow(4)->n, 0u);
        QCOMPARE(model.messageRow(23)->n, 19u);
        QCOMPARE(model.index(24, 0).data(logcolumns::LevelRole).toInt(), 2);
        QVERIFY(model.index(24, 0).data().toString().startsWith(u"20 of 50 shown"_s));
        QVERIFY(!model.messageRow(25));
        QCOMPARE(model.seqOf(25), 5);
        QCOMPARE(model.rowOf(5), 25);
        send(4);
        model.catchUp();
        QCOMPARE(model.rowCount(), 6 + 21 + 4);
        model.setUnfolded(3, false);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.seqOf(9), 10);
    }

    void aFilteredTableShowsOnlyWhatTheSearchFound()
    {
        send(1000);
        m_singles->record(outcomesOf(0, 500));
        m_singles->record(failuresOf(500, 7, State::Failed, u"no"_s));
        m_singles->record(outcomesOf(507, 493));
        closeSingles();
        LogTableModel model(*m_reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LogFilter failed;
        failed.state = State::Failed;
        model.startFilter();
        QVERIFY(m_reader->match(failed, [&](std::span<const qint64> some) {
            model.addMatches(some);
            return true;
        }));
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.allEntries(), 1000);
        QCOMPARE(model.index(6, 0).data(logcolumns::SeqRole).toLongLong(), 507);
        QCOMPARE(model.rowOf(507), 6);
        QCOMPARE(model.rowOf(400), -1);
        model.clearFilter();
        QCOMPARE(model.rowCount(), 1000);
    }

    void prunedEntriesLeaveTheTable()
    {
        send(10);
        m_singles->record(outcomesOf(0, 5));
        send(1);
        LogTableModel model(*m_reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_log->prune(QDateTime::currentMSecsSinceEpoch() + 1000).value(), 5);
        model.catchUp();
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(0, 0).data(logcolumns::SeqRole).toLongLong(), 6);
    }

    void everyRowOfARunCanBeReached()
    {
        EventBox events;
        auto run = m_log->startRun(factsOf(u"bulk"_s), false, events.box);
        run->log->reserve(50'000, {});
        QVERIFY(events.reserved(50'000));
        RunTableModel model(*m_reader, run->log->run());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 50'000);
        QCOMPARE(model.index(49'999, 0).data().toString(), u"Outstanding"_s);
        run->log->record(outcomesOf(0, 40'000));
        run->log->record(failuresOf(40'000, 300, State::Failed, u"quota"_s));
        run->log->finish(RunPhase::Stopped);
        QVERIFY(events.next<RunLogClosed>());
        model.catchUp();
        QCOMPARE(model.rowCount(), 40'300); // the others never left
        QCOMPARE(model.index(40'299, logcolumns::Error).data(logcolumns::DetailRole).toString(), u"quota"_s);
        QCOMPARE(model.index(39'999, logcolumns::State).data(logcolumns::StateRole).toInt(),
                 int(State::AcknowledgedNoPosition));
        LogFilter quota;
        quota.text = u"QUOTA"_s;
        model.startFilter();
        QVERIFY(m_reader->matchRows(run->log->run(), quota, [&](std::span<const qint64> some) {
            model.addMatches(some);
            return true;
        }));
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(model.index(0, 0).data(logcolumns::RowRole).toLongLong(), 40'000);
        LogTableModel all(*m_reader);
        const QModelIndex entry = all.index(0, 0);
        QCOMPARE(entry.data(logcolumns::TitleRole).toString(), u"bulk"_s);
        QCOMPARE(all.index(0, logcolumns::Destination).data().toString(), u"/default/orders"_s); // its title stands before
        QCOMPARE(entry.data(logcolumns::CountsRole).toList().at(int(State::Failed)).toLongLong(), 300);
        QCOMPARE(entry.data(logcolumns::StateRole).toInt(), int(State::Failed));
    }

private:
    void send(int count)
    {
        m_singles->keep(batchOf(m_next, count));
        m_next += quint64(count);
        m_singles->reserve(m_next, {});
        QVERIFY(m_events->reserved(m_next));
    }
    void closeSingles()
    {
        m_singles->finish(RunPhase::Finished);
        QVERIFY(m_events->next<RunLogClosed>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SendLog> m_log;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<EventBox> m_events;
    std::unique_ptr<RunLog> m_singles;
    quint64 m_next = 0;
};

QTEST_GUILESS_MAIN(TestLogTables)
#include "tst_logtables.moc"
