#include "ui/compose/composepage.h"
#include "model/workbench/nextpartition.h"
#include "model/workbench/partitionname.h"
#include "ui/compose/bodyeditor.h"
#include "ui/compose/checkline.h"
#include "ui/compose/contentpane.h"
#include "ui/compose/deliveryrow.h"
#include "ui/compose/destinationrow.h"
#include "ui/compose/draftkeeper.h"
#include "ui/compose/findbar.h"
#include "ui/compose/previewtext.h"
#include "ui/compose/receiptspane.h"
#include "ui/compose/sendbar.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include <QAbstractButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int CheckAfterMs = 150;

} // namespace

ComposePage::ComposePage(Workbench &bench, SyntaxColours &colours, DraftStore::Draft draft, QWidget *parent)
    : Page(parent), m_bench(bench), m_draftId(std::move(draft.id)), m_place(draft.place),
      m_keeper(new DraftKeeper(bench.drafts(), [this] { return DraftStore::Draft{m_draftId, composition(), m_place}; }, this))
{
    setObjectName(u"composePage"_s);
    build(colours);
    show(draft.composition);
    connectParts();
    connectBench();
    check();
}

void ComposePage::build(SyntaxColours &colours)
{
    m_destination = new DestinationRow(this);
    m_delivery = new DeliveryRow(this);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"connectionNotice"_s);
    m_content = new ContentPane(colours, m_fields, this);
    m_check = new CheckLine(this);
    m_sendNotice = new NoticeBar(this);
    m_sendNotice->setObjectName(u"sendNotice"_s);
    m_send = new SendBar(this);
    m_receiptsPane = new ReceiptsPane(m_receipts, this);
    auto *column = new QVBoxLayout(this);
    const int margin = Style::scaled(12);
    column->setContentsMargins(margin, 10, margin, 10);
    column->setSpacing(Style::scaled(8));
    column->addWidget(m_notice);
    column->addWidget(m_destination);
    column->addWidget(m_delivery);
    column->addWidget(m_content, 1);
    column->addWidget(m_check);
    column->addWidget(m_sendNotice);
    column->addWidget(m_send);
    column->addWidget(m_receiptsPane);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(CheckAfterMs);
}

void ComposePage::show(const Composition &composition)
{
    m_destination->setConnections(m_bench.profiles(),
                                  [this](const QString &id) { return m_bench.navigator().state(id); });
    m_destination->choose(composition.connectionId, composition.topic);
    m_otherOptions = composition.options;
    m_fields.reset(composition.key, composition.headers);
    m_content->show(composition);
    m_send->show(composition.count, composition.ratePerSecond);
    showConnection();
    m_delivery->choose(composition.partition, composition.options);
    showTopic();
}

void ComposePage::connectParts()
{
    connect(&m_checkSoon, &QTimer::timeout, this, &ComposePage::check);
    connect(m_keeper, &DraftKeeper::refused, this, &ComposePage::refused);
    connect(m_destination, &DestinationRow::connectionChosen, this, [this] {
        m_looking.reset();
        showConnection();
        showTopic();
        edited();
        emit connectionChanged();
    });
    connect(m_destination, &DestinationRow::topicChanged, this, [this] {
        showTopic();
        edited();
        emit titleChanged();
    });
    connect(m_destination, &DestinationRow::starToggled, this, &ComposePage::star);
    connect(m_destination, &DestinationRow::refreshAsked, this,
            [this] { m_bench.refresh(m_destination->connectionId()); });
    connect(m_delivery, &DeliveryRow::changed, this, &ComposePage::edited);
    connect(m_content, &ContentPane::edited, this, &ComposePage::edited);
    connect(m_content, &ContentPane::previewAsked, this, &ComposePage::check);
    connect(&m_fields, &FieldTableModel::edited, this, &ComposePage::edited);
    connect(m_check, &CheckLine::goToMistake, this, [this] {
        if (const auto check = BodyCheck::of(m_content->editor().toPlainText(), m_content->format()); check.mistake)
            m_content->editor().goTo(check.mistake->position);
    });
    connect(m_send, &SendBar::edited, this, &ComposePage::edited);
    connect(m_send, &SendBar::sendAsked, this, &ComposePage::send);
    connect(m_send, &SendBar::stopAsked, this, &ComposePage::stop);
    connect(m_send, &SendBar::fileAsked, this, &ComposePage::chooseFile);
    connect(m_receiptsPane, &ReceiptsPane::chosen, this, &ComposePage::receiptChosen);
}

void ComposePage::connectBench()
{
    const auto states = [this] {
        m_destination->setConnections(m_bench.profiles(),
                                      [this](const QString &id) { return m_bench.navigator().state(id); });
        showConnection();
    };
    connect(&m_bench, &Workbench::connectionsChanged, this, states);
    connect(&m_bench, &Workbench::stateChanged, this, states);
    connect(&m_bench, &Workbench::topicsChanged, this, [this](const QString &id) {
        if (id != m_destination->connectionId())
            return;
        m_destination->setTopics(m_bench.topics(id));
        showTopic();
        lookForTopic();
    });
    connect(&m_bench, &Workbench::stateChanged, this, [this](const QString &id) {
        if (id == m_destination->connectionId() && m_bench.navigator().state(id) == ConnectionState::Failing)
            lookForTopic();
    });
    Outbox &outbox = m_bench.outbox();
    connect(&outbox, &Outbox::receiptsArrived, this, &ComposePage::receive);
    connect(&outbox, &Outbox::ended, this, &ComposePage::end);
    connect(&outbox, &Outbox::trouble, this, [this](quint64 ticket, const Error &error) {
        if (ticket != m_ticket)
            return;
        m_sendNotice->say(NoticeBar::Tone::Warning, {}, error.message);
        m_sendNotice->addDetail(error.detail);
    });
    connect(&outbox, &Outbox::numbersChanged, this, &ComposePage::showProgress);
}

Composition ComposePage::composition() const
{
    Composition c;
    c.connectionId = m_destination->connectionId();
    c.topic = m_destination->topic().trimmed();
    c.partition = m_delivery->partition();
    c.options = m_otherOptions;
    const OptionValues edited = m_delivery->options();
    c.options.remove(u"schema"_s);
    for (auto it = edited.begin(); it != edited.end(); ++it)
        c.options.insert(it.key(), it.value());
    m_content->fill(c);
    c.key = m_fields.key();
    c.headers = m_fields.headers();
    c.count = m_send->count();
    c.ratePerSecond = m_send->rate();
    return c;
}

const char *ComposePage::icon() const
{
    return icons::Compose;
}

QString ComposePage::topic() const
{
    return m_destination->topic().trimmed();
}

QString ComposePage::title() const
{
    return topic().isEmpty() ? tr("New message") : topic();
}

std::optional<Profile> ComposePage::profile() const
{
    return m_bench.profile(m_destination->connectionId());
}

void ComposePage::focusBody()
{
    m_content->editor().setFocus(Qt::OtherFocusReason);
}

void ComposePage::formatBody()
{
    m_content->formatBody();
}

void ComposePage::star(bool on)
{
    if (const auto done = m_bench.setSaved(composition(), on); !done)
        m_sendNotice->say(NoticeBar::Tone::Error, {}, done.error().message);
    m_destination->setSaved(m_bench.isSaved(m_destination->connectionId(), m_destination->topic()));
}

void ComposePage::toggleStar()
{
    if (!topic().isEmpty())
        star(!m_bench.isSaved(m_destination->connectionId(), topic()));
}

void ComposePage::minifyBody()
{
    m_content->minifyBody();
}

bool ComposePage::find()
{
    m_content->find();
    return true;
}

void ComposePage::findNext()
{
    m_content->findBar().next();
}

void ComposePage::findPrevious()
{
    m_content->findBar().previous();
}

void ComposePage::takeFile(const QString &path)
{
    m_content->takeFile(path);
}

void ComposePage::copyLastReceipt()
{
    m_receiptsPane->copyNewest();
}

void ComposePage::edited()
{
    m_checkSoon.start();
    m_keeper->soon();
}

void ComposePage::check()
{
    const Composition now = composition();
    const auto message = now.bodyFile.isEmpty() ? now.message() : now.envelope();
    m_content->setFieldCount(now.headerCount() + (now.key.on ? 1 : 0));
    m_mistaken = false;
    if (now.nullBody) {
        m_check->showNull();
        m_content->editor().showMistake({});
    } else if (m_content->isLarge()) {
        m_check->showUnread(tr("Sent as it is, not checked"));
    } else {
        const BodyCheck check = BodyCheck::of(now.body, now.format);
        m_mistaken = check.mistake.has_value();
        m_check->showCheck(check, now.format);
        m_content->editor().showMistake(check.mistake);
    }
    const auto who = profile();
    const BrokerKind *kind = who ? m_bench.kindOf(*who) : nullptr;
    const qint64 ofFile = now.bodyFile.isEmpty() ? 0 : now.bodySize();
    m_check->showSize(message ? previewtext::bytes(*message) + ofFile : 0, kind ? kind->maxMessageBytes : 0);
    if (m_content->showsPreview()) // asked for when its tab comes up
        m_content->setPreview(message ? previewtext::of(*message, now, kind) : message.error().message);
    m_delivery->setKeyed(now.key.on && now.key.type != FieldRow::Type::Null);
    showNext();
}

void ComposePage::showConnection()
{
    const auto who = profile();
    m_delivery->setKind(who ? m_bench.kindOf(*who) : nullptr);
    m_destination->setTopics(m_bench.topics(m_destination->connectionId()));
    const BrokerKind *kind = who ? m_bench.kindOf(*who) : nullptr;
    m_receiptsPane->setPositionLabel(kind ? kind->positionLabel : QString());
    const bool writable = who && !who->readOnly;
    m_send->setSendable(writable, !who           ? tr("Add a connection first.")
                                  : who->readOnly ? tr("%1 is read only.").arg(who->name)
                                                  : QString());
    showConnectionTrouble();
}

void ComposePage::showConnectionTrouble()
{
    const QString id = m_destination->connectionId();
    const auto trouble = m_bench.troubleOf(id);
    if (!trouble) {
        if (m_bench.navigator().state(id) != ConnectionState::Connecting)
            m_notice->hide();
        return;
    }
    const auto who = profile();
    const bool practice = who && who->address.startsWith("sandbox:"_L1);
    m_notice->say(NoticeBar::Tone::Error, {},
                  practice ? tr("The practice broker did not start. Try again, or add your own connection.")
                           : trouble->message);
    connect(m_notice->addButton(tr("Try again"), u"tryAgain"_s), &QAbstractButton::clicked, this,
            [this, id] { m_bench.refresh(id); });
    connect(m_notice->addButton(tr("New connection"), u"noticeNewConnection"_s), &QAbstractButton::clicked, this,
            &ComposePage::newConnectionAsked);
    const QString detail = practice ? trouble->message + u'\n' + trouble->detail : trouble->detail;
    m_notice->addDetail(detail.trimmed());
}

void ComposePage::showTopic()
{
    const QString id = m_destination->connectionId();
    const QString topic = m_destination->topic().trimmed();
    m_destination->setSaved(m_bench.isSaved(id, topic));
    const auto who = profile();
    const QString pattern = partitionPattern(who ? m_bench.kindOf(*who) : nullptr);
    const qint32 count = m_bench.partitions(id, topic);
    QStringList names;
    for (qint32 each = 0; each < count; ++each)
        names << (pattern.isEmpty() ? tr("Partition %1").arg(each) : partitionName(pattern, topic, each));
    m_delivery->setPartitions(count, names);
    showNext();
}

void ComposePage::showNext()
{
    const auto who = profile();
    const BrokerKind *kind = who ? m_bench.kindOf(*who) : nullptr;
    if (isSending() || !kind || who->readOnly)
        return;
    if (m_mistaken) {
        m_send->setNext(tr("Sends the text as typed"));
        return;
    }
    if (!(kind->capabilities & BrokerKind::Partitions)) {
        m_send->setNext({});
        return;
    }
    const QString topic = m_destination->topic().trimmed();
    const qint32 partition = nextPartition(*kind, *who, composition(), m_bench.partitions(who->id, topic));
    m_send->setNext(partition < 0 ? tr("The broker chooses")
                                  : tr("Next: %1").arg(partitionName(partitionPattern(kind), topic, partition)));
}

void ComposePage::keepDraft(int place)
{
    m_place = place;
    m_keeper->now();
}

void ComposePage::dropDraft()
{
    m_keeper->drop();
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_delivery->setNarrow(event->size().width() < Style::scaled(640));
}

} // namespace slipway
