#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace slipway {

// Turns any number of requests into at most one tick per frame, and ticks at once (in the next turn of the event loop)
// when the last is older than a frame: a receipt does not wait. Idle means no timer. Lives in the GUI thread;
// request() may be called from any thread, as the Wake of a mailbox.
class FrameTicker : public QObject {
    Q_OBJECT
public:
    static constexpr int FrameMs = 16;

    explicit FrameTicker(QObject *parent = nullptr);

    void request();

signals:
    void tick();

private:
    void plan();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
};

} // namespace slipway
