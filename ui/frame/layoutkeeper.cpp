#include "ui/frame/layoutkeeper.h"
#include "ui/frame/windowstate.h"
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

namespace slipway {

LayoutKeeper::LayoutKeeper(QMainWindow *window, const HomeFolder &home) : QObject(window), m_window(window), m_home(home)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_window->isVisible())
            WindowState(m_home).save(*m_window);
    });
    window->installEventFilter(this);
    for (QDockWidget *dock : window->findChildren<QDockWidget *>()) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::topLevelChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::dockLocationChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::visibilityChanged, &m_soon, qOverload<>(&QTimer::start));
    }
}

bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace slipway
