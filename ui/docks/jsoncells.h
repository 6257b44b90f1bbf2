#pragma once
#include <QStyledItemDelegate>

namespace slipway {

// Names and values of a JSON tree in the fixed font, coloured by what they are; counts in the secondary colour.
class JsonCells final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
