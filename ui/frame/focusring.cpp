#include "ui/frame/focusring.h"
#include <QApplication>
#include <QWidget>

namespace slipway {

namespace {

// A dock behind another's tab counts as visible to Qt; QMainWindow keeps it outside the window.
bool isInSight(const QWidget *part)
{
    const QWidget *window = part->window();
    return part->isVisible() && window->rect().intersects(QRect(part->mapTo(window, QPoint(0, 0)), part->size()));
}

QWidget *firstFocusable(QWidget *part)
{
    for (QWidget *each = part->nextInFocusChain(); each && each != part; each = each->nextInFocusChain())
        if (part->isAncestorOf(each) && each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus)
            return each;
    return nullptr;
}

} // namespace

void FocusRing::move(int step) const
{
    QList<QWidget *> shown;
    for (QWidget *part : m_parts)
        if (isInSight(part))
            shown.append(part);
    if (shown.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (focus && shown[i]->isAncestorOf(focus))
            at = i;
    if (at < 0)
        at = step > 0 ? -1 : 0;
    for (qsizetype tried = 0; tried < shown.size(); ++tried) {
        at = (at + step + shown.size()) % shown.size();
        QWidget *part = shown[at];
        QWidget *target = part->focusWidget();
        if (!target || !target->isVisible() || !part->isAncestorOf(target))
            target = firstFocusable(part);
        if (target) { // a part with nothing to focus is passed by
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace slipway
