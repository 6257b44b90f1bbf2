#pragma once
#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>
#include <algorithm>
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

private:
    QElapsedTimer m_since;
    bool m_busy = false;
    std::vector<double> m_ms;
};

} // namespace slipway
