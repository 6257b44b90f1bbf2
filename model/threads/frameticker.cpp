#include "model/threads/frameticker.h"

namespace slipway {

FrameTicker::FrameTicker(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_sinceTick.start();
        emit tick();
    });
}

void FrameTicker::request()
{
    // No payload crosses here: the event is bare, what it announces waits in a mailbox.
    QMetaObject::invokeMethod(this, &FrameTicker::plan, Qt::QueuedConnection);
}

void FrameTicker::plan()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceTick.isValid() ? m_sinceTick.elapsed() : FrameMs;
    m_timer.start(since >= FrameMs ? 0 : int(FrameMs - since));
}

} // namespace slipway
