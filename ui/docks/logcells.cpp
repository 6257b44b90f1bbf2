#include "ui/docks/logcells.h"
#include "model/log/logcolumns.h"
#include "ui/docks/logstatecells.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace slipway {

void LogCells::dress(QTableView *table)
{
    table->setItemDelegate(new LogCells(table));
    table->setItemDelegateForColumn(logcolumns::State, new LogStateCells(logcolumns::StateRole, table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tables::setWidths(table, {162, 116, 136, 140, 192, 90, 84, 84, 0});
    tables::letChoose(table);
    tables::hideBelow(table, {{logcolumns::Size, 1180}, {logcolumns::Latency, 1090}, {logcolumns::Key, 1010}});
}

void LogCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == logcolumns::Size || index.column() == logcolumns::Latency)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (index.column() == logcolumns::Size && !option->text.isEmpty())
        option->text = words::shortSize(index.data(logcolumns::ValueRole).toLongLong());
    if (index.column() == logcolumns::Latency && !option->text.isEmpty())
        option->text = words::latency(index.data(logcolumns::ValueRole).toLongLong());
    if (index.column() == logcolumns::Position && option->text.isEmpty())
        option->text = u"—"_s;
    if (index.column() == logcolumns::Key)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (index.column() == logcolumns::Key || index.column() == logcolumns::Destination)
        option->textElideMode = Qt::ElideMiddle;
}

} // namespace slipway
