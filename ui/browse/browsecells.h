#pragma once
#include <QStyledItemDelegate>

class QTableView;

namespace slipway {

// How the cells of a browse page are written: payloads in the fixed font, what is no text in the secondary colour.
class BrowseCells final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void dress(QTableView *table); // delegate, widths, and what is hidden when narrow

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
