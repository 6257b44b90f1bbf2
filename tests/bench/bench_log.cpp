// ./dev bench log: what the send log takes a second, fully synced, in both shapes, and what looking at it costs.
//   bench_log FOLDER [OUTCOMES]
#include "../log/logfixture.h"
#include "model/log/logtablemodel.h"
#include "model/log/runtablemodel.h"
#include <QFileInfo>
#include <QProcess>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;
using Now = std::chrono::steady_clock;

static double since(Now::time_point start) { return std::chrono::duration<double>(Now::now() - start).count(); }

static double cpuSeconds()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// Of this thread: what a busy machine takes away is not in it.
static double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// How long each of many took, by the clock and of this thread's CPU.
class Times {
public:
    template <typename Work>
    void add(const Work &work)
    {
        const auto start = Now::now();
        const double cpu = threadMs();
        work();
        m_cpu.push_back(threadMs() - cpu);
        m_wall.push_back(since(start) * 1e3);
    }
    void print(const char *what)
    {
        std::ranges::sort(m_wall);
        std::ranges::sort(m_cpu);
        std::printf("      %s: p50 %.2f ms, p99 %.2f, max %.2f; CPU p50 %.2f, p99 %.2f\n", what, at(m_wall, 50), at(m_wall, 99),
                    m_wall.back(), at(m_cpu, 50), at(m_cpu, 99));
    }

private:
    static double at(const std::vector<double> &sorted, std::size_t percent) { return sorted[sorted.size() * percent / 100]; }
    std::vector<double> m_wall, m_cpu;
};

static double peakMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return -1;
}

static void resetPeak()
{
    const int file = ::open("/proc/self/clear_refs", O_WRONLY);
    if (file >= 0) {
        [[maybe_unused]] const auto written = ::write(file, "5", 1);
        ::close(file);
    }
}

static QByteArray counted(const QString &file, const QString &sql)
{
    QProcess tool;
    tool.start(u"sqlite3"_s, {u"-readonly"_s, file, sql});
    return tool.waitForFinished(120'000) && tool.exitCode() == 0 ? tool.readAllStandardOutput().trimmed()
                                                                 : "not counted: " + tool.readAllStandardError();
}

// Outcomes as they come from a broker with four partitions: in order within each, with latencies that jitter.
static void bulk(const QString &file, quint64 count)
{
    auto log = SendLog::open(file).value();
    EventBox events;
    auto run = log->startRun(factsOf(u"bulk"_s, qint64(count)), false, events.box).value();
    const double cpuBefore = cpuSeconds();
    const auto start = Now::now();
    constexpr quint64 Window = 200'000;
    quint64 reserved = 0;
    double making = 0;
    for (quint64 seq = 0; seq < count;) {
        if (seq >= reserved) {
            run.log->reserve(seq + Window, {seq, qint64(seq), 0});
            if (!events.reserved(seq + Window))
                return;
            reserved = seq + Window;
        }
        OutcomeBatch batch;
        batch.outcomes.reserve(1024);
        for (int i = 0; i < 1024 && seq < count; ++i, ++seq)
            batch.outcomes.push_back({.seq = seq, .offset = qint64(seq / 4), .latencyUs = 2000 + quint32(seq * 7919 % 61),
                                      .partition = qint32(seq % 4), .state = State::Acknowledged});
        const auto give = Now::now();
        run.log->record(std::move(batch));
        making += since(give);
    }
    run.log->finish(RunPhase::Finished);
    events.next<RunLogClosed>();
    const double seconds = since(start), cpu = cpuSeconds() - cpuBefore;
    std::printf("bulk: %.1f million outcomes in %.2f s: %.2f million/s; %.3f us CPU each (record() itself %.3f)\n",
                double(count) / 1e6, seconds, double(count) / seconds / 1e6, cpu / double(count) * 1e6,
                making / double(count) * 1e6);
    std::printf("      sqlite3 counts %s; %.2f bytes a message in the file\n",
                counted(file, u"SELECT sum(n) FROM chunks"_s).constData(),
                double(QFileInfo(file).size()) / double(count));
}

static MessageBatchPtr bodies(quint64 first, int count)
{
    static const QByteArray body(100, 'x');
    auto batch = std::make_shared<MessageBatch>(std::size_t(count));
    const quint16 to = batch->addDestination({u"/default/orders"_s, {}});
    for (int i = 0; i < count; ++i)
        batch->add({.key = "customer", .body = body, .seq = first + quint64(i), .destination = to});
    return batch;
}

static void singles(const QString &file, quint64 count)
{
    auto log = SendLog::open(file).value();
    EventBox events;
    auto stream = log->singles(factsOf(u"singles"_s), events.box).value();
    const auto start = Now::now();
    const double cpuBefore = cpuSeconds();
    constexpr int Batch = 1000, Ahead = 8;
    for (quint64 seq = 0; seq < count; seq += Batch) {
        stream->keep(bodies(seq, Batch));
        stream->reserve(seq + Batch, {});
        if (seq >= Ahead * Batch) {
            if (!events.reserved(seq - Ahead * Batch + Batch))
                return;
            stream->record(outcomesOf(seq - Ahead * Batch, Batch));
        }
    }
    if (!events.reserved(count))
        return;
    const quint64 last = std::min<quint64>(count, Ahead * Batch);
    stream->record(outcomesOf(count - last, last));
    stream->finish(RunPhase::Finished);
    events.next<RunLogClosed>();
    const double seconds = since(start);
    std::printf("single sends with bodies: %llu in %.2f s: %.0f thousand/s; %.2f us CPU each\n", count, seconds,
                double(count) / seconds / 1e3, (cpuSeconds() - cpuBefore) / double(count) * 1e6);
    std::printf("      sqlite3 counts %s with an outcome; %.0f bytes a message in the file\n",
                counted(file, u"SELECT count(*) FROM entries WHERE state=1"_s).constData(),
                double(QFileInfo(file).size()) / double(count));
}

// Runs of a thousand messages, one after the other, with their bodies.
static void smallRuns(const QString &file, int runs)
{
    auto log = SendLog::open(file).value();
    EventBox events;
    const auto start = Now::now();
    const double cpuBefore = cpuSeconds();
    constexpr int Size = 1000;
    for (int i = 0; i < runs; ++i) {
        auto run = log->startRun(factsOf(u"small"_s, Size), true, events.box).value();
        run.log->keep(bodies(0, Size));
        run.log->reserve(Size, {});
        if (!events.reserved(Size))
            return;
        run.log->record(outcomesOf(0, Size));
        run.log->finish(RunPhase::Finished);
        events.next<RunLogClosed>();
    }
    const double seconds = since(start), count = double(runs) * Size;
    std::printf("%d small runs with bodies: %.0f thousand messages/s; %.2f us CPU each\n", runs, count / seconds / 1e3,
                (cpuSeconds() - cpuBefore) / count * 1e6);
    std::printf("      sqlite3 counts %s with an outcome\n",
                counted(file, u"SELECT count(*) FROM run_rows WHERE state IS NOT NULL"_s).constData());
}

static void fillEntries(const QString &file, qint64 count)
{
    SendLog::open(file).value().reset();
    const QString sql = u"PRAGMA synchronous=OFF; INSERT INTO places VALUES(1,'Practice','5f0c','sandbox:danube',"
                        "'danube','/default/orders',''); INSERT INTO errors VALUES(1,10,'It did not work.','code 7');"
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT INTO entries"
                        "(seq,at_ms,ended_ms,is_run,place,process,bytes,key,state,partition,position,broker_ms,"
                        "latency_us,attempts,error) SELECT i,1760000000000+i,1760000000003+i,0,1,1,264,"
                        "cast('C-'||i AS BLOB),iif(i%%100=0,4,1),i%%3,i,-1,2000+i%%700,1,iif(i%%100=0,1,NULL) FROM n"_s
                            .replace(u"%%"_s, u"%"_s).arg(count);
    QProcess tool;
    tool.start(u"sqlite3"_s, {file, sql});
    tool.waitForFinished(600'000);
    if (tool.exitCode() != 0)
        std::printf("could not fill: %s\n", tool.readAllStandardError().constData());
}

template <typename Model>
static void scroll(const char *what, Model &model)
{
    Times pages;
    quint64 random = 42;
    for (int i = 0; i < 2000; ++i) {
        random = random * 6364136223846793005ull + 1442695040888963407ull;
        const int row = int((random >> 33) % quint64(std::max(1, model.rowCount() - 40)));
        pages.add([&] {
            for (int r = row; r < row + 40 && r < model.rowCount(); ++r)
                for (int column = 0; column < model.columnCount(); ++column)
                    (void)model.index(r, column).data();
        });
    }
    pages.print(qPrintable(u"%1, 2000 jumps of 40 rows over %2"_s.arg(QLatin1StringView(what)).arg(model.rowCount())));
}

template <typename Read>
static void page(const char *what, qint64 size, const Read &read)
{
    Times pages;
    quint64 random = 7;
    for (int i = 0; i < 1000; ++i) {
        random = random * 6364136223846793005ull + 1442695040888963407ull;
        const qint64 first = 1 + qint64((random >> 33) % quint64(size - 256));
        pages.add([&] { read(SeqRange{first, first + 255}); });
    }
    pages.print(qPrintable(u"a page of 256 %1"_s.arg(QLatin1StringView(what))));
}

static void look(const QString &entriesFile, const QString &runFile)
{
    resetPeak();
    const double before = peakMiB();
    auto log = SendLog::open(entriesFile).value();
    auto reader = log->reader().value();
    auto runLog = SendLog::open(runFile).value();
    auto runReader = runLog->reader().value();
    auto start = Now::now();
    LogTableModel table(*reader);
    RunTableModel rows(*runReader, 1);
    std::printf("shown: %d entries and a run of %d rows in %.1f ms\n", table.rowCount(), rows.rowCount(),
                since(start) * 1e3);
    page("entries", table.rowCount(), [&](SeqRange range) { (void)reader->entries(range); });
    page("rows of a run", rows.rowCount(), [&](SeqRange range) { (void)runReader->rows(1, range); });
    scroll("entries", table);
    scroll("rows of a run", rows);
    LogFilter failed;
    failed.state = State::Failed;
    LogFilter text;
    text.text = u"c-999999"_s;
    for (const auto &[what, filter] : {std::pair{"failed", failed}, std::pair{"text in key", text}}) {
        start = Now::now();
        table.startFilter();
        (void)reader->match(filter, [&](std::span<const qint64> some) {
            table.addMatches(some);
            return true;
        });
        std::printf("      filtered by %s: %d of %lld in %.0f ms\n", what, table.rowCount(), table.allEntries(),
                    since(start) * 1e3);
    }
    start = Now::now();
    LogFilter taken;
    taken.state = State::Acknowledged;
    rows.startFilter();
    (void)runReader->matchRows(1, taken, [&](std::span<const qint64> some) {
        rows.addMatches(some);
        return true;
    });
    std::printf("      a run's rows filtered by state: %d in %.0f ms\n", rows.rowCount(), since(start) * 1e3);
    scroll("filtered rows of a run", rows);
    std::printf("      memory: peak %.0f MiB (%.0f before)\n", peakMiB(), before);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const quint64 count = argc > 2 ? QByteArray(argv[2]).toULongLong() : 10'000'000; // entries, and rows of the run
    double load = 0;
    (void)getloadavg(&load, 1);
    std::printf("load %.2f\n", load);
    bulk(folder + u"/bulk.sqlite"_s, count);
    singles(folder + u"/singles.sqlite"_s, std::max<quint64>(count / 20 / 1000 * 1000, 10'000));
    smallRuns(folder + u"/small.sqlite"_s, std::clamp(int(count / 100'000), 2, 100));
    fillEntries(folder + u"/entries.sqlite"_s, qint64(count));
    look(folder + u"/entries.sqlite"_s, folder + u"/bulk.sqlite"_s);
    return 0;
}
