#include "tests/contract/contractsuite.h"
#include <QTest>
#include <algorithm>
#include <cstdio>

using Clock = std::chrono::steady_clock;
using std::chrono::duration;
using std::chrono::milliseconds;

namespace slipway {

namespace {

constexpr int Rounds = 20, CallsARound = 20;

// How long calls kept their caller.
class CallTimes {
public:
    CallTimes(const char *what, double boundMs) : m_what(what), m_boundMs(boundMs) {}

    template <typename Call>
    void add(const Call &call)
    {
        const auto begin = Clock::now();
        call();
        m_ms.push_back(duration<double, std::milli>(Clock::now() - begin).count());
    }

    void print(const QString &kind)
    {
        std::ranges::sort(m_ms);
        const auto at = [this](double share) { return m_ms[std::size_t(double(m_ms.size() - 1) * share)]; };
        std::printf("  %-10s %-20s %4zu calls: p50 %8.3f ms, p99 %8.3f, max %8.3f; %td over %.0f ms\n", qPrintable(kind),
                    m_what, m_ms.size(), at(.5), at(.99), m_ms.back(),
                    std::ranges::count_if(m_ms, [this](double ms) { return ms > m_boundMs; }), m_boundMs);
    }

private:
    const char *m_what;
    double m_boundMs;
    std::vector<double> m_ms;
};

} // namespace

// Not judged here: a machine that is busy makes any call late. ./dev bench contracts prints it beside the load.
void ContractSuite::timesOfC3AndC4()
{
    if (qEnvironmentVariableIsEmpty("SLIPWAY_BENCH"))
        QSKIP("The milliseconds of C3 and C4 are judged by ./dev bench contracts.");
    const Endpoint endpoint = m_subject->silentEndpoint().value_or(m_subject->endpoint());
    CallTimes send("send", 1), close("close", 1), end("~ProducerSession", 2000);
    for (int round = 0; round < Rounds; ++round) {
        Probe probe;
        SendRecord record;
        auto session = open(probe, endpoint);
        const Destination to = m_subject->freshDestination();
        QVERIFY(record.waitFor(probe, [&] { return record.ready() || record.closed(); }));
        m_subject->silence();
        for (int i = 0; i < CallsARound; ++i) {
            const MessageBatchPtr one = batch(to, quint64(i), 1);
            send.add([&] { (void)session->send(one); });
        }
        if (round % 2)
            close.add([&] { session->close(milliseconds(100)); });
        end.add([&] { session.reset(); });
        m_subject->release();
    }
    for (CallTimes *each : {&send, &close, &end})
        each->print(m_subject->kind().displayName);
    if (m_subject->browses())
        timesOfASource(endpoint);
}

void ContractSuite::timesOfASource(const Endpoint &endpoint)
{
    CallTimes request("request", 1), close("source close", 1), end("~MessageSource", 2000);
    for (int round = 0; round < Rounds; ++round) {
        EventProbe<SourceEvent> probe;
        BrowsePlan plan{.from = m_subject->freshDestination(), .ranges = {}};
        for (qint32 i = 0; i < m_subject->partitions(); ++i)
            plan.ranges.push_back({.partition = i});
        auto source = m_subject->transport().browse(endpoint, plan, probe.mailbox());
        QVERIFY(source.has_value());
        bool ready = false;
        for (const auto until = Clock::now() + Watchdog; !ready && Clock::now() < until; probe.wait())
            for (const SourceEvent &event : probe.drain())
                ready = ready || std::holds_alternative<SessionReady>(event);
        QVERIFY(ready);
        m_subject->silence();
        for (int i = 0; i < CallsARound; ++i)
            request.add([&] { (*source)->request(1); });
        if (round % 2)
            close.add([&] { (*source)->close(); });
        end.add([&] { source->reset(); });
        m_subject->release();
    }
    for (CallTimes *each : {&request, &close, &end})
        each->print(m_subject->kind().displayName);
}

} // namespace slipway
