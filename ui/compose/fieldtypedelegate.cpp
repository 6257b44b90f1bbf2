#include "ui/compose/fieldtypedelegate.h"
#include "model/compose/fieldtablemodel.h"
#include "ui/look/tones.h"
#include <QComboBox>
#include <QFontDatabase>

namespace slipway {

QWidget *FieldTypeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("fieldType"));
    combo->setAccessibleName(tr("Type"));
    for (const auto type : {FieldRow::Type::Text, FieldRow::Type::Bytes, FieldRow::Type::Null})
        combo->addItem(FieldTableModel::typeWord(type), int(type));
    return combo;
}

void FieldTypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void FieldTypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

QWidget *FieldTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) {
        editor->setObjectName(QStringLiteral("fieldEditor"));
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    }
    return editor;
}

void FieldValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto type = static_cast<FieldRow::Type>(index.data(FieldTableModel::TypeRole).toInt());
    if (type == FieldRow::Type::Null) {
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        return;
    }
    option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const FieldRow row{.on = true, .name = {}, .type = type, .value = index.data(Qt::EditRole).toString()};
    if (!row.bytes())
        option->palette.setColor(QPalette::Text, Tones::of(option->palette).failed);
}

} // namespace slipway
