#include "ui/docks/logpane.h"
#include "model/workbench/logdesk.h"
#include "ui/docks/emptyview.h"
#include "ui/docks/logcells.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/outcomedelegate.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include "ui/look/tables.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace slipway {

LogPane::LogPane(QWidget *parent)
    : QWidget(parent), m_notice(new NoticeBar(this)), m_stack(new QStackedWidget(this)), m_table(new QTableView(this)), m_tools(new QWidget(this)),
      m_filter(new QLineEdit(m_tools)), m_states(new QComboBox(m_tools)),
      m_follow(buttons::tool(icons::Follow, tr("Follow new entries"), u"logFollow"_s, m_tools))
{
    setObjectName(u"logPane"_s);
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Send log"));
    m_table->setFrameShape(QFrame::NoFrame);
    tables::prepare(m_table);
    m_table->viewport()->installEventFilter(this);
    auto *empty = new EmptyView(icons::Log, tr("Nothing sent yet"),
                                tr("Every send appears here before it leaves, and gets its outcome when the broker "
                                   "answers."),
                                this);
    connect(empty->addButton(icons::Compose, tr("Compose a message"), u"logCompose"_s), &QPushButton::clicked, this,
            &LogPane::composeAsked);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack);
    makeTools();
}

void LogPane::makeTools()
{
    m_filter->setObjectName(u"logFilter"_s);
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setPlaceholderText(tr("Filter text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::named(icons::Filter), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(Style::scaled(200));
    m_states->setObjectName(u"logStates"_s);
    m_states->setAccessibleName(tr("States shown"));
    m_states->addItem(tr("All states"), -1);
    for (const State state : {State::Acknowledged, State::AcknowledgedNoPosition, State::SentUnconfirmed,
                              State::Returned, State::Failed, State::Ambiguous, State::Cancelled})
        m_states->addItem(OutcomeLook(state).pixmap(palette(), devicePixelRatioF()), OutcomeLook(state).tableWord(),
                          int(state));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_filter);
    row->addWidget(m_states);
    row->addWidget(m_follow);
    connect(m_filter, &QLineEdit::textChanged, this, &LogPane::filter);
    connect(m_states, &QComboBox::currentIndexChanged, this, &LogPane::filter);
    connect(m_follow, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_table->scrollToBottom();
    });
}

void LogPane::filter()
{
    LogFilter wanted;
    wanted.text = m_filter->text();
    if (const int state = m_states->currentData().toInt(); state >= 0)
        wanted.state = static_cast<State>(state);
    if (m_desk)
        m_desk->filter(wanted);
    updateEmpty();
}

void LogPane::choose(const QModelIndex &index)
{
    const LogEntry *entry = m_desk && index.isValid() ? m_desk->table().entry(index.row()) : nullptr;
    if (!entry)
        return;
    Detail detail = Detail::of(*entry);
    if (const auto message = m_desk->message(index.row()); message && entry->run == 0)
        detail.message = *message;
    emit chosen(detail);
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
    connect(desk, &LogDesk::failed, this, [this](const Error &error) { showProblem(error.message); });
    LogCells::dress(m_table);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogPane::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &LogPane::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPane::choose);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            m_follow->setChecked(false); // who scrolls up wants to read
    });
    follow();
}

void LogPane::follow()
{
    updateEmpty();
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

bool LogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && m_table->verticalScrollBar()->value() > 0) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->angleDelta().y() > 0)
            m_follow->setChecked(false);
    }
    if (event->type() == QEvent::Resize && m_follow->isChecked())
        m_table->scrollToBottom();
    return QWidget::eventFilter(watched, event);
}

void LogPane::updateEmpty()
{
    const bool filtered = !m_filter->text().isEmpty() || m_states->currentIndex() > 0;
    const bool any = m_table->model() && m_table->model()->rowCount() > 0;
    m_stack->setCurrentIndex(any || filtered ? 1 : 0);
}

void LogPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QModelIndex LogPane::current() const
{
    return m_table->currentIndex();
}

} // namespace slipway
