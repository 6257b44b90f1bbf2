#include "app/gui/layoutcheck.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr double LeastContrast = 4.5;

double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

// Parts that Qt puts together itself, and what scrolls.
bool arrangesItself(const QWidget &parent)
{
    return qobject_cast<const QAbstractScrollArea *>(&parent) || qobject_cast<const QMainWindow *>(&parent) ||
           qobject_cast<const QTabBar *>(&parent) || qobject_cast<const QLineEdit *>(&parent) ||
           qobject_cast<const QComboBox *>(&parent) || qobject_cast<const QAbstractSpinBox *>(&parent) ||
           qobject_cast<const QHeaderView *>(&parent) || qobject_cast<const QAbstractScrollArea *>(parent.parentWidget()) ||
           parent.inherits("QCustomPlot") || parent.inherits("QSplitter") || parent.inherits("QMenuBar") ||
           parent.inherits("QToolBar");
}

// With an indicator before its text.
bool isChoice(const QWidget &widget)
{
    return qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
}

// A dock behind another one's tab: Qt leaves it shown, but beyond the window's edge and laid out for no size of its own.
bool isBehindTab(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *each = &widget; each && each != &window; each = each->parentWidget())
        if (qobject_cast<const QDockWidget *>(each))
            return !window.rect().intersects(QRect(each->mapTo(&window, QPoint(0, 0)), each->size()));
    return false;
}

} // namespace

LayoutCheck::LayoutCheck(QWidget &window) : m_window(window), m_picture(window.grab().toImage()) {}

QStringList LayoutCheck::problems()
{
    look(m_window);
    for (QWidget *widget : m_window.findChildren<QWidget *>())
        if (widget->isVisibleTo(&m_window) && widget->window() == m_window.window() &&
            !isBehindTab(*widget, m_window))
            look(*widget);
    m_problems.removeDuplicates();
    return m_problems;
}

void LayoutCheck::look(QWidget &widget)
{
    checkText(widget);
    checkPlace(widget);
    checkSiblings(widget);
    checkContrast(widget);
    checkNames(widget);
}

void LayoutCheck::say(const QWidget &widget, const QString &what)
{
    const QString name = widget.objectName().isEmpty() ? u"in %1"_s.arg(widget.parentWidget() ? widget.parentWidget()->objectName() : QString())
                                                       : widget.objectName();
    m_problems << u"%1 %2: %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name, what);
}

void LayoutCheck::checkText(QWidget &widget)
{
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        checkLabel(*label);
    else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        checkButton(*button);
    else if (const auto *combo = qobject_cast<QComboBox *>(&widget))
        checkCombo(*combo);
    else if (const auto *line = qobject_cast<QLineEdit *>(&widget))
        checkLine(*line);
    else if (const auto *header = qobject_cast<QHeaderView *>(&widget))
        checkHeads(*header);
    else if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
        checkTabs(*tabs);
}

void LayoutCheck::checkWidth(const QWidget &widget, const QString &text, int width)
{
    if (widget.fontMetrics().size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width() > width + 1)
        say(widget, u"narrower than its text \"%1\""_s.arg(text));
}

void LayoutCheck::checkLabel(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return;
    if (!label.wordWrap()) {
        if (label.fontMetrics().size(0, label.text()).width() > label.contentsRect().width() + 1)
            say(label, u"narrower than its text \"%1\""_s.arg(label.text()));
    } else if (label.heightForWidth(label.width()) > label.height() + 1) {
        say(label, u"too low for its text \"%1\""_s.arg(label.text()));
    }
}

void LayoutCheck::checkButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || button.inherits("slipway::OutcomeCounter") || // it elides, and says so in its tip
        (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return;
    int room = button.width() - (button.icon().isNull() ? 0 : button.iconSize().width());
    if (isChoice(button))
        room -= button.style()->pixelMetric(QStyle::PM_IndicatorWidth) + button.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    checkWidth(button, button.text(), room);
}

void LayoutCheck::checkCombo(const QComboBox &combo)
{
    if (combo.isEditable()) // what a person typed may be longer
        return;
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    checkWidth(combo, combo.currentText(), room.width() - (combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4));
}

// What it says by itself; what a person typed may be longer.
void LayoutCheck::checkLine(const QLineEdit &line)
{
    const bool ofSpin = qobject_cast<const QAbstractSpinBox *>(line.parentWidget());
    const QString text = ofSpin ? line.text() : line.text().isEmpty() ? line.placeholderText() : QString();
    int room = line.contentsRect().width() - 4;
    for (const auto *inside : line.findChildren<QToolButton *>()) // its icon, and the button that clears it
        if (inside->isVisible())
            room -= inside->width();
    if (!text.isEmpty())
        checkWidth(line, text, room);
}

void LayoutCheck::checkHeads(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section)
        if (!header.isSectionHidden(section))
            checkWidth(header, header.model()->headerData(section, Qt::Horizontal).toString(),
                       header.sectionSize(section) - 2);
}

void LayoutCheck::checkTabs(const QTabBar &tabs)
{
    if (tabs.objectName() == "pageTabs"_L1) // of pages: named by a person, in full in their tips
        return;
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (tabs.isTabVisible(tab))
            checkWidth(tabs, tabs.tabText(tab), tabs.tabRect(tab).width() - (tabs.tabIcon(tab).isNull() ? 0 : tabs.iconSize().width()));
}

void LayoutCheck::checkPlace(QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (&widget == &m_window || widget.isWindow() || !parent || arrangesItself(*parent) || widget.size().isEmpty())
        return;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        say(widget, u"reaches out of its parent %1"_s.arg(parent->objectName()));
}

void LayoutCheck::checkSiblings(QWidget &parent)
{
    if (arrangesItself(parent))
        return;
    QList<QWidget *> shown;
    for (QObject *child : parent.children())
        if (auto *widget = qobject_cast<QWidget *>(child);
            widget && !widget->isWindow() && widget->isVisibleTo(&m_window) && !widget->size().isEmpty())
            shown << widget;
    for (int i = 0; i < shown.size(); ++i)
        for (int k = i + 1; k < shown.size(); ++k) {
            const QRect both = shown[i]->geometry().intersected(shown[k]->geometry());
            if (both.width() > 1 && both.height() > 1)
                say(*shown[i], u"lies over %1"_s.arg(shown[k]->objectName()));
        }
}

// The ground is what was painted; the text's colour is the palette's.
void LayoutCheck::checkContrast(QWidget &widget)
{
    if (!widget.isEnabledTo(&m_window))
        return;
    if (const auto *label = qobject_cast<QLabel *>(&widget); label && !label->text().isEmpty()) // within its frame
        checkContrast(widget, label->text(), label->contentsRect().topLeft(), label->foregroundRole());
    else if (const auto *button = qobject_cast<QAbstractButton *>(&widget); button && !button->text().isEmpty())
        checkContrast(widget, button->text(), isChoice(widget) ? QPoint(2, 2) : QPoint(4, button->height() / 2), button->foregroundRole());
}

void LayoutCheck::checkContrast(const QWidget &widget, const QString &words, const QPoint &at, QPalette::ColorRole role)
{
    const QPoint pixel = (QPointF(widget.mapTo(&m_window, at)) * m_picture.devicePixelRatio()).toPoint();
    if (!m_picture.rect().contains(pixel))
        return;
    const double found = contrast(m_picture.pixelColor(pixel), widget.palette().color(role));
    if (found < LeastContrast)
        say(widget, u"contrast %1 of \"%2\""_s.arg(found, 0, 'f', 1).arg(words));
}

void LayoutCheck::checkNames(QWidget &widget)
{
    if (!(widget.focusPolicy() & Qt::TabFocus) || widget.objectName().startsWith(u"qt_"_s))
        return;
    const QWidget *parent = widget.parentWidget();
    const bool partOfOther = qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent) ||
                             qobject_cast<const QMenu *>(&widget) || widget.inherits("QComboBoxPrivateContainer") ||
                             widget.inherits("QComboBoxListView") || widget.inherits("QTabBar") ||
                             widget.inherits("QSplitterHandle") || widget.inherits("QHeaderView") ||
                             widget.inherits("QMenuBar");
    if (partOfOther)
        return;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (widget.objectName().isEmpty())
        say(widget, u"has no object name"_s);
    if (widget.accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
        say(widget, u"has no accessible name"_s);
}

} // namespace slipway
