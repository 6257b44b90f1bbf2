#include "ui/browse/browsebar.h"
#include "ui/look/buttons.h"
#include "ui/look/connectionmark.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int FirstCount = 500;
constexpr int MostCount = 10'000'000;

} // namespace

BrowseBar::BrowseBar(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_connection(new QComboBox(this)), m_topic(new QComboBox(this)),
      m_start(new QComboBox(this)), m_value(new QStackedWidget(this)), m_time(new QDateTimeEdit(m_value)),
      m_offset(new QLineEdit(m_value)), m_count(new QSpinBox(this)),
      m_fetch(new QPushButton(icons::named(icons::Refresh), tr("Fetch"), this)),
      m_live(buttons::tool(icons::Start, tr("Live"), u"browseLive"_s, this, true))
{
    const auto name = [](QWidget *widget, const QString &object, const QString &accessible) {
        widget->setObjectName(object);
        widget->setAccessibleName(accessible);
    };
    name(m_connection, u"browseConnection"_s, tr("Connection"));
    name(m_topic, u"browseTopic"_s, tr("Topic"));
    name(m_start, u"browseStart"_s, tr("Start"));
    name(m_time, u"browseTime"_s, tr("From time"));
    name(m_offset, u"browseOffset"_s, tr("From offset"));
    name(m_count, u"browseCount"_s, tr("How many messages"));
    name(m_fetch, u"browseFetch"_s, tr("Fetch"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->setMinimumContentsLength(8);
    name(m_topic->lineEdit(), u"browseTopicEdit"_s, tr("Topic"));
    m_topic->lineEdit()->setPlaceholderText(tr("Topic"));
    m_topic->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_topic->completer()->setFilterMode(Qt::MatchContains);
    m_time->setCalendarPopup(true);
    m_time->setDateTime(QDateTime::currentDateTime().addSecs(-3600));
    m_offset->setText(u"0"_s);
    m_offset->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,18}"_s), m_offset));
    m_count->setRange(1, MostCount);
    m_count->setValue(FirstCount);
    m_count->setGroupSeparatorShown(true);
    m_value->addWidget(m_time);
    m_value->addWidget(m_offset);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_live->setCheckable(true);
    m_live->setToolTip(tr("Show what arrives from now on"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    connect(m_connection, &QComboBox::activated, this, &BrowseBar::connectionChosen);
    connect(m_topic, &QComboBox::editTextChanged, this, &BrowseBar::topicChanged);
    connect(m_topic->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_past)
            emit fetchAsked();
        else
            emit liveAsked(true);
    });
    connect(m_start, &QComboBox::currentIndexChanged, this, &BrowseBar::showValue);
    connect(m_fetch, &QPushButton::clicked, this, &BrowseBar::fetchAsked);
    connect(m_live, &QToolButton::clicked, this, &BrowseBar::liveAsked);
    lay();
    setKind(nullptr);
}

void BrowseBar::lay()
{
    for (int i = m_grid->count() - 1; i >= 0; --i)
        delete m_grid->takeAt(i);
    m_grid->addWidget(m_connection, 0, 0);
    m_grid->addWidget(m_topic, 0, 1, 1, m_narrow ? 5 : 1);
    int column = m_narrow ? 0 : 2;
    const int row = m_narrow ? 1 : 0;
    m_grid->addWidget(m_start, row, column++);
    m_grid->addWidget(m_value, row, column++);
    m_grid->addWidget(m_count, row, column++);
    m_grid->addWidget(m_fetch, row, column++);
    m_grid->addWidget(m_live, row, column);
    for (int i = 0; i < 8; ++i)
        m_grid->setColumnStretch(i, i == 1 ? 1 : 0);
}

void BrowseBar::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        lay();
}

void BrowseBar::setConnections(const std::vector<Profile> &profiles, const std::function<ConnectionState(QString)> &state)
{
    const QString chosen = connectionId();
    m_connection->clear();
    for (const Profile &profile : profiles) {
        const ConnectionMark mark(state(profile.id));
        m_connection->addItem(mark.pixmap(palette(), devicePixelRatioF()), profile.name, profile.id);
        m_connection->setItemData(m_connection->count() - 1, u"%1, %2"_s.arg(profile.name, mark.word()),
                                  Qt::AccessibleTextRole);
    }
    const int place = m_connection->findData(chosen);
    m_connection->setCurrentIndex(place >= 0 ? place : qMin(0, m_connection->count() - 1));
}

void BrowseBar::setTopics(const QStringList &topics)
{
    const QString typed = topic();
    const QSignalBlocker quiet(m_topic);
    m_topic->clear();
    m_topic->addItems(topics);
    m_topic->setEditText(typed);
}

void BrowseBar::setKind(const BrokerKind *kind)
{
    const auto chosen = m_start->currentData();
    const QSignalBlocker quiet(m_start);
    m_start->clear();
    const quint32 starts = kind ? kind->browseStarts : 0;
    const auto add = [&](BrokerKind::BrowseStart start, const QString &words) {
        if (starts & start)
            m_start->addItem(words, int(start));
    };
    add(BrokerKind::FromLast, tr("Last"));
    add(BrokerKind::FromEarliest, tr("Earliest"));
    add(BrokerKind::FromTime, tr("From time"));
    add(BrokerKind::FromOffset, tr("From offset"));
    m_past = m_start->count() > 0;
    const int place = m_start->findData(chosen);
    m_start->setCurrentIndex(place >= 0 ? place : qMin(0, m_start->count() - 1));
    m_live->setVisible(!kind || starts & BrokerKind::WhatArrives);
    showValue();
}

void BrowseBar::showValue()
{
    const int start = m_start->currentData().toInt();
    m_start->setVisible(m_past);
    m_fetch->setVisible(m_past);
    m_count->setVisible(m_past);
    m_value->setVisible(start == BrokerKind::FromTime || start == BrokerKind::FromOffset);
    m_value->setCurrentIndex(start == BrokerKind::FromOffset ? 1 : 0);
}

void BrowseBar::choose(const QString &connectionId, const QString &topic)
{
    const int place = m_connection->findData(connectionId);
    if (place >= 0)
        m_connection->setCurrentIndex(place);
    const QSignalBlocker quiet(m_topic);
    m_topic->setEditText(topic);
}

void BrowseBar::takeOver(const BrowseBar &other)
{
    m_start->setCurrentIndex(qMax(0, m_start->findData(other.m_start->currentData())));
    m_time->setDateTime(other.m_time->dateTime());
    m_offset->setText(other.m_offset->text());
    m_count->setValue(other.m_count->value());
}

void BrowseBar::setMoving(bool moving, bool live)
{
    m_fetch->setEnabled(!moving);
    m_live->setChecked(live);
    m_live->setIcon(icons::named(live ? icons::Pause : icons::Start));
}

QString BrowseBar::connectionId() const
{
    return m_connection->currentData().toString();
}

QString BrowseBar::topic() const
{
    return m_topic->currentText().trimmed();
}

qint64 BrowseBar::count() const
{
    return m_count->value();
}

BrowseRequest BrowseBar::request() const
{
    BrowseRequest request{.from = {.name = topic(), .routingKey = {}}};
    request.start = static_cast<BrokerKind::BrowseStart>(m_start->currentData().toInt());
    request.stopAt = count();
    if (request.start == BrokerKind::FromTime)
        request.value = m_time->dateTime().toMSecsSinceEpoch();
    else if (request.start == BrokerKind::FromOffset)
        request.value = m_offset->text().toLongLong();
    else if (request.start == BrokerKind::FromLast)
        request.value = count();
    return request;
}

void BrowseBar::focusTopic()
{
    m_topic->setFocus(Qt::OtherFocusReason);
}

} // namespace slipway
