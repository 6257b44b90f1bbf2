// bench_danube URL TOPIC COUNT SIZE OPTION=VALUE...: sends as fast as one session of the Danube transport takes them,
// and prints {"rate","cpuUs","acknowledged","other"}: messages a second, microseconds of our CPU a message.
#include "model/threads/bell.h"
#include "tests/contract/moduletransport.h"
#include "transport/danube/danubekind.h"
#include <QCoreApplication>
#include <cstdio>
#include <sys/resource.h>

using namespace slipway;

namespace {

double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct Tally {
    quint64 ended = 0, acknowledged = 0;
    bool ready = false, closed = false;

    void take(Mailbox<ProducerEvent> &events)
    {
        for (const ProducerEvent &event : events.drain()) {
            ready = ready || std::holds_alternative<SessionReady>(event);
            if (const auto *end = std::get_if<SessionClosed>(&event)) {
                closed = true;
                if (end->reason)
                    std::fprintf(stderr, "%s %s\n", qPrintable(end->reason->message), qPrintable(end->reason->detail));
            }
            if (const auto *batch = std::get_if<OutcomeBatch>(&event))
                for (const Outcome &outcome : batch->outcomes) {
                    ++ended;
                    acknowledged += outcome.state == State::AcknowledgedNoPosition;
                }
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        return 2;
    const QStringList arguments = [&] {
        QStringList list;
        for (int i = 1; i < argc; ++i)
            list << QString::fromLocal8Bit(argv[i]);
        return list;
    }();
    const auto count = arguments[2].toULongLong();
    const QByteArray body(arguments[3].toLongLong(), 'x');
    OptionValues options;
    for (const QString &option : arguments.sliced(4))
        options.insert(option.section(u'=', 0, 0), option.section(u'=', 1));
    const auto transport = moduleTransport(QStringLiteral("danube"));
    Bell bell;
    const auto events = std::make_shared<Mailbox<ProducerEvent>>([&bell] { bell.ring(); });
    auto session = transport ? (*transport)->produce({arguments[0], options, {}, danubeKind().limits}, events)
                             : Result<std::unique_ptr<ProducerSession>>(std::unexpected(transport.error()));
    if (!session) {
        std::fprintf(stderr, "%s %s\n", qPrintable(session.error().message), qPrintable(session.error().detail));
        return 3;
    }
    Tally tally;
    while (!tally.ready && !tally.closed) {
        bell.wait(std::chrono::milliseconds(100));
        tally.take(*events);
    }
    const auto window = quint64(danubeKind().limits.windowMessages);
    const auto batchSize = quint64(danubeKind().limits.batchMessages);
    const auto begin = std::chrono::steady_clock::now();
    const double before = cpuSeconds();
    quint64 next = 0;
    while (!tally.closed && tally.ended < count) {
        while (next < count && next - tally.ended + batchSize <= window) {
            auto batch = std::make_shared<MessageBatch>(batchSize);
            const quint16 to = batch->addDestination({arguments[1], {}});
            for (quint64 i = 0; i < batchSize && next < count; ++i)
                batch->add({.key = {}, .body = body, .seq = next++, .destination = to});
            if (!(*session)->send(std::move(batch)))
                break;
        }
        bell.wait(std::chrono::milliseconds(100));
        tally.take(*events);
    }
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("{\"rate\":%.0f,\"cpuUs\":%.2f,\"acknowledged\":%llu,\"other\":%llu}\n", double(tally.ended) / took,
                (cpuSeconds() - before) * 1e6 / double(qMax<quint64>(1, tally.ended)),
                static_cast<unsigned long long>(tally.acknowledged),
                static_cast<unsigned long long>(tally.ended - tally.acknowledged));
    return tally.acknowledged == count ? 0 : 1;
}
