#pragma once
#include <QStyledItemDelegate>

namespace slipway {

// Paints a row of the navigator: state or star, name, and at the right end the kind, the number of partitions or the
// environment's tag. Names elide in the middle, tags never.
class NavigatorDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintEnd(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const; // its width
};

} // namespace slipway
