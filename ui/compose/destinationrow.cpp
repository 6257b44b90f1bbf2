#include "ui/compose/destinationrow.h"
#include "model/connections/practicelimits.h"
#include "ui/look/buttons.h"
#include "ui/look/connectionmark.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

DestinationRow::DestinationRow(QWidget *parent)
    : QWidget(parent), m_connection(new QComboBox(this)), m_topic(new QComboBox(this)),
      m_star(buttons::tool(icons::NotSaved, tr("Save this topic"), u"saveTopic"_s, this)),
      m_more(buttons::tool(icons::More, tr("More about the topic"), u"topicMore"_s, this))
{
    m_connection->setObjectName(u"connectionCombo"_s);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setMinimumWidth(Style::scaled(150));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_topic->setObjectName(u"topicCombo"_s);
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->lineEdit()->setPlaceholderText(tr("Topic"));
    m_topic->lineEdit()->setObjectName(u"topicEdit"_s);
    m_topic->lineEdit()->setAccessibleName(tr("Topic"));
    m_topic->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_topic->completer()->setFilterMode(Qt::MatchContains);
    m_topic->setMinimumContentsLength(12);
    m_star->setCheckable(true);
    auto *menu = new QMenu(this);
    connect(menu->addAction(icons::named(icons::Refresh), tr("Refresh topics")), &QAction::triggered, this,
            &DestinationRow::refreshAsked);
    buttons::openMenu(m_more, menu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_connection);
    row->addWidget(m_topic, 1);
    row->addWidget(m_star);
    row->addWidget(m_more);
    connect(m_connection, &QComboBox::activated, this, &DestinationRow::connectionChosen);
    connect(m_topic, &QComboBox::editTextChanged, this, &DestinationRow::topicChanged);
    connect(m_star, &QToolButton::clicked, this, [this](bool on) {
        paintStar();
        emit starToggled(on);
    });
}

void DestinationRow::setConnections(const std::vector<Profile> &profiles,
                                    const std::function<ConnectionState(QString)> &state)
{
    const QString chosen = connectionId();
    m_connection->clear();
    for (const Profile &profile : profiles) {
        const ConnectionMark mark(state(profile.id));
        m_connection->addItem(mark.pixmap(palette(), devicePixelRatioF()), profile.name, profile.id);
        m_connection->setItemData(m_connection->count() - 1, u"%1, %2"_s.arg(profile.name, mark.word()),
                                  Qt::AccessibleTextRole);
        m_connection->setItemData(m_connection->count() - 1, practiceLimits(profile), Qt::ToolTipRole);
    }
    const int place = m_connection->findData(chosen);
    m_connection->setCurrentIndex(place >= 0 ? place : qMin(0, m_connection->count() - 1));
}

void DestinationRow::setTopics(const QStringList &topics)
{
    const QString typed = topic();
    const QSignalBlocker quiet(m_topic);
    m_topic->clear();
    m_topic->addItems(topics);
    m_topic->setEditText(typed);
}

void DestinationRow::setSaved(bool saved)
{
    m_star->setChecked(saved);
    paintStar();
}

void DestinationRow::paintStar()
{
    const bool saved = m_star->isChecked();
    m_star->setIcon(icons::named(saved ? icons::Saved : icons::NotSaved));
    const QString words = saved ? tr("Remove from the saved topics") : tr("Save this topic");
    m_star->setToolTip(words);
    m_star->setAccessibleName(words);
}

void DestinationRow::choose(const QString &connectionId, const QString &topic)
{
    const int place = m_connection->findData(connectionId);
    if (place >= 0)
        m_connection->setCurrentIndex(place);
    const QSignalBlocker quiet(m_topic);
    m_topic->setEditText(topic);
}

QString DestinationRow::connectionId() const
{
    return m_connection->currentData().toString();
}

QString DestinationRow::topic() const
{
    return m_topic->currentText();
}

} // namespace slipway
