#pragma once
#include <QStyledItemDelegate>

namespace slipway {

// Edits the type of a key or header: text, bytes, null.
class FieldTypeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

// Names the editor of a cell after its column.
class FieldTextDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Shows a value in the fixed font; null in italics, hex digits that are no bytes in the colour of a mistake.
class FieldValueDelegate final : public FieldTextDelegate {
    Q_OBJECT
public:
    using FieldTextDelegate::FieldTextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace slipway
