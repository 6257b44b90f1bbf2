#include "ui/frame/tabbar.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include <QMouseEvent>
#include <QToolButton>

namespace slipway {

TabBar::TabBar(QWidget *parent)
    : QTabBar(parent), m_add(buttons::tool(icons::AddTab, tr("Compose a message (Ctrl+N)"), QStringLiteral("addTab"), this))
{
    setObjectName(QStringLiteral("pageTabs"));
    setAccessibleName(tr("Pages"));
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideMiddle);
    setExpanding(false);
    setDocumentMode(true);
    connect(m_add, &QToolButton::clicked, this, &TabBar::addAsked);
}

void TabBar::placeAdd()
{
    const QRect last = count() > 0 ? tabRect(count() - 1) : QRect();
    const int side = height() - 2;
    const int x = isRightToLeft() ? (count() > 0 ? last.left() : width()) - 4 - side : last.right() + 4;
    m_add->setGeometry(qBound(0, x, qMax(0, width() - side)), 1, side, side);
}

void TabBar::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    placeAdd();
}

void TabBar::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    placeAdd();
}

void TabBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        if (const int tab = tabAt(event->position().toPoint()); tab >= 0)
            emit tabCloseRequested(tab);
        return;
    }
    QTabBar::mousePressEvent(event);
}

} // namespace slipway
