#include "ui/compose/fieldtable.h"
#include "model/compose/fieldtablemodel.h"
#include "model/compose/fieldtext.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace slipway {

namespace {

// Keys that the window's menu shows and that belong to who has the focus.
bool isEditing(const QKeyEvent *key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->matches(QKeySequence::Copy) ||
           key->matches(QKeySequence::Paste);
}

} // namespace

FieldTable::FieldTable(FieldTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
}

void FieldTable::undo()
{
    m_model.undo();
}

void FieldTable::redo()
{
    m_model.redo();
}

void FieldTable::copy()
{
    std::vector<FieldRow> rows;
    QList<int> seen;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        if (!seen.contains(index.row()))
            seen << index.row();
    std::ranges::sort(seen);
    for (const int row : seen)
        rows.push_back(m_model.row(row));
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(fieldtext::print(rows));
}

void FieldTable::paste()
{
    m_model.paste(QGuiApplication::clipboard()->text());
}

void FieldTable::removeCurrent()
{
    if (currentIndex().isValid())
        m_model.removeRow(currentIndex().row());
}

void FieldTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QTableView::keyPressEvent(event);
}

bool FieldTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEditing(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

} // namespace slipway
