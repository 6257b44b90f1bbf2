#include "ui/runs/runrows.h"
#include "model/log/logexport.h"
#include "ui/docks/emptyview.h"
#include "ui/docks/exportbar.h"
#include "ui/docks/logexports.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include "ui/runs/runcells.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int Gap = 8; // between the parts of the head

} // namespace

RunRows::RunRows(RunDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_headline(new QLabel(tr("Not acknowledged"), this)), m_count(new QLabel(this)),
      m_asRows(buttons::tool(icons::Browse, tr("Rows"), u"runAsRows"_s, this, true)),
      m_byError(buttons::tool(icons::Tree, tr("By error"), u"runByError"_s, this, true)),
      m_all(buttons::tool(icons::Log, tr("Every row"), u"runAllRows"_s, this, true)),
      m_retry(new QPushButton(icons::named(icons::Refresh), {}, this)),
      m_export(new QPushButton(icons::named(icons::Export), tr("Export…"), this)), m_stack(new QStackedWidget(this)),
      m_rows(new QTableView(this)), m_groups(new QTableView(this)),
      m_empty(new EmptyView(icons::Valid, {}, {}, this)), m_exportBar(new ExportBar(this))
{
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_headline->setObjectName(u"runRowsHeadline"_s);
    m_count->setObjectName(u"runRowsCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_retry->setObjectName(u"runRetry"_s);
    m_export->setObjectName(u"runExport"_s);
    m_export->setAccessibleName(tr("Export the run"));
    for (QToolButton *button : {m_asRows, m_byError, m_all}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, &RunRows::showRows);
    }
    (desk.showsAll() ? m_all : m_asRows)->setChecked(true);
    m_rows->setObjectName(u"runTable"_s);
    m_rows->setAccessibleName(tr("Messages of the run"));
    m_groups->setObjectName(u"runGroups"_s);
    m_groups->setAccessibleName(tr("Failures by error"));
    m_groups->setModel(&desk.failures());
    RunCells::dressGroups(m_groups);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_groups);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_headline, m_count, m_asRows, m_byError, m_all})
        head->addWidget(each);
    head->addStretch(1);
    head->addWidget(m_retry);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_exportBar);
    connect(m_retry, &QPushButton::clicked, &desk, &RunDesk::retryFailed);
    connect(m_export, &QPushButton::clicked, this, &RunRows::exportRun);
    connect(&desk, &RunDesk::rowsReady, this, &RunRows::showModel);
    connect(m_groups, &QTableView::activated, this, &RunRows::chooseGroup);
    showModel();
}

void RunRows::showModel()
{
    if (!m_desk.rows())
        return;
    m_rows->setModel(m_desk.rows());
    RunCells::dressRows(m_rows);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunRows::choose);
}

void RunRows::showRows()
{
    if (m_desk.showsAll() != m_all->isChecked())
        m_desk.showAll(m_all->isChecked());
    showStack();
}

void RunRows::setHeadline(const QString &words)
{
    m_what = words;
    if (m_all->isChecked())
        m_asRows->setChecked(true);
}

void RunRows::refresh()
{
    const qint64 failed = m_desk.numbers().counts[std::size_t(State::Failed)];
    m_headline->setText(m_desk.showsAll() ? tr("Messages") : m_what.isEmpty() ? tr("Not acknowledged") : m_what);
    m_retry->setText(tr("Retry failed only (%1)").arg(words::count(failed)));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setEnabled(m_desk.mayRetry());
    m_retry->setToolTip(m_desk.isLive() ? tr("Once the run has ended") : tr("Leaves out what may be stored"));
    m_export->setEnabled(m_desk.run() != 0 && !m_exportBar->isBusy());
    showCount();
    showStack();
}

// Where the head has no room for all its words, those of the search go first, then those of the tool buttons.
void RunRows::showCount()
{
    const qint64 shown = m_desk.rows() ? m_desk.rows()->rowCount() : 0;
    const QString searching = tr("%1, searching…").arg(words::count(shown));
    const QString number = m_desk.isSearching()
                               ? words::count(shown)
                               : words::count(m_what.isEmpty() && !m_desk.showsAll() ? m_desk.notTaken() : shown);
    const auto advance = [this](const QString &text) { return m_count->fontMetrics().horizontalAdvance(text) + 2; };
    int room = width() - 7 * Gap;
    for (const QWidget *each : std::initializer_list<QWidget *>{m_headline, m_retry, m_export})
        room -= each->sizeHint().width();
    for (const QToolButton *tool : {m_asRows, m_byError, m_all}) {
        const bool bare = tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        room -= tool->sizeHint().width() + (bare ? tool->fontMetrics().horizontalAdvance(tool->text()) + Gap : 0);
    }
    const auto style = room < advance(number) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *tool : {m_asRows, m_byError, m_all})
        tool->setToolButtonStyle(style);
    m_count->setText(m_desk.isSearching() && room >= advance(searching) ? searching : number);
}

void RunRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}

void RunRows::showStack()
{
    const bool any = m_desk.rows() && m_desk.rows()->rowCount() > 0;
    if (!any && m_desk.numbers().phase == RunPhase::Refused)
        m_empty->say(tr("Nothing was sent"), {});
    else if (!any)
        m_empty->say(m_desk.isSearching() ? tr("Searching…")
                     : m_what.isEmpty()   ? tr("Everything was acknowledged so far")
                                          : tr("None"),
                     {});
    m_stack->setCurrentWidget(!any ? static_cast<QWidget *>(m_empty) : m_byError->isChecked() ? m_groups : m_rows);
}

void RunRows::choose(const QModelIndex &index)
{
    const LogRow *row = index.isValid() && m_desk.rows() ? m_desk.rows()->row(index.row()) : nullptr;
    if (!row)
        return;
    const auto profile = m_desk.profile();
    Detail detail = Detail::of(*row, m_desk.rows()->run(), m_desk.kind());
    if (!profile)
        detail.connectionId.clear();
    if (auto message = m_desk.message(index.row()))
        detail.message = *std::move(message);
    emit chosen(detail);
}

// From an error to the first message that had it.
void RunRows::chooseGroup(const QModelIndex &index)
{
    const FailureGroup *group = m_desk.failures().group(index.row());
    if (!group || group->examples.empty() || !m_desk.rows())
        return;
    const int row = m_desk.rows()->rowOf(static_cast<qint64>(group->examples.front().n));
    m_asRows->setChecked(true);
    showStack();
    if (row >= 0)
        m_rows->setCurrentIndex(m_desk.rows()->index(row, 0));
}

void RunRows::exportRun()
{
    if (const auto log = m_desk.log())
        LogExports::ask(this, **log, {.only = {m_desk.run()}}, m_desk.numbers().sent, m_desk.facts().title, *m_exportBar);
}

} // namespace slipway
