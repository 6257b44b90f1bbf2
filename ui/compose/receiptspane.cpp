#include "ui/compose/receiptspane.h"
#include "model/compose/receiptmodel.h"
#include "ui/compose/receiptcells.h"
#include "ui/look/icons.h"
#include "ui/look/outcomedelegate.h"
#include "ui/look/style.h"
#include "ui/look/tables.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ReceiptsPane::ReceiptsPane(ReceiptModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_stack(new QStackedWidget(this)), m_table(new QTableView(this))
{
    setObjectName(u"receiptsPane"_s);
    auto *empty = new QLabel(tr("Receipts appear here."), this);
    empty->setObjectName(u"noReceipts"_s);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setFrameShape(QFrame::StyledPanel);
    empty->setAutoFillBackground(true);
    empty->setBackgroundRole(QPalette::Base);
    m_table->setObjectName(u"receiptsTable"_s);
    m_table->setAccessibleName(tr("Receipts"));
    m_table->setModel(&model);
    tables::prepare(m_table);
    m_table->setItemDelegate(new ReceiptCells(m_table));
    m_table->setItemDelegateForColumn(ReceiptModel::State, new OutcomeDelegate(ReceiptModel::StateRole, m_table));
    tables::setWidths(m_table, {158, 44, 172, 128, 84, 0});
    tables::hideBelow(m_table, {{ReceiptModel::Sent, 620}, {ReceiptModel::Latency, 540}});
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    auto *copyAction = new QAction(icons::named(icons::Copy), tr("Copy receipt"), m_table);
    copyAction->setObjectName(u"copyReceipt"_s);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &ReceiptsPane::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            emit chosen(m_model.receipt(now.row()));
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        updateEmpty();
        m_table->selectRow(0);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (const QModelIndex now = m_table->currentIndex(); now.isValid())
            emit chosen(m_model.receipt(now.row()));
    });
    updateEmpty();
}

void ReceiptsPane::setPositionLabel(const QString &label)
{
    m_model.setPositionLabel(label);
}

void ReceiptsPane::updateEmpty()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
}

void ReceiptsPane::copy() const
{
    QList<int> rows;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        rows << row.row();
    toClipboard(rows);
}

void ReceiptsPane::copyNewest() const
{
    if (m_model.rowCount() > 0)
        toClipboard({0});
}

// Text for people as plain text, and the JSON lines beside it for what understands them.
void ReceiptsPane::toClipboard(const QList<int> &rows) const
{
    QStringList texts;
    QStringList lines;
    for (const int row : rows) {
        const Receipt &receipt = m_model.receipt(row);
        texts << receipt.toText();
        lines << QString::fromUtf8(QJsonDocument(receipt.toJson()).toJson(QJsonDocument::Compact));
    }
    if (rows.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(texts.join(u"\n\n"_s) + u"\n\n"_s + lines.join(u'\n'));
    mime->setData(u"application/json"_s, lines.join(u'\n').toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ReceiptsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Three rows, up to eight in a tall window.
    const int window = this->window()->height();
    const int rows = qBound(3, 3 + (window - Style::scaled(800)) / Style::scaled(56), 8);
    setFixedHeight(Style::scaled(24) * (rows + 1) + 4);
}

} // namespace slipway
