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

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintCounts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace slipway
