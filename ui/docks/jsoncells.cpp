#include "ui/docks/jsoncells.h"
#include "model/browse/jsontreemodel.h"
#include "ui/look/style.h"
#include "ui/look/tones.h"
#include <QFontDatabase>

namespace slipway {

// As high as the rows of a table.
QSize JsonCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize needed = QStyledItemDelegate::sizeHint(option, index);
    return {needed.width(), qMax(needed.height(), Style::scaled(24))};
}

// The colours of outcomes serve here too: they hold 4.5:1 on both grounds, and mean nothing in this place but a kind.
void JsonCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto kind = static_cast<JsonTreeModel::Kind>(index.data(JsonTreeModel::KindRole).toInt());
    const bool holds = kind == JsonTreeModel::Kind::Object || kind == JsonTreeModel::Kind::Array;
    const Tones &tones = Tones::of(option->palette);
    QColor colour = option->palette.color(QPalette::Link);
    if (index.column() == 1) {
        if (holds)
            colour = option->palette.color(QPalette::PlaceholderText);
        else if (kind == JsonTreeModel::Kind::Text)
            colour = tones.acknowledged;
        else
            colour = kind == JsonTreeModel::Kind::Number ? tones.ambiguous : tones.returned;
    }
    if (!(holds && index.column() == 1))
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    option->palette.setColor(QPalette::Text, colour);
    if (!(option->state & QStyle::State_Selected))
        option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace slipway
