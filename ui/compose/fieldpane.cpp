#include "ui/compose/fieldpane.h"
#include "model/compose/fieldtablemodel.h"
#include "ui/compose/bulkeditdialog.h"
#include "ui/compose/fieldtable.h"
#include "ui/compose/fieldtypedelegate.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/tables.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

FieldPane::FieldPane(FieldTableModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new FieldTable(model, this))
{
    setObjectName(u"fieldPane"_s);
    m_table->setObjectName(u"fieldTable"_s);
    m_table->setAccessibleName(tr("Key and headers"));
    tables::prepare(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegate(new FieldTextDelegate(m_table));
    m_table->setItemDelegateForColumn(FieldTableModel::Type, new FieldTypeDelegate(m_table));
    m_table->setItemDelegateForColumn(FieldTableModel::Value, new FieldValueDelegate(m_table));
    tables::setWidths(m_table, {32, 180, 96, 0});

    auto *add = buttons::tool(icons::AddRow, tr("Add header"), u"addHeader"_s, this, true);
    auto *removeButton = buttons::tool(icons::RemoveRow, tr("Remove header"), u"removeHeader"_s, this);
    auto *pasteButton = buttons::tool(icons::Paste, tr("Paste a=b lines or JSON"), u"pasteHeaders"_s, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(add);
    row->addWidget(removeButton);
    row->addWidget(pasteButton);
    auto *bulk = buttons::tool(icons::Text, tr("Edit headers as text…"), u"bulkHeaders"_s, this);
    row->addWidget(bulk);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table, 1);
    column->addLayout(row);

    connect(add, &QToolButton::clicked, this, [this] {
        const QModelIndex name = m_model.index(m_model.addRow(), FieldTableModel::Name);
        m_table->setCurrentIndex(name);
        m_table->edit(name);
    });
    connect(removeButton, &QToolButton::clicked, m_table, &FieldTable::removeCurrent);
    connect(pasteButton, &QToolButton::clicked, m_table, &FieldTable::paste);
    connect(bulk, &QToolButton::clicked, this, &FieldPane::editAsText);
}

void FieldPane::editAsText()
{
    auto *dialog = new BulkEditDialog(m_model.headers(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::edited, &m_model, &FieldTableModel::replaceHeaders);
    dialog->open();
}

} // namespace slipway
