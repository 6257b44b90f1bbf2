#pragma once
#include <QStyledItemDelegate>

class QTableView;

namespace slipway {

// How the tables of a run page look: columns of the log's model in the run's order.
class RunCells final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void dressRows(QTableView *table);   // over a RunTableModel
    static void dressGroups(QTableView *table); // over a FailureModel

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
