// bench_kafka_read URL TOPIC: reads a topic from its beginning as a page of the window does: a drain a frame, batches kept in
// the page's ring, rows in its table model. Prints {"rate","cpuUs","messages","kept"}: messages a second and microseconds of CPU
// a message from the question what is there to the last row (sorting them by time comes after it), how many were read, and how
// many the ring still holds.
#include "model/browse/browsesession.h"
#include "model/runs/retired.h"
#include "tests/contract/moduletransport.h"
#include "transport/kafka/kafkakind.h"
#include <QCoreApplication>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace slipway;

namespace {

using Instant = std::chrono::steady_clock::time_point;

double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// Connects to one address, as the window's services do to a profile's.
class OneBroker final : public Connector {
public:
    explicit OneBroker(Transport *transport) : m_transport(transport) {}
    Result<Target> connect(const Profile &profile, const OptionValues &options, const Call &) override
    {
        return Target{m_transport, &kafkaKind(),
                      {.url = profile.address, .options = options, .secrets = {}, .limits = kafkaKind().limits}};
    }
    const std::vector<const BrokerKind *> &kinds() const override { return m_kinds; }

private:
    Transport *m_transport;
    const std::vector<const BrokerKind *> m_kinds{&kafkaKind()};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    QCoreApplication app(argc, argv);
    const auto transport = moduleTransport(QStringLiteral("kafka"));
    if (!transport)
        qFatal("%s", qPrintable(transport.error().detail));
    OneBroker broker(*transport);
    Retired retired;
    BrowseSession session({broker, retired});
    const double before = cpuSeconds();
    const Instant begin = std::chrono::steady_clock::now();
    Instant last = begin;
    double cpu = 0;
    QObject::connect(&session.model(), &QAbstractItemModel::rowsInserted, &app, [&] {
        last = std::chrono::steady_clock::now();
        cpu = cpuSeconds() - before;
    });
    QObject::connect(&session, &BrowseSession::changed, &app, [&] {
        const BrowseCoverage &coverage = session.coverage();
        if (session.isMoving() || coverage.phase == BrowseCoverage::Phase::Idle)
            return;
        if (coverage.error)
            qFatal("%s %s", qPrintable(coverage.error->message), qPrintable(coverage.error->detail));
        const double took = std::chrono::duration<double>(last - begin).count();
        const auto messages = static_cast<double>(coverage.scanned);
        std::printf("{\"rate\":%.0f,\"cpuUs\":%.3f,\"messages\":%lld,\"kept\":%lld}\n", messages / took,
                    cpu * 1e6 / messages, static_cast<long long>(coverage.scanned),
                    static_cast<long long>(session.model().ring().messages()));
        std::fflush(stdout);
        _exit(0); // the library's own end would be measured
    });
    Profile profile;
    profile.kind = QStringLiteral("kafka");
    profile.address = QString::fromLocal8Bit(argv[1]);
    session.begin(profile, {.from = {QString::fromLocal8Bit(argv[2]), {}}, .start = BrokerKind::FromEarliest});
    return QCoreApplication::exec();
}
