#include "ui/frame/dockarea.h"
#include "ui/frame/docktitle.h"
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

namespace slipway {

DockArea::DockArea(QMainWindow *window) : QObject(window), m_window(window)
{
    connect(window, &QMainWindow::tabifiedDockWidgetActivated, this, &DockArea::arrangeSoon);
    window->installEventFilter(this);
}

void DockArea::add(QDockWidget *dock, DockTitle *title)
{
    m_titles.insert(dock, title);
    dock->setTitleBarWidget(title);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockArea::arrangeSoon);
    connect(dock, &QDockWidget::visibilityChanged, this, &DockArea::arrangeSoon);
    connect(dock, &QDockWidget::dockLocationChanged, this, &DockArea::arrangeSoon);
    arrangeSoon();
}

void DockArea::arrangeSoon()
{
    if (m_planned)
        return;
    m_planned = true;
    QTimer::singleShot(0, this, &DockArea::arrange);
}

// QMainWindow makes the tab bars itself and keeps in each tab's data which dock it is.
QTabBar *DockArea::tabsOf(QDockWidget *dock, int *place) const
{
    for (QTabBar *tabs : m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->isVisibleTo(m_window) && tabs->tabData(tab).value<quintptr>() == quintptr(dock)) {
                *place = tab;
                return tabs;
            }
    return nullptr;
}

void DockArea::putBeside(QTabBar *tabs, DockTitle *title, bool current)
{
    tabs->installEventFilter(this);
    title->setTitleShown(false);
    if (title->parentWidget() != tabs)
        title->setParent(tabs);
    const bool rightToLeft = tabs->isRightToLeft();
    int used = 8;
    for (int tab = 0; tab < tabs->count(); ++tab)
        used = qMax(used, (rightToLeft ? tabs->width() - tabs->tabRect(tab).left() : tabs->tabRect(tab).right()) + 8);
    const int width = qMin(title->sizeHint().width(), tabs->width() - used);
    title->setGeometry(rightToLeft ? 0 : tabs->width() - width, 0, width, tabs->height());
    title->setVisible(current && width > 60);
}

void DockArea::arrange()
{
    m_planned = false;
    for (auto it = m_titles.begin(); it != m_titles.end(); ++it) {
        QDockWidget *dock = it.key();
        DockTitle *title = it.value();
        int place = -1;
        QTabBar *tabs = dock->isFloating() ? nullptr : tabsOf(dock, &place);
        if (tabs) {
            tabs->setDrawBase(true);
            tabs->setExpanding(false);
            if (dock->titleBarWidget() == title) {
                auto *none = new QWidget(dock); // no title bar: the tabs say it
                none->setFixedHeight(0);
                dock->setTitleBarWidget(none);
            }
            putBeside(tabs, title, tabs->currentIndex() == place);
        } else if (dock->titleBarWidget() != title) {
            QWidget *none = dock->titleBarWidget();
            title->setParent(dock);
            title->setTitleShown(true);
            dock->setTitleBarWidget(title);
            title->show();
            delete none;
        }
    }
}

bool DockArea::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::LayoutRequest || type == QEvent::Show)
        arrangeSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace slipway
