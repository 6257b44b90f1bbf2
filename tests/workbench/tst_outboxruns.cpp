#include "model/log/failuremodel.h"
#include "model/log/retryspool.h"
#include "model/log/runsearch.h"
#include "model/files/messageline.h"
#include "model/runs/systemclock.h"
#include "model/threads/bell.h"
#include "model/workbench/historytext.h"
#include "model/workbench/outbox.h"
#include "model/workbench/ratehistory.h"
#include "tests/fakes/fakebroker.h"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr int Patience = 30'000;

// An outbox over a scripted broker and a real log, as one process has them.
struct Process {
    explicit Process(const QString &folder, std::shared_ptr<fakes::FakeBroker> given)
        : broker(std::move(given)), log(SendLog::open(folder + u"/log.sqlite"_s).value()),
          outbox({connector, clock}, [this]() -> Result<SendLog *> { return log.get(); })
    {
        profile.id = u"one"_s;
        profile.name = u"One"_s;
        profile.kind = u"fake"_s;
        profile.address = u"fake://broker:1"_s;
    }

    std::shared_ptr<fakes::FakeBroker> broker;
    fakes::FakeConnector connector{broker,
                                   Limits{.windowMessages = 100, .batchMessages = 16, .closeTimeout = std::chrono::seconds(2)}};
    SystemClock clock;
    std::unique_ptr<SendLog> log;
    Outbox outbox;
    Profile profile;

    Outbox::Order order(const QString &file, double rate = 0)
    {
        Outbox::Order order;
        order.profile = profile;
        order.composition.connectionId = profile.id;
        order.composition.topic = u"orders"_s;
        order.composition.ratePerSecond = rate;
        order.file = file;
        return order;
    }
};

QString linesFile(const QTemporaryDir &folder, int count)
{
    QFile file(folder.filePath(u"orders.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < count; ++i)
        file.write("order " + QByteArray::number(i) + '\n');
    return file.fileName();
}

} // namespace

class TestOutboxRuns : public QObject {
    Q_OBJECT
private slots:
    void aPausedRunStandsAndGoesOn();
    void aParkedRunGoesOnInAnotherProcess();
    void whatFailedIsGroupedAndCanBeRetried();
    void numbersAreKeptByConnection();
    void historyHasGapsWhereNothingWasMeasured();
};

void TestOutboxRuns::aPausedRunStandsAndGoesOn()
{
    QTemporaryDir folder;
    Process process(folder.path(), std::make_shared<fakes::FakeBroker>());
    const auto ticket = process.outbox.send(process.order(linesFile(folder, 1000), 500));
    QVERIFY2(ticket.has_value(), qPrintable(ticket ? QString() : ticket.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(process.outbox.run(*ticket) && process.outbox.run(*ticket)->sent > 20, Patience);
    process.outbox.pause(*ticket);
    QTRY_COMPARE_WITH_TIMEOUT(process.outbox.run(*ticket)->phase, RunPhase::Paused, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(process.outbox.run(*ticket)->outstanding, 0, Patience);
    QVERIFY(process.outbox.runCard(*ticket)->paused);
    QVERIFY(process.outbox.run(*ticket)->sent < 1000);
    QSignalSpy looks(&process.outbox, &Outbox::numbersChanged);
    QTRY_VERIFY2_WITH_TIMEOUT(!looks.wait(600), "it is looked at though nothing moves", Patience);
    process.outbox.resume(*ticket);
    QTRY_VERIFY_WITH_TIMEOUT(process.outbox.runs().empty(), Patience);
    QCOMPARE(process.broker->journal().size(), std::size_t(1000));
}

void TestOutboxRuns::aParkedRunGoesOnInAnotherProcess()
{
    QTemporaryDir folder;
    const auto broker = std::make_shared<fakes::FakeBroker>();
    const QString file = linesFile(folder, 2000);
    qint64 run = 0;
    {
        Process process(folder.path(), broker);
        const auto ticket = process.outbox.send(process.order(file, 500));
        QVERIFY2(ticket.has_value(), qPrintable(ticket ? QString() : ticket.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(process.outbox.run(*ticket) && process.outbox.run(*ticket)->sent > 50, Patience);
        QSignalSpy ended(&process.outbox, &Outbox::ended);
        process.outbox.park(*ticket);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, Patience);
        const RunEnded how = ended[0][1].value<RunEnded>();
        QCOMPARE(how.phase, RunPhase::Paused);
        run = how.run;
    }
    Process process(folder.path(), broker);
    const auto reader = process.log->reader();
    auto entry = (*reader)->runEntry(run);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->phase, RunPhase::Paused);
    QVERIFY(entry->accepted < 2000);
    QCOMPARE(entry->counts[std::size_t(State::Ambiguous)], 0); // it waited for what had left
    const auto resumed = process.outbox.takeUp(run, process.profile);
    QVERIFY(resumed.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(process.outbox.runs().empty(), Patience);
    std::set<QByteArray> bodies;
    for (const fakes::FakeBroker::Stored &stored : broker->journal())
        QVERIFY2(bodies.insert(stored.body).second, "a message was sent twice");
    QCOMPARE(bodies.size(), std::size_t(2000));
    entry = (*reader)->runEntry(run);
    QCOMPARE(entry->phase, RunPhase::Finished);
    QCOMPARE(entry->accepted, 2000);
}

void TestOutboxRuns::whatFailedIsGroupedAndCanBeRetried()
{
    QTemporaryDir folder;
    const auto broker = std::make_shared<fakes::FakeBroker>();
    using Answer = fakes::FakeBroker::Answer;
    broker->answer(3, {Answer{State::Failed, Error::Kind::Invalid, false}});
    broker->answer(7, {Answer{State::Failed, Error::Kind::Invalid, false}});
    broker->answer(9, {Answer{State::Ambiguous, Error::Kind::Unreachable, false}});
    Process process(folder.path(), broker);
    QSignalSpy ended(&process.outbox, &Outbox::ended);
    QVERIFY(process.outbox.send(process.order(linesFile(folder, 20))).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, Patience);
    const qint64 run = ended[0][1].value<RunEnded>().run;

    Bell bell;
    RunSearch search(*process.log, [&bell] { bell.ring(); });
    LogFilter filter;
    filter.notTaken = true;
    const quint64 wanted = search.begin(run, filter);
    std::vector<qint64> numbers;
    std::vector<FailureGroup> groups;
    for (bool done = false; !done;) {
        bell.wait(std::chrono::milliseconds(100));
        for (const RunSearch::Found &found : search.drain()) {
            QCOMPARE(found.search, wanted);
            QVERIFY(!found.error);
            numbers.insert(numbers.end(), found.numbers.begin(), found.numbers.end());
            groups = found.groups;
            done = found.done;
        }
    }
    QCOMPARE(numbers, (std::vector<qint64>{3, 7, 9}));
    QCOMPARE(groups.size(), std::size_t(2));
    FailureModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(groups);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, FailureModel::Messages).data().toString(), u"2"_s);
    QVERIFY(model.index(0, FailureModel::Examples).data().toString().contains(u'4')); // the fourth message

    const auto reader = process.log->reader();
    const auto spooled = RetrySpool::write(**reader, run, folder.filePath(u"spool"_s), {});
    QVERIFY(spooled.has_value());
    QCOMPARE(spooled->messages, 2); // the ambiguous one may be stored: it is left out
    QFile lines(spooled->file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(*parseMessageLine(lines.readLine().trimmed())->message.body, QByteArray("order 3"));

    Outbox::Order again = process.order(spooled->file);
    QVERIFY(process.outbox.sendSpool(again, u"Retry"_s).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, Patience);
    std::set<QByteArray> bodies;
    for (const fakes::FakeBroker::Stored &stored : broker->journal())
        bodies.insert(stored.body);
    QVERIFY(bodies.contains("order 3") && bodies.contains("order 7"));
}

void TestOutboxRuns::numbersAreKeptByConnection()
{
    QTemporaryDir folder;
    Process process(folder.path(), std::make_shared<fakes::FakeBroker>());
    QSignalSpy ended(&process.outbox, &Outbox::ended);
    QVERIFY(process.outbox.send(process.order(linesFile(folder, 300))).has_value());
    Outbox::Order single = process.order({});
    single.profile.id = single.composition.connectionId = u"two"_s;
    QVERIFY(process.outbox.send(single).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, Patience);
    QCOMPARE(process.outbox.total(u"one"_s).sent, 300);
    QCOMPARE(process.outbox.total(u"two"_s).sent, 1);
    QCOMPARE(process.outbox.total().sent, 301);
    QCOMPARE(process.outbox.total().timed, 301);
    QCOMPARE(process.outbox.connectionsUsed().size(), 2);
}

void TestOutboxRuns::historyHasGapsWhereNothingWasMeasured()
{
    RateHistory history;
    RunSnapshot numbers;
    Histogram latencies;
    const auto sample = [&](qint64 atMs, bool moving) {
        RunSet set;
        set.add(numbers, latencies);
        history.sample(atMs, set, moving);
    };
    sample(1000, true);
    for (quint32 i = 0; i < 500; ++i)
        latencies.add(2000);
    numbers.counts[std::size_t(State::Acknowledged)] = 500;
    sample(2000, true);
    latencies.add(90'000);
    numbers.counts[std::size_t(State::Acknowledged)] = 501;
    sample(3000, true);
    sample(4000, false);
    const auto &samples = history.samples();
    QCOMPARE(samples.size(), std::size_t(4));
    QVERIFY(!samples[0].timed);
    QCOMPARE(samples[1].rate, 500.0);
    QVERIFY(qAbs(samples[1].p50 - 2.0) < 0.1);
    QVERIFY(samples[2].p50 > 80); // of that second alone
    QVERIFY(!samples[3].moving && !samples[3].timed);
    const QByteArray csv = historyCsv(history);
    QVERIFY(csv.startsWith("time,rate,p50_ms,p95_ms,p99_ms\r\n1970-01-01T00:00:01.000Z,0,,,\r\n"));
    QVERIFY(csv.endsWith("1970-01-01T00:00:04.000Z,,,,\r\n"));
}

QTEST_GUILESS_MAIN(TestOutboxRuns)
#include "tst_outboxruns.moc"
