// A run through the real log into devnull, for kill tests and benchmarks:
//   runload LOG COUNT SIZE [small]   sends COUNT generated messages of SIZE bytes
//   runload LOG resume RUN           goes on with a run of the log
// One JSON line on standard output: how it ended, how many a second, CPU a message, peak memory.
#include "model/files/feedspec.h"
#include "model/runs/run.h"
#include "model/runs/systemclock.h"
#include "tests/contract/moduletransport.h"
#include "tests/fakes/runreader.h"
#include "transport/devnull/devnullkind.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <sys/resource.h>

using namespace slipway;

namespace {

class DevnullConnector final : public Connector {
public:
    Result<Target> connect(const Profile &profile, const OptionValues &options, const Call &) override
    {
        const auto transport = moduleTransport(QStringLiteral("devnull"));
        if (!transport)
            return std::unexpected(transport.error());
        return Target{*transport, &devnullKind(),
                      {.url = profile.address, .options = options, .secrets = {}, .limits = devnullKind().limits}};
    }
    const std::vector<const BrokerKind *> &kinds() const override
    {
        static const std::vector<const BrokerKind *> all{&devnullKind()};
        return all;
    }
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 peakKib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

FeedSpec generated(quint64 count, qint64 size)
{
    FeedSpec spec;
    spec.source = FeedSpec::Source::Generator;
    spec.title = QStringLiteral("%1 generated").arg(count);
    spec.destination.name = QStringLiteral("load");
    spec.count = count;
    spec.size = size;
    return spec;
}

int fail(const Error &error)
{
    qCritical("%s %s", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    if (args.size() < 4) {
        qCritical("usage: runload LOG COUNT SIZE [small] | runload LOG resume RUN");
        return 2;
    }
    auto log = SendLog::open(args[1]);
    if (!log)
        return fail(log.error());
    const bool resume = args[2] == QStringLiteral("resume");
    RunFacts facts;
    facts.connection = facts.kind = QStringLiteral("devnull");
    facts.address = QStringLiteral("devnull:");
    RunPlan plan;
    plan.checkFirst = false;
    plan.small = args.value(4) == QStringLiteral("small");
    OpenRunLog open;
    if (resume) {
        open = [&](LogEvents events) { return (*log)->takeOver(args[3].toLongLong(), std::move(events)); };
        auto reader = (*log)->reader();
        if (!reader)
            return fail(reader.error());
        const auto entry = (*reader)->runEntry(args[3].toLongLong());
        if (!entry)
            return fail(entry.error());
        facts.feed = generated(static_cast<quint64>(entry->total), 100);
    } else {
        facts.feed = generated(args[2].toULongLong(), args[3].toLongLong());
        facts.destination = facts.feed.destination;
        facts.title = facts.feed.title;
        facts.total = static_cast<qint64>(facts.feed.count);
        open = [&](LogEvents events) { return (*log)->startRun(facts, plan.small, std::move(events)); };
    }
    auto feed = openFeed(facts.feed);
    if (!feed)
        return fail(feed.error());
    DevnullConnector connector;
    SystemClock clock;
    fakes::RunReader reader;
    const double cpuBefore = cpuSeconds();
    const auto began = clock.now();
    Run run({connector, clock}, plan, std::move(*feed), open, reader.events());
    std::optional<RunEnded> end;
    while (!end)
        end = reader.end();
    const std::chrono::duration<double> took = clock.now() - began;
    const double cpu = cpuSeconds() - cpuBefore;
    const RunSnapshot numbers = run.snapshot();
    const QJsonObject said{{QStringLiteral("phase"), int(end->phase)},
                           {QStringLiteral("run"), end->run},
                           {QStringLiteral("sent"), numbers.sent},
                           {QStringLiteral("reason"), end->reason ? end->reason->message : QString()},
                           {QStringLiteral("perSecond"), double(numbers.sent) / took.count()},
                           {QStringLiteral("cpuUsPerMessage"), cpu * 1e6 / double(std::max<qint64>(numbers.sent, 1))},
                           {QStringLiteral("peakKib"), peakKib()},
                           {QStringLiteral("p99Ms"), numbers.p99Ms}};
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return end->phase == RunPhase::Finished ? 0 : 1;
}
