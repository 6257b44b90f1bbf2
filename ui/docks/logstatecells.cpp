#include "ui/docks/logstatecells.h"
#include "model/log/logcolumns.h"
#include "ui/look/icons.h"
#include <QApplication>

namespace slipway {

void LogStateCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(logcolumns::RunRole).toLongLong() == 0) {
        OutcomeDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
    cell.icon = icons::named(icons::Run);
    cell.decorationSize = {16, 16};
    cell.text = index.data(logcolumns::TitleRole).toString();
    cell.font.setWeight(QFont::DemiBold);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

} // namespace slipway
