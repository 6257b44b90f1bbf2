#include "ui/look/style.h"
#include "ui/look/icons.h"
#include "ui/look/tones.h"
#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int FieldInset = 4; // pixels more than Fusion has

// Tab bars inside a page have their line below, those of windows and docks above (look section 3).
bool isInner(const QWidget *widget)
{
    return widget && widget->property("inner").toBool();
}

bool isProduction(const QWidget *widget, const QStyleOptionTab *tab)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar && tab->tabIndex >= 0 && bar->tabData(tab->tabIndex).toString() == "production"_L1;
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"slipway"_s);
}

int Style::scaled(int pixels)
{
    // DejaVu and Inter at 13 px are 15 to 16 high; a larger font scales everything with it.
    const int height = QFontMetrics(QApplication::font()).height();
    return height <= 17 ? pixels : pixels * height / 17;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize: return 16;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarFrameWidth: return 0;
    case PM_FocusFrameHMargin: return widget && widget->inherits("QTableView") ? 7 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarItemMargin: return 5;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return 18;
    case PM_TabBarTabHSpace: return scaled(24);
    case PM_TabBarTabVSpace: return scaled(10);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap: return 0;
    case PM_DockWidgetSeparatorExtent: return 3;
    case PM_DockWidgetFrameWidth: return 0;
    case PM_LayoutVerticalSpacing:
    case PM_LayoutHorizontalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Menu_SubMenuPopupDelay: return 100;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (int(type)) {
    case CT_PushButton: return {result.width() + 6, qMax(result.height(), scaled(28))};
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: return {result.width() + 2 * FieldInset, qMax(result.height(), scaled(28))};
    case CT_ToolButton: return {qMax(result.width(), scaled(28)), qMax(result.height(), scaled(28))};
    case CT_TabBarTab: return {result.width(), scaled(isInner(widget) ? 28 : 30)};
    case CT_HeaderSection: return {result.width(), scaled(24)};
    case CT_MenuBarItem: return {result.width() + 4, qMax(result.height(), scaled(26))};
    case CT_MenuItem: return {result.width(), qMax(result.height(), scaled(24))};
    default: return result;
    }
}

// What is written in a field keeps a distance to its frame.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect result = QProxyStyle::subElementRect(element, option, widget);
    const bool inView = widget && widget->parentWidget() && widget->parentWidget()->parentWidget() &&
                        widget->parentWidget()->parentWidget()->inherits("QAbstractItemView"); // lies over its cell
    return element == SE_LineEditContents && !inView ? result.adjusted(FieldInset, 0, -FieldInset, 0) : result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect result = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!combo || combo->editable || part != SC_ComboBoxEditField)
        return result;
    return combo->direction == Qt::RightToLeft ? result.adjusted(0, 0, -FieldInset, 0) : result.adjusted(FieldInset, 0, 0, 0);
}

void Style::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const QPalette &palette = tab->palette;
    const bool selected = tab->state.testFlag(State_Selected);
    const bool inner = isInner(widget);
    const QRect r = tab->rect;
    if (selected && !inner)
        painter->fillRect(r, palette.color(QPalette::Base));
    else if (tab->state.testFlag(State_MouseOver) && tab->state.testFlag(State_Enabled))
        painter->fillRect(r, palette.color(QPalette::Midlight));
    if (!inner) {
        painter->setPen(palette.color(QPalette::Mid));
        painter->drawLine(r.topRight(), r.bottomRight());
    }
    const bool production = isProduction(widget, tab);
    if (!selected && !production)
        return;
    const int thick = production ? 3 : 2;
    const QColor colour = production ? Tones::of(palette).production : palette.color(QPalette::Highlight);
    painter->fillRect(QRect(r.left(), inner ? r.bottom() - thick + 1 : r.top(), r.width(), thick), colour);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (int(element)) {
    case CE_TabBarTabShape: drawTab(option, painter, widget); return;
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return;
        QStyleOptionTab copy = *tab;
        copy.state.setFlag(State_HasFocus, tab->state.testFlag(State_HasFocus) && tab->state.testFlag(State_KeyboardFocusChange));
        if (!copy.state.testFlag(State_Selected))
            copy.palette.setColor(QPalette::WindowText, tab->palette.color(QPalette::PlaceholderText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_HeaderSection: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->setPen(option->palette.color(QPalette::Midlight));
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight() - QPoint(0, 1));
        return;
    }
    case CE_HeaderLabel: {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader grey = *header;
            grey.palette.setColor(QPalette::ButtonText, header->palette.color(QPalette::PlaceholderText));
            grey.rect.adjust(scaled(5), 0, -scaled(5), 0);
            grey.state.setFlag(State_On, false); // a current column is no reason for bold heads
            QProxyStyle::drawControl(element, &grey, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    case CE_ToolBar: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (widget && widget->property("production").toBool()) // the whole window says where one is
            painter->fillRect(option->rect.adjusted(0, option->rect.height() - 3, 0, 0), Tones::of(option->palette).production);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (int(element)) {
    case PE_FrameTabBarBase: { // a line under the bar, and nothing else
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case PE_FrameFocusRect:
        // Views mark their current row themselves; everything else keeps Fusion's ring.
        if (widget && widget->inherits("QAbstractItemView"))
            return;
        break;
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorDockWidgetResizeHandle: {
        const QRect r = option->rect;
        const bool upright = r.width() < r.height();
        painter->fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height())
                                  : QRect(r.left(), r.center().y(), r.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    }
    case PE_IndicatorTabClose: {
        if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        const QRect place(option->rect.center() - QPoint(5, 5), QSize(12, 12));
        icons::named(icons::Close).paint(painter, place);
        return;
    }
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace slipway
