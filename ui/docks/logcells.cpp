#include "ui/docks/logcells.h"
#include "model/log/logcolumns.h"
#include "ui/docks/logstatecells.h"
#include "ui/look/outcomelook.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

void LogCells::dress(QTableView *table)
{
    table->setItemDelegate(new LogCells(table));
    table->setItemDelegateForColumn(logcolumns::State, new LogStateCells(logcolumns::StateRole, table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tables::setWidths(table, {162, 116, 136, 140, 192, 90, 84, 84, 0});
    tables::letChoose(table);
    tables::hideBelow(table, {{logcolumns::Size, 1180}, {logcolumns::Latency, 1090}, {logcolumns::Key, 1010},
                              {logcolumns::Connection, 880}});
}

void LogCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isRun = index.data(logcolumns::LevelRole).toInt() == 0 && index.data(logcolumns::RunRole).toLongLong() != 0;
    const bool hasError = index.column() == logcolumns::Error && !index.data().toString().isEmpty();
    if (isRun && index.column() >= logcolumns::Position && !hasError)
        paintCounts(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

// One line over all the cells from Position on, of which each paints its part: spans would have to follow the rows.
void LogCells::paintCounts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return;
    constexpr int Gap = 6;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state & QStyle::State_Selected;
    const int first = table->columnViewportPosition(logcolumns::Position);
    int at = mirrored ? first + table->columnWidth(logcolumns::Position) - Gap : first + Gap;
    const auto advance = [&](int width) { return mirrored ? at -= width : std::exchange(at, at + width); };
    const auto write = [&](const QString &text, const QColor &colour) {
        const int width = option.fontMetrics.horizontalAdvance(text) + 1;
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colour);
        painter->drawText(QRect(advance(width), option.rect.top(), width, option.rect.height()), Qt::AlignVCenter, text);
    };
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const QVariantList counts = index.data(logcolumns::CountsRole).toList();
    for (int state = 0; state < counts.size(); ++state) {
        if (counts[state].toLongLong() == 0)
            continue;
        const OutcomeLook look(static_cast<State>(state));
        painter->drawPixmap(advance(OutcomeLook::Size), option.rect.center().y() - OutcomeLook::Size / 2 + 1,
                            look.pixmap(option.palette, table->devicePixelRatioF()));
        advance(Gap);
        write(words::count(counts[state].toLongLong()), look.colour(option.palette));
        advance(2 * Gap);
    }
    if (const qint64 total = index.data(logcolumns::TotalRole).toLongLong(); total > 0)
        write(tr("of %1").arg(words::count(total)), option.palette.color(QPalette::PlaceholderText));
    painter->restore();
}

void LogCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == logcolumns::Size || index.column() == logcolumns::Latency)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (index.column() == logcolumns::Size && !option->text.isEmpty())
        option->text = words::shortSize(index.data(logcolumns::ValueRole).toLongLong());
    if (index.column() == logcolumns::Latency && !option->text.isEmpty())
        option->text = words::latency(index.data(logcolumns::ValueRole).toLongLong());
    if (index.column() == logcolumns::Position && option->text.isEmpty())
        option->text = u"—"_s;
    if (index.column() == logcolumns::Key)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (index.column() == logcolumns::Key || index.column() == logcolumns::Destination)
        option->textElideMode = Qt::ElideMiddle;
}

} // namespace slipway
