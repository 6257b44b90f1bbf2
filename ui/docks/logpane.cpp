#include "ui/docks/logpane.h"
#include "model/ports/brokerkind.h"
#include "model/log/logcolumns.h"
#include "model/workbench/logdesk.h"
#include "ui/docks/emptyview.h"
#include "ui/docks/exportbar.h"
#include "ui/docks/logcells.h"
#include "ui/docks/logexports.h"
#include "ui/docks/logfilterbar.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int FilterAfterMs = 120;

QAction *action(QTableView *table, const char *icon, const QString &text, const QString &name,
                const QKeySequence &keys = {})
{
    auto *made = new QAction(icons::named(icon), text, table);
    made->setObjectName(name);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(made);
    return made;
}

} // namespace

LogPane::LogPane(QWidget *parent)
    : QWidget(parent), m_tools(new LogFilterBar(this)), m_notice(new NoticeBar(this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_export(new ExportBar(this))
{
    setObjectName(u"logPane"_s);
    build();
    makeMenu();
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(FilterAfterMs);
    connect(&m_filterSoon, &QTimer::timeout, this, &LogPane::filter);
    connect(m_tools, &LogFilterBar::changed, &m_filterSoon, qOverload<>(&QTimer::start));
    connect(m_tools, &LogFilterBar::pageAsked, this, &LogPane::pageAsked);
    connect(m_tools, &LogFilterBar::exportAsked, this, &LogPane::exportLog);
    connect(m_tools, &LogFilterBar::followToggled, this, [this](bool on) {
        if (on)
            m_table->scrollToBottom();
    });
}

void LogPane::build()
{
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Send log"));
    m_table->setFrameShape(QFrame::NoFrame);
    tables::prepare(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->viewport()->installEventFilter(this);
    auto *empty = new EmptyView(icons::Log, tr("Nothing sent yet"),
                                tr("Every send appears here before it leaves, and gets its outcome when the broker "
                                   "answers."),
                                this);
    connect(empty->addButton(icons::Compose, tr("Compose a message"), u"logCompose"_s), &QPushButton::clicked, this,
            &LogPane::composeAsked);
    m_none = new EmptyView(icons::Filter, tr("Nothing matches"), {}, this);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    column->addWidget(m_export);
}

QWidget *LogPane::makeFoot()
{
    m_foot = new QWidget(this);
    m_count = new QLabel(m_foot);
    m_count->setObjectName(u"logCount"_s);
    auto *clear = new QPushButton(tr("Clear"), m_foot);
    clear->setObjectName(u"logClearFilter"_s);
    clear->setAccessibleName(tr("Clear the filter"));
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(clear);
    row->addStretch(1);
    connect(clear, &QPushButton::clicked, m_tools, &LogFilterBar::clear);
    m_foot->hide();
    return m_foot;
}

void LogPane::makeMenu()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(action(m_table, icons::Run, tr("Open the run"), u"logOpenRun"_s), &QAction::triggered, this,
            [this] { open(m_table->currentIndex()); });
    connect(action(m_table, icons::Copy, tr("Copy as text"), u"logCopyText"_s, QKeySequence::Copy), &QAction::triggered,
            this, &LogPane::copyText);
    connect(action(m_table, icons::Copy, tr("Copy as JSON"), u"logCopyJson"_s,
                   QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)),
            &QAction::triggered, this, &LogPane::copyJson);
    connect(action(m_table, icons::Tree, tr("Unfold the run"), u"logUnfold"_s, QKeySequence(Qt::Key_Right)),
            &QAction::triggered, this, [this] { unfold(m_table->currentIndex(), true); });
    connect(action(m_table, icons::Tree, tr("Fold the run"), u"logFold"_s, QKeySequence(Qt::Key_Left)),
            &QAction::triggered, this, [this] { unfold(m_table->currentIndex(), false); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == logcolumns::State && index.data(logcolumns::RunRole).toLongLong() != 0)
            unfold(index, !index.data(logcolumns::UnfoldedRole).toBool());
    });
    connect(m_table, &QTableView::activated, this, &LogPane::open);
}

QWidget *LogPane::tools() const
{
    return m_tools;
}

void LogPane::setKinds(std::function<const BrokerKind *(const QString &id)> kindOf)
{
    m_kindOf = std::move(kindOf);
    if (m_desk)
        m_desk->table().setPositionLabels([this](const QString &id) {
            const BrokerKind *kind = m_kindOf(id);
            return kind ? kind->positionLabel : QString();
        });
}

void LogPane::setConnections(const QStringList &names)
{
    m_tools->setConnections(names);
}

void LogPane::filter()
{
    if (m_desk)
        m_desk->filter(m_tools->filter(QDateTime::currentMSecsSinceEpoch()));
    updateEmpty();
}

void LogPane::choose(const QModelIndex &index)
{
    const LogEntry *entry = m_desk && index.isValid() ? m_desk->table().entry(index.row()) : nullptr;
    if (!entry)
        return;
    const BrokerKind *kind = m_kindOf ? m_kindOf(entry->kind) : nullptr;
    const LogRow *row = m_desk->table().messageRow(index.row());
    Detail detail = row ? Detail::of(*row, *entry, kind) : Detail::of(*entry, kind);
    if (row) {
        if (auto message = m_desk->message(entry->seq, static_cast<qint64>(row->n)))
            detail.message = *std::move(message);
    } else if (entry->run == 0) {
        if (auto message = m_desk->message(entry->seq, 0))
            detail.message = *std::move(message);
        detail.json = [desk = QPointer(m_desk), seq = entry->seq] {
            return desk ? QString::fromUtf8(desk->line(seq)) : QString();
        };
    }
    emit chosen(detail);
}

void LogPane::open(const QModelIndex &index)
{
    const LogEntry *entry = m_desk && index.isValid() ? m_desk->table().entry(index.row()) : nullptr;
    if (entry && entry->run != 0)
        emit runAsked(entry->run);
}

// By a click on the triangle's cell, or by Right and Left as in a tree.
void LogPane::unfold(const QModelIndex &index, bool on)
{
    if (!m_desk || !index.isValid() || index.data(logcolumns::LevelRole).toInt() != 0)
        return;
    m_tools->setFollows(false);
    m_desk->table().setUnfolded(index.row(), on);
    m_table->clearSpans();
    for (int row = 0; row < m_desk->table().rowCount() && on; ++row) {
        const int last = index.row() + row;
        if (last >= m_desk->table().rowCount())
            break;
        if (m_desk->table().index(last, 0).data(logcolumns::LevelRole).toInt() == 2) {
            m_table->setSpan(last, 0, 1, logcolumns::Count);
            break;
        }
    }
}

void LogPane::copyText()
{
    QStringList cells;
    const QModelIndex row = m_table->currentIndex();
    for (int column = 0; row.isValid() && column < row.model()->columnCount(); ++column)
        cells << row.siblingAtColumn(column).data().toString();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void LogPane::copyJson()
{
    if (m_desk && m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_desk->line(m_desk->table().seqOf(m_table->currentIndex().row()))));
}

void LogPane::exportLog(bool all)
{
    if (!m_desk)
        return;
    ExportPlan plan;
    if (!all && m_desk->table().isFiltered())
        plan.only = m_desk->shown();
    if (!all && m_desk->table().isFiltered() && plan.only.empty())
        return;
    LogExports::ask(this, m_desk->log(), std::move(plan), -1, {}, *m_export);
}

void LogPane::showProblem(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Error, {}, sentence);
}

void LogPane::setDesk(LogDesk *desk)
{
    m_desk = desk;
    LogTableModel *model = &desk->table();
    m_table->setModel(model);
    if (m_kindOf)
        setKinds(m_kindOf);
    connect(desk, &LogDesk::failed, this, [this](const Error &error) { showProblem(error.message); });
    connect(desk, &LogDesk::searched, this, &LogPane::updateEmpty);
    LogCells::dress(m_table);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogPane::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &LogPane::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPane::choose);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            m_tools->setFollows(false); // who scrolls up wants to read
    });
    follow();
}

void LogPane::follow()
{
    updateEmpty();
    if (m_tools->follows())
        m_table->scrollToBottom();
}

bool LogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && m_table->verticalScrollBar()->value() > 0) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->angleDelta().y() > 0)
            m_tools->setFollows(false);
    }
    if (event->type() == QEvent::Resize && m_tools->follows())
        m_table->scrollToBottom();
    return QWidget::eventFilter(watched, event);
}

void LogPane::showCount()
{
    const bool filtered = m_desk && m_desk->table().isFiltered();
    m_foot->setVisible(filtered);
    if (!filtered)
        return;
    const QString shown = words::count(m_desk->table().rowCount());
    const QString all = words::count(m_desk->table().allEntries());
    m_count->setText(m_desk->isSearching() ? tr("%1 of %2 shown, searching…").arg(shown, all)
                                           : tr("%1 of %2 shown").arg(shown, all));
}

void LogPane::updateEmpty()
{
    const bool any = m_table->model() && m_table->model()->rowCount() > 0;
    const bool filtered = m_desk && m_desk->table().isFiltered();
    if (filtered && !any)
        m_none->say(m_desk->isSearching() ? tr("Searching…") : tr("Nothing matches"), {});
    m_stack->setCurrentIndex(any ? 1 : filtered ? 2 : 0);
    showCount();
}

void LogPane::focusFilter()
{
    m_tools->focusText();
}

void LogPane::takeOver(const LogPane &other)
{
    m_tools->takeOver(*other.m_tools);
}

QModelIndex LogPane::current() const
{
    return m_table->currentIndex();
}

} // namespace slipway
