#include "ui/runs/runpage.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include "ui/plots/timeplot.h"
#include "ui/runs/outcomecounter.h"
#include "ui/runs/runhead.h"
#include "ui/runs/runrows.h"
#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int RefreshMs = 100;
constexpr int PlotSpan = 60;   // seconds
constexpr int StackBelow = 800; // pixels of width: the plots one above the other
constexpr State Order[] = {State::Acknowledged, State::AcknowledgedNoPosition, State::SentUnconfirmed, State::Returned,
                           State::Failed,       State::Ambiguous,              State::Cancelled};

} // namespace

RunPage::RunPage(std::shared_ptr<RunDesk> desk, QWidget *parent) : Page(parent), m_desk(std::move(desk))
{
    setObjectName(u"runPage"_s);
    build();
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(RefreshMs);
    connect(&m_refreshSoon, &QTimer::timeout, this, &RunPage::refresh);
    connect(m_desk.get(), &RunDesk::changed, this, [this] {
        if (!m_desk->isLive())
            refresh();
        else if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
    });
    connect(m_desk.get(), &RunDesk::refused, this, &RunPage::say);
    connect(m_desk.get(), &RunDesk::reconciled, this, &RunPage::sayReconciled);
    connect(m_desk.get(), &RunDesk::retryStarted, this, &RunPage::runOpened);
    connect(&m_desk->statistics(), &StatisticsBook::sampled, this, &RunPage::plot);
    connect(m_head, &RunHead::pauseAsked, m_desk.get(), &RunDesk::pause);
    connect(m_head, &RunHead::resumeAsked, m_desk.get(), &RunDesk::resume);
    connect(m_head, &RunHead::stopAsked, m_desk.get(), &RunDesk::stop);
    connect(m_rows, &RunRows::chosen, this, &RunPage::messageChosen);
    for (OutcomeCounter *counter : m_counters) // of a desk that had a page before
        if (m_desk->only() == counter->state()) {
            counter->setChecked(true);
            m_rows->setHeadline(OutcomeLook(counter->state()).fullName());
        }
    m_wasBusy = isBusy();
    refresh();
    plot();
}

RunPage::~RunPage() = default;

void RunPage::build()
{
    m_head = new RunHead(this);
    m_rate = new TimePlot(TimePlot::What::Rate, this);
    m_latency = new TimePlot(TimePlot::What::Latency, this);
    m_rows = new RunRows(*m_desk, this);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"runNotice"_s);
    m_plots = new QGridLayout;
    m_plots->setSpacing(8);
    m_plots->addWidget(m_rate, 0, 0);
    m_plots->addWidget(m_latency, 0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(makeCounters());
    column->addLayout(m_plots, 2);
    column->addWidget(m_rows, 3);
    column->addWidget(m_notice);
}

QWidget *RunPage::makeCounters()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const State state : Order) {
        auto *counter = new OutcomeCounter(state, frame);
        m_counters.append(counter);
        row->addWidget(counter); // without a stretch: what is left over is shared, once each has room for its word
        connect(counter, &QAbstractButton::clicked, this, [this, counter](bool on) {
            for (OutcomeCounter *each : m_counters)
                each->setChecked(on && each == counter);
            m_rows->setHeadline(on ? OutcomeLook(counter->state()).fullName() : QString());
            m_desk->showOnly(on ? std::optional(counter->state()) : std::nullopt);
        });
    }
    return frame;
}

QString RunPage::title() const
{
    return m_desk->facts().title.isEmpty() ? tr("Run") : m_desk->facts().title;
}

const char *RunPage::icon() const
{
    return icons::Run;
}

QJsonObject RunPage::whereabouts() const
{
    const qint64 run = m_desk->isLive() ? m_desk->numbers().run : m_desk->run();
    return run == 0 ? QJsonObject() : QJsonObject{{u"page"_s, u"run"_s}, {u"run"_s, run}};
}

void RunPage::focusFirst()
{
    for (const char *name : {"runPause", "runResume", "runExport"})
        if (auto *button = findChild<QWidget *>(QLatin1StringView(name)); button && button->isVisibleTo(this)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void RunPage::refresh()
{
    const RunSnapshot numbers = m_desk->numbers();
    m_head->show(*m_desk);
    for (OutcomeCounter *counter : m_counters)
        counter->setCount(numbers.counts[std::size_t(counter->state())]);
    m_rows->refresh();
    showNotice();
    if (std::exchange(m_wasBusy, isBusy()) != isBusy()) {
        plot();
        emit busyChanged();
        emit titleChanged();
    }
}

void RunPage::plot()
{
    if (!isVisible() && m_desk->isLive())
        return;
    const RateHistory *history = m_desk->statistics().history({{}, m_desk->lastTicket()});
    const bool measured = m_desk->lastTicket() != 0 && history && !history->samples().empty();
    // Of a run that is over: its last minute.
    const qint64 now = m_desk->isLive() || !measured ? m_desk->clock().wallMs() : history->samples().back().atMs;
    m_rate->show(measured ? history : nullptr, PlotSpan, now);
    m_latency->show(measured ? history : nullptr, PlotSpan, now);
}

void RunPage::showNotice()
{
    const RunSnapshot numbers = m_desk->numbers();
    const qint64 ambiguous = numbers.counts[std::size_t(State::Ambiguous)];
    if (m_desk->ending() && !m_desk->isLive() && m_desk->ending()->phase == RunPhase::Refused)
        return showRefusal();
    const QString about = u"%1 %2 %3 %4"_s.arg(int(numbers.phase)).arg(ambiguous).arg(numbers.sent).arg(m_desk->isReconciling());
    if (m_noticed == "refused"_L1 || std::exchange(m_noticed, about) == about)
        return;
    if (!m_desk->isLive() && numbers.phase == RunPhase::Interrupted) {
        const qint64 left = numbers.total - numbers.sent;
        m_notice->say(NoticeBar::Tone::Warning, tr("Slipway ended during this run."),
                      tr("%1 messages are settled, %2 are ambiguous: they were on their way and may be stored.")
                              .arg(words::count(numbers.sent - ambiguous), words::count(ambiguous)) +
                          (left > 0 ? u' ' + tr("The other %1 have not left. Resume sends none of the others again.")
                                                 .arg(words::count(left))
                                    : QString()));
    } else if (ambiguous > 0) {
        m_notice->say(NoticeBar::Tone::Warning, {},
                      tr("%1 messages are ambiguous: the connection ended before the broker answered, so they may be "
                         "stored already. Retry failed leaves them out.")
                          .arg(words::count(ambiguous)));
    } else {
        m_notice->hide();
    }
    if (m_desk->isReconciling())
        m_notice->say(NoticeBar::Tone::Information, {}, tr("Reading the topic for what is ambiguous…"));
    else if (m_desk->mayReconcile())
        connect(m_notice->addButton(tr("Look in the topic"), u"runReconcile"_s), &QAbstractButton::clicked, m_desk.get(),
                &RunDesk::reconcile);
}

void RunPage::sayReconciled(const Reconciled &how)
{
    m_noticed = u"refused"_s; // stays
    QString text = tr("%1 of the ambiguous messages are stored, %2 are not.").arg(words::count(how.stored), words::count(how.notStored));
    if (how.open() > 0)
        text += u' ' + tr("%1 stay ambiguous: the topic does not tell.").arg(words::count(how.open()));
    m_notice->say(how.open() > 0 ? NoticeBar::Tone::Warning : NoticeBar::Tone::Good, {}, text);
    refresh();
}

void RunPage::showRefusal()
{
    if (std::exchange(m_noticed, u"refused"_s) == "refused"_L1)
        return;
    const RunEnded &how = *m_desk->ending();
    QString text = how.reason ? how.reason->message : QString();
    if (!how.bad.empty()) {
        const BadInput &first = how.bad.front();
        QString where = first.line > 0 ? tr("Line %1").arg(first.line) : tr("Message %1").arg(first.seq + 1);
        if (first.column > 0)
            where = tr("%1, column %2").arg(where).arg(first.column);
        text = tr("%1: %2").arg(where, first.error.message) + u' ' +
               (how.badCount > 1 ? tr("%1 cannot be sent in all. Nothing was sent.").arg(words::count(how.badCount))
                                 : tr("Nothing was sent."));
    }
    m_notice->say(NoticeBar::Tone::Error, {}, text);
    const QString file = m_desk->facts().feed.file;
    if (!how.bad.empty() && !file.isEmpty()) {
        connect(m_notice->addButton(tr("Open file"), u"runOpenFile"_s), &QAbstractButton::clicked, this,
                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
        connect(m_notice->addButton(tr("Skip bad lines"), u"runSkipBad"_s), &QAbstractButton::clicked, this, [this] {
            m_noticed.clear();
            m_notice->hide();
            m_desk->skipBad();
        });
    }
    if (how.reason)
        m_notice->addDetail(how.reason->detail);
}

void RunPage::say(const Error &error)
{
    m_noticed = u"refused"_s; // stays
    m_notice->say(NoticeBar::Tone::Error, {}, error.message);
    m_notice->addDetail(error.detail);
}

void RunPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool stacked = width() < Style::scaled(StackBelow);
    const bool low = height() < Style::scaled(520);
    m_plots->removeWidget(m_latency);
    m_plots->addWidget(m_latency, stacked && !low ? 1 : 0, stacked && !low ? 0 : 1);
    m_rate->setVisible(!low || height() > Style::scaled(420));
    m_latency->setVisible(!low || height() > Style::scaled(420));
}

} // namespace slipway
