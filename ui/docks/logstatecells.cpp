#include "ui/docks/logstatecells.h"
#include "model/log/logcolumns.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QApplication>

namespace slipway {

void LogStateCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int level = index.data(logcolumns::LevelRole).toInt();
    const bool isRun = level == 0 && index.data(logcolumns::RunRole).toLongLong() != 0;
    if (level == 0 && !isRun) {
        OutcomeDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    if (level == 1) { // the ground under the indent is the row's
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        cell.rect.adjust(Style::scaled(16), 0, 0, 0);
        OutcomeDelegate::paint(painter, cell, index);
        return;
    }
    initStyleOption(&cell, index);
    cell.features |= QStyleOptionViewItem::HasDisplay;
    if (isRun) {
        cell.features |= QStyleOptionViewItem::HasDecoration;
        cell.icon = icons::named(icons::Run);
        cell.decorationSize = {16, 16};
        cell.text = index.data(logcolumns::TitleRole).toString();
        cell.font.setWeight(QFont::DemiBold);
    } else {
        cell.palette.setColor(QPalette::Text, cell.palette.color(QPalette::PlaceholderText));
    }
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QStyleOption triangle = cell;
    triangle.rect = QRect(cell.rect.left() + 2, cell.rect.center().y() - 5, 10, 10);
    if (isRun)
        style->drawPrimitive(index.data(logcolumns::UnfoldedRole).toBool() ? QStyle::PE_IndicatorArrowDown
                                                                           : QStyle::PE_IndicatorArrowRight,
                             &triangle, painter, cell.widget);
    cell.rect.adjust(isRun ? 12 : Style::scaled(30), 0, 0, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

} // namespace slipway
