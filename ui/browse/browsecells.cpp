#include "ui/browse/browsecells.h"
#include "model/browse/browsemodel.h"
#include "model/browse/payloadtext.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableView>

namespace slipway {

void BrowseCells::dress(QTableView *table)
{
    tables::prepare(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new BrowseCells(table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tables::setWidths(table, {74, 84, 112, 96, 0, 80, 74});
    tables::letChoose(table);
    tables::hideBelow(table, {{BrowseModel::Headers, 690}, {BrowseModel::Size, 620}, {BrowseModel::Time, 550}});
}

void BrowseCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    if (column == BrowseModel::Partition || column == BrowseModel::Offset || column == BrowseModel::Headers ||
        column == BrowseModel::Size)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (column == BrowseModel::Size)
        option->text = words::shortSize(index.data(BrowseModel::ValueRole).toLongLong());
    if (column != BrowseModel::Key && column != BrowseModel::Body)
        return;
    const auto kind = static_cast<payloadtext::Kind>(index.data(BrowseModel::KindRole).toInt());
    option->textElideMode = column == BrowseModel::Key ? Qt::ElideMiddle : Qt::ElideRight;
    if (kind == payloadtext::Kind::Text || kind == payloadtext::Kind::Binary)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    else
        option->font.setItalic(true);
    if (kind != payloadtext::Kind::Text) {
        const QColor quiet = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, quiet);
        if (!(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::HighlightedText, quiet);
    }
}

} // namespace slipway
