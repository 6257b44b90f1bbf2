#include "ui/topics/topicpage.h"
#include "model/browse/payloadtext.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// A broker's words: never markup, never control characters.
QString safe(const QString &text)
{
    return payloadtext::line(text.toUtf8(), 4096);
}

QString shown(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList)
        return safe(value.toString());
    QStringList parts;
    for (const QVariant &each : value.toList())
        parts << each.toString();
    return safe(parts.join(u", "_s));
}

void addRow(QTableWidget *table, const QStringList &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

QString offset(qint64 value)
{
    return value < 0 ? QString() : words::count(value);
}

} // namespace

TopicPage::TopicPage(std::unique_ptr<TopicDesk> desk, QWidget *parent) : Page(parent), m_desk(std::move(desk))
{
    setObjectName(u"topicPage"_s);
    build();
    connect(m_desk.get(), &TopicDesk::changed, this, &TopicPage::refresh);
    connect(m_desk.get(), &TopicDesk::failed, this, [this](const Error &error) {
        m_notice->say(NoticeBar::Tone::Error, {}, error.message);
        m_notice->addDetail(error.detail);
    });
    m_desk->ask();
}

TopicPage::~TopicPage() = default;

void TopicPage::build()
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"topicSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_again = new QPushButton(icons::named(icons::Refresh), tr("Look again"), this);
    m_again->setObjectName(u"topicAgain"_s);
    m_again->setAccessibleName(m_again->text());
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"topicNotice"_s);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"topicTabs"_s);
    m_tabs->setAccessibleName(tr("What the broker says of the topic"));
    m_tabs->setDocumentMode(true);
    m_partitions = addTable(u"topicPartitions"_s, tr("Partitions"),
                            {tr("Partition"), tr("Leader"), tr("Replicas"), tr("In sync"), tr("First offset"), tr("Next offset")});
    m_readers = addTable(u"topicReaders"_s, tr("Consumer groups"),
                         {tr("Group"), tr("State"), tr("Members"), tr("Partition"), tr("Next offset"), tr("Behind")});
    m_settings = addTable(u"topicSettings"_s, tr("Settings"), {tr("Setting"), tr("Value"), tr("Set by")});
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        m_desk->ask();
    });
}

QTableWidget *TopicPage::addTable(const QString &objectName, const QString &title, const QStringList &heads)
{
    auto *table = new QTableWidget(0, int(heads.size()), m_tabs);
    table->setObjectName(objectName);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tables::prepare(table);
    table->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(table, title);
    return table;
}

QString TopicPage::title() const
{
    return tr("About %1").arg(m_desk->topic());
}

const char *TopicPage::icon() const
{
    return icons::About;
}

QJsonObject TopicPage::whereabouts() const
{
    return {{u"page"_s, u"topic"_s}, {u"connection"_s, connectionId()}, {u"topic"_s, topic()}};
}

void TopicPage::focusFirst()
{
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TopicPage::refresh()
{
    m_again->setEnabled(!m_desk->isAsking());
    const auto &seen = m_desk->seen();
    const auto who = profile();
    if (!seen) {
        m_sentence->setText(m_desk->isAsking() && who ? tr("Asking %1…").arg(who->name) : QString());
        return;
    }
    m_sentence->setText(tr("%1 on %2: %n partitions", nullptr, seen->facts.partitions)
                            .arg(m_desk->topic(), who ? who->name : QString()));
    showPartitions(*seen);
    showReaders(*seen);
    showSettings(*seen);
}

void TopicPage::showPartitions(const TopicDesk::Seen &seen)
{
    m_partitions->setRowCount(0);
    for (const QVariant &each : seen.facts.details.value(u"partition"_s).toList()) {
        const QVariantMap facts = each.toMap();
        QStringList cells;
        for (const char *key : {"partition", "leader", "replicas", "inSync", "first", "next"})
            cells << shown(facts.value(QLatin1StringView(key)));
        addRow(m_partitions, cells);
    }
    m_tabs->setTabVisible(m_tabs->indexOf(m_partitions), m_partitions->rowCount() > 0);
}

void TopicPage::showReaders(const TopicDesk::Seen &seen)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_readers), seen.readers.has_value());
    m_readers->setRowCount(0);
    if (!seen.readers)
        return;
    for (const ReaderFacts &reader : *seen.readers)
        for (const ReaderFacts::Position &position : reader.positions)
            addRow(m_readers, {safe(reader.name), safe(reader.state), words::count(reader.members),
                               QString::number(position.partition), offset(position.next), offset(position.behind)});
}

void TopicPage::showSettings(const TopicDesk::Seen &seen)
{
    m_settings->setRowCount(0);
    const OptionValues &details = seen.facts.details;
    const QStringList own = details.value(u"changed"_s).toStringList();
    for (const auto &[name, value] : details.value(u"configuration"_s).toMap().asKeyValueRange())
        addRow(m_settings, {safe(name), shown(value), own.contains(name) ? tr("the topic") : QString()});
    for (const auto &[name, value] : details.asKeyValueRange()) // the rest, as the broker has it
        if (name != u"configuration" && name != u"changed" && name != u"partition")
            addRow(m_settings, {safe(name), shown(value), QString()});
    m_settings->resizeColumnToContents(0);
}

} // namespace slipway
