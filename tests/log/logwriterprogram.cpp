// Writes a log until it is killed, or so many single sends; says on standard output what it was promised.
//   logwriterprogram FILE bulk SEED | FILE singles COUNT
#include "logfixture.h"
#include <cstdio>
#include <random>

using namespace slipway;

static void say(const char *what, quint64 number)
{
    std::printf("%s %llu\n", what, number);
    std::fflush(stdout);
}

static int singles(SendLog &log, quint64 count)
{
    EventBox events;
    auto stream = log.singles(factsOf(QStringLiteral("singles")), events.box).value();
    for (quint64 n = 0; n < count; ++n) {
        stream->keep(batchOf(n, 1));
        stream->reserve(n + 1, {});
        if (!events.reserved(n + 1))
            return 1;
        stream->record(outcomesOf(n, 1));
    }
    stream->finish(RunPhase::Finished);
    return events.next<RunLogClosed>() ? 0 : 1;
}

static int bulk(SendLog &log, quint64 seed)
{
    std::mt19937_64 random(seed);
    EventBox events;
    auto run = log.startRun(factsOf(QStringLiteral("bulk")), false, events.box).value();
    say("run", quint64(run.log->run()));
    for (quint64 next = 0;;) {
        const quint64 upTo = next + 1 + random() % 3000;
        run.log->reserve(upTo, {upTo, qint64(upTo) * 10, qint64(upTo)});
        if (!events.reserved(upTo))
            return 1;
        say("reserved", upTo);
        while (next < upTo) {
            const quint64 count = std::min<quint64>(upTo - next, 1 + random() % 500);
            const quint64 fate = random() % 20; // most end well, some fail, some have no outcome yet
            if (fate == 0)
                run.log->record(failuresOf(next, count, State::Failed, QStringLiteral("no")));
            else if (fate > 2)
                run.log->record(outcomesOf(next, count));
            next += count;
        }
    }
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    auto log = SendLog::open(QString::fromLocal8Bit(argv[1]));
    if (!log) {
        std::fprintf(stderr, "%s\n", qPrintable(log.error().message + log.error().detail));
        return 3;
    }
    const quint64 number = QByteArray(argv[3]).toULongLong();
    return QByteArray(argv[2]) == "bulk" ? bulk(**log, number) : singles(**log, number);
}
