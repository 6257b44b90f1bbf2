#include "ui/runs/runcells.h"
#include "model/log/failuremodel.h"
#include "model/log/runtablemodel.h"
#include "ui/look/outcomedelegate.h"
#include "ui/look/style.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QHeaderView>
#include <QTableView>

namespace slipway {

void RunCells::dressRows(QTableView *table)
{
    tables::prepare(table);
    table->setItemDelegate(new RunCells(table));
    table->setItemDelegateForColumn(logcolumns::State, new OutcomeDelegate(logcolumns::StateRole, table));
    QHeaderView *head = table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {logcolumns::Time, logcolumns::Connection, logcolumns::Destination, logcolumns::Key,
                             logcolumns::Size})
        table->setColumnHidden(column, true);
    const auto width = [table](int column, int pixels) { table->setColumnWidth(column, Style::scaled(pixels)); };
    width(logcolumns::State, 118);
    width(RunTableModel::Line, 84);
    width(RunTableModel::Attempts, 76);
    width(logcolumns::Position, 192);
    width(logcolumns::Latency, 76);
    head->setSectionResizeMode(logcolumns::Error, QHeaderView::Stretch);
    head->moveSection(head->visualIndex(RunTableModel::Line), 1);
    head->moveSection(head->visualIndex(RunTableModel::Attempts), 2);
    head->moveSection(head->visualIndex(logcolumns::Error), 3);
}

void RunCells::dressGroups(QTableView *table)
{
    tables::prepare(table);
    table->setItemDelegateForColumn(FailureModel::State, new OutcomeDelegate(FailureModel::StateRole, table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tables::setWidths(table, {118, 84, 0, 220});
}

void RunCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    if (column == RunTableModel::Line || column == RunTableModel::Attempts || column == logcolumns::Latency)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (column == logcolumns::Latency && !option->text.isEmpty())
        option->text = words::latency(index.data(logcolumns::ValueRole).toLongLong());
    if (column == logcolumns::Position && option->text.isEmpty())
        option->text = QStringLiteral("—");
}

} // namespace slipway
