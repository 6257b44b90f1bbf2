#include "ui/frame/docktitle.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace slipway {

DockTitle::DockTitle(QDockWidget *dock, QWidget *tools)
    : QWidget(dock), m_dock(dock), m_title(new QLabel(dock->windowTitle(), this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    const QString name = dock->objectName();
    auto *floating = buttons::tool(icons::Float, tr("Float %1").arg(dock->windowTitle()), QString(name + u"Float"), this);
    auto *close = buttons::tool(icons::Close, tr("Close %1").arg(dock->windowTitle()), QString(name + u"Close"), this);
    for (QToolButton *button : {floating, close}) {
        button->setIconSize({12, 12});
        button->setFixedSize(Style::scaled(22), Style::scaled(22));
        button->setFocusPolicy(Qt::NoFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(2);
    row->addWidget(m_title);
    row->addStretch(1);
    if (tools) {
        row->addWidget(tools);
        row->addSpacing(6);
    }
    row->addWidget(floating);
    row->addWidget(close);
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
}

void DockTitle::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

QSize DockTitle::sizeHint() const
{
    return {layout()->sizeHint().width(), Style::scaled(30)};
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace slipway
