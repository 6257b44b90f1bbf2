#pragma once
#include <QStyledItemDelegate>

namespace slipway {

// Writes latency and time of a receipt: the model gives them as numbers.
class ReceiptCells final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
