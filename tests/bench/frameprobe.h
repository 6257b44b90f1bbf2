#pragma once
#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace slipway {

// How long the event loop is away from its queue: each stretch from waking to sleeping again, paints and all that timers
// do included. A person sees a stretch as a frame that comes late.
class FrameProbe final : public QObject {
public:
    FrameProbe()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (!m_busy) {
                m_busy = true;
                m_since.start();
            }
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (std::exchange(m_busy, false))
                m_ms.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        });
    }

    void clear() { m_ms.clear(); }
    std::size_t count() const { return m_ms.size(); }
    double percentile(double percent)
    {
        std::ranges::sort(m_ms);
        return m_ms.empty() ? 0 : m_ms[std::min(m_ms.size() - 1, std::size_t(double(m_ms.size()) * percent / 100))];
    }
    double longest() const { return m_ms.empty() ? 0 : *std::ranges::max_element(m_ms); }
    std::size_t over(double ms) const { return std::size_t(std::ranges::count_if(m_ms, [ms](double each) { return each > ms; })); }

    // The distribution, and what is wanted of it.
    void print(const char *what, const char *wanted)
    {
        std::printf("  %-34s p50 %5.1f  p90 %5.1f  p99 %5.1f  p99.9 %5.1f  longest %5.1f ms; of %zu over 16.7: %zu, over 50: %zu, "
                    "over 100: %zu (wanted: %s)\n",
                    what, percentile(50), percentile(90), percentile(99), percentile(99.9), longest(), count(), over(16.7),
                    over(50), over(100), wanted);
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_since;
    bool m_busy = false;
    std::vector<double> m_ms;
};

// A line of /proc/self/status, in MiB: VmRSS, VmHWM, RssAnon, RssFile.
inline long memoryMiB(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.simplified().split(' ')[1].toLong() / 1024;
    return 0;
}

inline void printMemory(const char *what)
{
    std::printf("  %-34s %ld MiB resident (%ld of its own, %ld of files), %ld at most\n", what, memoryMiB("VmRSS"),
                memoryMiB("RssAnon"), memoryMiB("RssFile"), memoryMiB("VmHWM"));
    std::fflush(stdout);
}

} // namespace slipway
