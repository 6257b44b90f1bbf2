#include "ui/look/tables.h"
#include "ui/look/style.h"
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <vector>

namespace slipway::tables {

namespace {

// The property of a table that says whether a person wants a column.
QByteArray chosenName(int column)
{
    return "slipwayColumn" + QByteArray::number(column);
}

// Watches a table's width.
class Narrowing final : public QObject {
public:
    Narrowing(QTableView *table, std::vector<Bound> bounds) : QObject(table), m_table(table), m_bounds(std::move(bounds))
    {
        table->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        for (const Bound &bound : m_bounds)
            if (!m_table->property(chosenName(bound.column).constData()).isValid())
                m_table->setColumnHidden(bound.column, m_table->width() < Style::scaled(bound.below));
    }

    QTableView *m_table;
    const std::vector<Bound> m_bounds;
};

} // namespace

void prepare(QTableView *table)
{
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(Style::scaled(24));
    table->verticalHeader()->setDefaultSectionSize(Style::scaled(24));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(Style::scaled(28));
    table->horizontalHeader()->setFixedHeight(Style::scaled(24));
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
}

void setWidths(QTableView *table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths) {
        if (width == 0)
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            table->setColumnWidth(column, Style::scaled(width));
        ++column;
    }
}

void letChoose(QTableView *table)
{
    QHeaderView *head = table->horizontalHeader();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(head, &QWidget::customContextMenuRequested, table, [table, head](const QPoint &at) {
        auto *menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int place = 0; place < head->count(); ++place) {
            const int column = head->logicalIndex(place);
            QAction *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!table->isColumnHidden(column));
            QObject::connect(action, &QAction::toggled, table, [table, column](bool on) {
                table->setProperty(chosenName(column).constData(), on);
                table->setColumnHidden(column, !on);
            });
        }
        menu->popup(head->viewport()->mapToGlobal(at));
    });
}

void hideBelow(QTableView *table, std::initializer_list<Bound> bounds)
{
    new Narrowing(table, bounds);
}

} // namespace slipway::tables
