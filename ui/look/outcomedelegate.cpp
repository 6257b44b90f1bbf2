#include "ui/look/outcomedelegate.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include <QApplication>
#include <QPainter>

namespace slipway {

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant number = index.data(m_stateRole);
    if (!number.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const OutcomeLook look = OutcomeLook::fromNumber(number.toInt());
    const QPixmap shape = look.pixmap(cell.palette, painter->device()->devicePixelRatioF());
    const QRect inner = cell.rect.adjusted(8, 0, -4, 0);
    const int top = inner.top() + (inner.height() - OutcomeLook::Size) / 2;
    const QRect shapeRect = QStyle::visualRect(cell.direction, inner,
                                               QRect(inner.left(), top, OutcomeLook::Size, OutcomeLook::Size));
    painter->drawPixmap(shapeRect.topLeft(), shape);
    const QRect textRect = QStyle::visualRect(cell.direction, inner, inner.adjusted(OutcomeLook::Size + 6, 0, 0, 0));
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(look.colour(cell.palette));
    painter->drawText(textRect, int(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft)),
                      look.tableWord());
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + OutcomeLook::Size + 18, Style::scaled(24)};
}

} // namespace slipway
