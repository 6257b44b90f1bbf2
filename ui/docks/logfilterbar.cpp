#include "ui/docks/logfilterbar.h"
#include "model/log/logquery.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int NotTaken = 100; // in the combo of states
constexpr qint64 Hour = 3'600'000;

} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_states(new QComboBox(this)), m_connections(new QComboBox(this)),
      m_times(new QComboBox(this)), m_follow(buttons::tool(icons::Follow, tr("Follow new entries"), u"logFollow"_s, this)),
      m_export(buttons::tool(icons::Export, tr("Export…"), u"logExport"_s, this, true))
{
    m_text->setObjectName(u"logFilter"_s);
    m_text->setAccessibleName(tr("Filter the log"));
    m_text->setPlaceholderText(tr("Filter text"));
    m_text->setToolTip(tr("Words in topic, key, id and error. topic:NAME, connection:NAME and run:NUMBER narrow it down."));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icons::named(icons::Filter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(Style::scaled(120));
    m_text->setMaximumWidth(Style::scaled(260));
    makeStates();
    m_connections->setObjectName(u"logConnections"_s);
    m_connections->setAccessibleName(tr("Connections shown"));
    m_connections->addItem(tr("All connections"), QString());
    makeTimes();
    makeExport();
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(m_states);
    row->addWidget(m_connections);
    row->addWidget(m_times);
    row->addWidget(m_follow);
    row->addWidget(m_export);
    connect(m_text, &QLineEdit::textChanged, this, &LogFilterBar::changed);
    for (QComboBox *combo : {m_states, m_connections, m_times})
        connect(combo, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    connect(m_follow, &QToolButton::toggled, this, &LogFilterBar::followToggled);
}

void LogFilterBar::makeStates()
{
    m_states->setObjectName(u"logStates"_s);
    m_states->setAccessibleName(tr("States shown"));
    m_states->addItem(tr("All states"), -1);
    m_states->addItem(tr("Not acknowledged"), NotTaken);
    for (const State state : {State::Acknowledged, State::AcknowledgedNoPosition, State::SentUnconfirmed,
                              State::Returned, State::Failed, State::Ambiguous, State::Cancelled})
        m_states->addItem(OutcomeLook(state).pixmap(palette(), devicePixelRatioF()), OutcomeLook(state).tableWord(),
                          int(state));
}

void LogFilterBar::makeTimes()
{
    m_times->setObjectName(u"logTimes"_s);
    m_times->setAccessibleName(tr("Time shown"));
    m_times->addItem(tr("Any time"), 0);
    m_times->addItem(tr("Last hour"), Hour);
    m_times->addItem(tr("Today"), -1);
    m_times->addItem(tr("Last 24 hours"), 24 * Hour);
    m_times->addItem(tr("Last 7 days"), 7 * 24 * Hour);
}

void LogFilterBar::makeExport()
{
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("What is shown…"), this, [this] { emit exportAsked(false); })->setObjectName(u"logExportShown"_s);
    menu->addAction(tr("The whole log…"), this, [this] { emit exportAsked(true); })->setObjectName(u"logExportAll"_s);
    menu->addSeparator();
    menu->addAction(icons::named(icons::Log), tr("Open the log on a page"), this, &LogFilterBar::pageAsked)
        ->setObjectName(u"logOpenPage"_s);
    buttons::openMenu(m_export, menu);
}

LogFilter LogFilterBar::filter(qint64 nowMs) const
{
    LogFilter wanted = parseLogQuery(m_text->text());
    const int state = m_states->currentData().toInt();
    if (state == NotTaken)
        wanted.notTaken = true;
    else if (state >= 0)
        wanted.state = static_cast<State>(state);
    if (const QString name = m_connections->currentData().toString(); !name.isEmpty())
        wanted.connection = name;
    const qint64 span = m_times->currentData().toLongLong();
    if (span > 0)
        wanted.sinceMs = nowMs - span;
    else if (span < 0)
        wanted.sinceMs = QDateTime::fromMSecsSinceEpoch(nowMs).date().startOfDay().toMSecsSinceEpoch();
    return wanted;
}

bool LogFilterBar::isEmpty() const
{
    return m_text->text().trimmed().isEmpty() && m_states->currentIndex() <= 0 && m_connections->currentIndex() <= 0 &&
           m_times->currentIndex() <= 0;
}

void LogFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (QComboBox *combo : {m_states, m_connections, m_times})
            combo->setCurrentIndex(0);
    }
    emit changed();
}

void LogFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LogFilterBar::setConnections(const QStringList &names)
{
    const QString chosen = m_connections->currentData().toString();
    const QSignalBlocker quiet(m_connections);
    while (m_connections->count() > 1)
        m_connections->removeItem(1);
    for (const QString &name : names)
        m_connections->addItem(name, name);
    m_connections->setCurrentIndex(qMax(0, m_connections->findData(chosen)));
}

void LogFilterBar::takeOver(const LogFilterBar &other)
{
    m_text->setText(other.m_text->text());
    m_states->setCurrentIndex(other.m_states->currentIndex());
    m_connections->setCurrentIndex(qMax(0, m_connections->findData(other.m_connections->currentData())));
    m_times->setCurrentIndex(other.m_times->currentIndex());
    setFollows(other.follows());
}

bool LogFilterBar::follows() const
{
    return m_follow->isChecked();
}

void LogFilterBar::setFollows(bool on)
{
    m_follow->setChecked(on);
}

QSize LogFilterBar::sizeHint() const
{
    int width = Style::scaled(200);
    for (const QWidget *part : std::initializer_list<QWidget *>{m_states, m_connections, m_times, m_follow, m_export})
        width += part->sizeHint().width() + layout()->spacing();
    return {width, QWidget::sizeHint().height()};
}

// What does not fit goes: times first, then connections, then the word beside Export.
void LogFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int lacking = sizeHint().width() - width();
    const int times = m_times->sizeHint().width() + layout()->spacing();
    const int connections = m_connections->sizeHint().width() + layout()->spacing();
    const int slack = Style::scaled(80); // the filter may give so much
    m_times->setVisible(lacking <= slack);
    m_connections->setVisible(lacking <= slack + times);
    m_export->setToolButtonStyle(lacking > slack + times + connections ? Qt::ToolButtonIconOnly
                                                                       : Qt::ToolButtonTextBesideIcon);
}

} // namespace slipway
