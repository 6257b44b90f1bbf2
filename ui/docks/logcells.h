#pragma once
#include <QStyledItemDelegate>

class QTableView;

namespace slipway {

// How the cells of the log are written: numbers and times come raw from its model.
class LogCells final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void dress(QTableView *table); // delegates, widths, and what is hidden when narrow

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
