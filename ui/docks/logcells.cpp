#include "ui/docks/logcells.h"
#include "model/log/logcolumns.h"
#include "ui/docks/logstatecells.h"
#include "ui/look/tables.h"
#include <QFontDatabase>
#include <QTableView>

namespace slipway {

void LogCells::dress(QTableView *table)
{
    table->setItemDelegate(new LogCells(table));
    table->setItemDelegateForColumn(logcolumns::State, new LogStateCells(logcolumns::StateRole, table));
    tables::setWidths(table, {162, 110, 136, 130, 192, 82, 76, 76, 0});
    tables::hideBelow(table, {{logcolumns::Size, 1180}, {logcolumns::Latency, 1090}, {logcolumns::Key, 1010}});
}

void LogCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == logcolumns::Key)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (index.column() == logcolumns::Key || index.column() == logcolumns::Destination)
        option->textElideMode = Qt::ElideMiddle;
}

} // namespace slipway
