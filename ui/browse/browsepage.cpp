#include "ui/browse/browsepage.h"
#include "model/browse/browselines.h"
#include "model/workbench/workbench.h"
#include "ui/browse/browsebar.h"
#include "ui/browse/browsecells.h"
#include "ui/browse/coverageline.h"
#include "ui/browse/lookingbadge.h"
#include "ui/docks/emptyview.h"
#include "ui/docks/exportbar.h"
#include "ui/docks/filechoice.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

using Phase = BrowseCoverage::Phase;

namespace {

constexpr int FilterAfterMs = 120;
constexpr int NarrowBelow = 640;

} // namespace

BrowsePage::BrowsePage(Workbench &bench, QWidget *parent)
    : BrowsePage(bench, std::make_shared<BrowseSession>(BrowseSession::Ports{bench.connector(), bench.retired()}), parent)
{
}

BrowsePage::BrowsePage(Workbench &bench, std::shared_ptr<BrowseSession> session, QWidget *parent)
    : Page(parent), m_bench(bench), m_session(std::move(session))
{
    setObjectName(u"browsePage"_s);
    build();
    connectParts();
    m_bar->setConnections(m_bench.profiles(), [this](const QString &id) { return m_bench.navigator().state(id); });
    showConnection();
}

BrowsePage::BrowsePage(Workbench &bench, const BrowsePage &other, QWidget *parent) : BrowsePage(bench, other.m_session, parent)
{
    m_asked = other.m_asked;
    m_bar->choose(other.connectionId(), other.topic());
    showConnection();
    m_bar->takeOver(*other.m_bar);
    m_filter->setText(other.m_filter->text());
    if (const BrokerKind *broker = kind())
        m_session->label(*broker);
}

void BrowsePage::build()
{
    m_bar = new BrowseBar(this);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"browseNotice"_s);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"browseFilter"_s);
    m_filter->setAccessibleName(tr("Filter by text in key, body and headers"));
    m_filter->setPlaceholderText(tr("Text in key, body or headers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::named(icons::Filter), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(Style::scaled(160));
    m_badge = new LookingBadge(this);
    m_coverage = new CoverageLine(this);
    m_export = new ExportBar(this);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_filter, 3);
    second->addWidget(m_badge, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addLayout(second);
    column->addWidget(m_notice);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_export);
    column->addWidget(m_coverage);
    setTabOrder({m_bar, m_filter, m_table, m_coverage});
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(FilterAfterMs);
}

QWidget *BrowsePage::makeTable()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    m_stack = new QStackedWidget(frame);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"browseTable"_s);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_session->model());
    BrowseCells::dress(m_table);
    m_empty = new EmptyView(icons::Browse, {}, {}, m_stack);
    m_empty->addButton(icons::Refresh, tr("Fetch"), u"emptyFetch"_s);
    m_empty->addButton(icons::Refresh, tr("Show the last %1").arg(500), u"emptyLast"_s);
    m_empty->addButton(icons::Start, tr("Wait for new ones"), u"emptyLive"_s);
    m_empty->addButton(icons::Refresh, tr("Scan on"), u"emptyScanOn"_s);
    m_empty->addButton(icons::Filter, tr("Clear filter"), u"emptyClearFilter"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    return frame;
}

void BrowsePage::connectParts()
{
    connect(m_bar, &BrowseBar::connectionChosen, this, [this] {
        leaveTopic();
        showConnection();
        emit connectionChanged();
    });
    connect(m_bar, &BrowseBar::topicChanged, this, [this] {
        leaveTopic();
        emit titleChanged();
    });
    connect(m_bar, &BrowseBar::fetchAsked, this, &BrowsePage::fetch);
    connect(m_bar, &BrowseBar::liveAsked, this, &BrowsePage::follow);
    connect(m_session.get(), &BrowseSession::changed, this, &BrowsePage::show);
    connect(&m_session->model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepStill(first, last); });
    connect(m_filter, &QLineEdit::textChanged, &m_filterSoon, qOverload<>(&QTimer::start));
    connect(&m_filterSoon, &QTimer::timeout, this, [this] { m_session->filter(m_filter->text()); });
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BrowsePage::chooseRow);
    connect(m_coverage, &CoverageLine::stopAsked, m_session.get(), &BrowseSession::stop);
    connect(m_coverage, &CoverageLine::goOnAsked, m_session.get(), &BrowseSession::goOn);
    connect(m_coverage, &CoverageLine::exportAsked, this, &BrowsePage::exportShown);
    const auto press = [this](const QString &button, auto then) {
        connect(m_empty->findChild<QPushButton *>(button), &QPushButton::clicked, this, then);
    };
    press(u"emptyFetch"_s, [this] { fetch(); });
    press(u"emptyLast"_s, [this] { fetchLast(); });
    press(u"emptyLive"_s, [this] { follow(true); });
    press(u"emptyScanOn"_s, [this] { m_session->goOn(); });
    press(u"emptyClearFilter"_s, [this] { m_filter->clear(); });
    connect(&m_bench, &Workbench::connectionsChanged, this, [this] {
        m_bar->setConnections(m_bench.profiles(), [this](const QString &id) { return m_bench.navigator().state(id); });
        showConnection();
    });
    connect(&m_bench, &Workbench::topicsChanged, this, [this](const QString &id) {
        if (id == connectionId())
            m_bar->setTopics(m_bench.topics(id));
    });
}

void BrowsePage::choose(const QString &connectionId, const QString &topic)
{
    m_bar->choose(connectionId, topic);
    showConnection();
    emit titleChanged();
    emit connectionChanged();
}

const BrokerKind *BrowsePage::kind() const
{
    const auto who = profile();
    return who ? m_bench.kindOf(*who) : nullptr;
}

QString BrowsePage::title() const
{
    return topic().isEmpty() ? tr("Browse") : topic();
}

const char *BrowsePage::icon() const
{
    return icons::Browse;
}

std::optional<Profile> BrowsePage::profile() const
{
    return m_bench.profile(connectionId());
}

QString BrowsePage::topic() const
{
    return m_bar->topic();
}

QString BrowsePage::connectionId() const
{
    return m_bar->connectionId();
}

void BrowsePage::focusFirst()
{
    m_bar->focusTopic();
}

QJsonObject BrowsePage::whereabouts() const
{
    return {{u"page"_s, u"browse"_s}, {u"connection"_s, connectionId()}, {u"topic"_s, topic()}};
}

void BrowsePage::showConnection()
{
    const BrokerKind *broker = kind();
    const bool browses = broker && broker->capabilities & BrokerKind::Browse;
    m_bar->setTopics(m_bench.topics(connectionId()));
    m_bar->setKind(broker);
    m_bar->setEnabled(true);
    m_badge->show(browses ? broker : nullptr);
    if (broker && !browses)
        m_notice->say(NoticeBar::Tone::Information, {},
                      tr("%1 has nothing to show. Choose another connection.").arg(broker->displayName));
    else
        m_notice->hide();
    show();
}

void BrowsePage::leaveTopic()
{
    m_session->leave();
    m_notice->hide();
}

void BrowsePage::fetch()
{
    const auto who = profile();
    if (!who || topic().isEmpty())
        return;
    m_asked = m_bar->request();
    m_notice->hide();
    m_session->begin(*who, m_asked);
}

void BrowsePage::fetchLast()
{
    const auto who = profile();
    if (!who || topic().isEmpty())
        return;
    m_asked = m_bar->request();
    m_asked.start = BrokerKind::FromLast;
    m_asked.value = m_asked.stopAt;
    m_session->begin(*who, m_asked);
}

void BrowsePage::follow(bool on)
{
    const auto who = profile();
    if (!on || !who || topic().isEmpty()) {
        m_session->stop();
        show();
        return;
    }
    m_asked = {.from = {.name = topic(), .routingKey = {}}};
    m_notice->hide();
    m_session->begin(*who, m_asked);
}

// Who reads further down keeps the rows in sight while new ones come in above them.
void BrowsePage::keepStill(int first, int last)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (first == 0 && bar->value() > 0)
        bar->setValue(bar->value() + (last - first + 1));
}

void BrowsePage::show()
{
    const BrowseCoverage &coverage = m_session->coverage();
    const BrowseModel &model = m_session->model();
    const auto who = profile();
    m_bar->setMoving(m_session->isMoving(), coverage.phase == Phase::Following ||
                                               (coverage.phase == Phase::Connecting &&
                                                m_asked.start == BrokerKind::WhatArrives));
    m_coverage->show({.coverage = coverage,
                      .filtered = model.isFiltered(),
                      .rows = model.rowCount(),
                      .keptBytes = model.ring().bytes(),
                      .boundBytes = model.ring().bound(),
                      .next = m_session->mayGoOn() ? qMax<qint64>(1, m_asked.stopAt) : 0,
                      .connection = who ? who->name : QString()});
    if (coverage.phase == Phase::Failed && coverage.error && m_notice->text() != coverage.error->message) {
        m_notice->say(NoticeBar::Tone::Error, {}, coverage.error->message);
        connect(m_notice->addButton(tr("Try again"), u"browseTryAgain"_s), &QAbstractButton::clicked, this, [this] {
            m_notice->hide();
            m_session->goOn();
        });
        m_notice->addDetail(coverage.error->detail);
    }
    showEmpty();
    if (std::exchange(m_wasBusy, isBusy()) != isBusy())
        emit busyChanged();
}

void BrowsePage::showEmpty()
{
    const BrowseCoverage &coverage = m_session->coverage();
    const bool any = m_session->model().rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (any)
        return;
    const BrokerKind *broker = kind();
    const quint32 starts = broker ? broker->browseStarts : 0;
    const bool filtered = m_session->model().isFiltered() && coverage.scanned > 0;
    const bool idle = coverage.phase == Phase::Idle;
    const bool over = coverage.phase == Phase::AtEnd || coverage.phase == Phase::Stopped;
    const bool past = starts & BrokerKind::FromLast;
    const auto button = [this](const char *name, bool visible) {
        m_empty->findChild<QWidget *>(QLatin1StringView(name))->setVisible(visible);
    };
    const bool named = !topic().isEmpty() && broker && broker->capabilities & BrokerKind::Browse;
    button("emptyFetch", idle && named && past);
    button("emptyLast", over && !filtered && past && m_asked.start == BrokerKind::FromTime);
    button("emptyLive", named && !filtered && (over || idle) && starts & BrokerKind::WhatArrives);
    button("emptyScanOn", filtered && m_session->mayGoOn());
    button("emptyClearFilter", filtered && !coverage.searching);
    if (filtered)
        m_empty->say(coverage.searching ? tr("Searching…")
                                        : tr("Nothing matches in the %1 scanned").arg(words::count(coverage.scanned)),
                     {});
    else if (coverage.phase == Phase::Following)
        m_empty->say(tr("Waiting for new messages"), tr("They appear here as they arrive."));
    else if (coverage.phase == Phase::Connecting || coverage.phase == Phase::Scanning)
        m_empty->say(tr("Looking…"), {});
    else if (over)
        m_empty->say(m_asked.start == BrokerKind::FromTime ? tr("No messages since then") : tr("No messages"), topic());
    else if (coverage.phase == Phase::Failed || coverage.phase == Phase::Lost)
        m_empty->say(tr("Nothing to show"), {});
    else
        m_empty->say(topic().isEmpty() ? tr("Which topic?") : tr("Nothing fetched yet"),
                     topic().isEmpty() ? tr("Type or choose a topic above.")
                     : past            ? tr("Choose where to start, then Fetch.")
                                       : tr("This broker shows what arrives from now on."));
}

void BrowsePage::chooseRow(const QModelIndex &index)
{
    const BrowseModel::Shown shown = m_session->model().at(index.row());
    if (!index.isValid() || !shown.message)
        return;
    Detail detail = Detail::of(*shown.batch, *shown.message, kind());
    detail.connectionId = connectionId();
    emit messageChosen(detail);
}

void BrowsePage::exportShown()
{
    const BrowseModel &model = m_session->model();
    auto lines = std::make_shared<BrowseLines>(kind() ? kind()->id : QString());
    for (int row = 0; row < model.rowCount(); ++row) {
        const RingRow where = model.ringRow(row);
        if (MessageBatchPtr batch = model.ring().shared(where.batch))
            lines->add(std::move(batch), where.index);
    }
    const QString name = topic().section(u'/', -1) + u".jsonl"_s;
    FileChoice::saveAs(this, tr("Export the messages shown"), name, {tr("Message lines (*.jsonl)")},
                       [this, lines](const QString &file) {
                           m_export->start(file, lines->count(),
                                           [lines](QIODevice &to, const std::stop_token &stop,
                                                   const ExportJob::Progress &progress) {
                                               return lines->write(to, stop, progress);
                                           });
                       });
}

void BrowsePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_bar->setNarrow(width() < Style::scaled(NarrowBelow));
}

} // namespace slipway
