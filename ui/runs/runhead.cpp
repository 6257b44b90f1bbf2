#include "ui/runs/runhead.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

qint64 settled(const RunSnapshot &numbers)
{
    return std::accumulate(numbers.counts.begin(), numbers.counts.end(), qint64(0));
}

QString countOf(const RunSnapshot &numbers, State state)
{
    return words::count(numbers.counts[std::size_t(state)]);
}

} // namespace

RunHead::RunHead(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_settled(new QLabel(this)), m_numbers(new QLabel(this)),
      m_pause(new QPushButton(icons::named(icons::Pause), tr("Pause"), this)),
      m_resume(new QPushButton(icons::named(icons::Start), tr("Resume"), this)),
      m_stop(new QPushButton(icons::named(icons::Stop), tr("Stop"), this))
{
    m_title->setObjectName(u"runTitle"_s);
    m_sentence->setObjectName(u"runSentence"_s);
    m_settled->setObjectName(u"runSettled"_s);
    m_numbers->setObjectName(u"runNumbers"_s);
    for (QLabel *label : {m_title, m_sentence, m_settled, m_numbers})
        label->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_numbers->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() + 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QFont bold = m_settled->font();
    bold.setWeight(QFont::DemiBold);
    m_settled->setFont(bold);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->setRange(0, 1000);
    m_pause->setObjectName(u"runPause"_s);
    m_resume->setObjectName(u"runResume"_s);
    m_stop->setObjectName(u"runStop"_s);
    for (QPushButton *button : {m_pause, m_resume, m_stop})
        button->setAccessibleName(button->text());
    buttons::paintAsMain(m_resume);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_sentence, 1, 0);
    grid->addWidget(m_pause, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_resume, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_stop, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_progress, 2, 0, 1, 4);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_settled);
    line->addWidget(m_numbers, 1);
    grid->addLayout(line, 3, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    connect(m_pause, &QPushButton::clicked, this, &RunHead::pauseAsked);
    connect(m_resume, &QPushButton::clicked, this, &RunHead::resumeAsked);
    connect(m_stop, &QPushButton::clicked, this, &RunHead::stopAsked);
}

QString RunHead::sentence(const RunDesk &desk)
{
    const RunFacts &facts = desk.facts();
    QStringList parts;
    const QString from = facts.feed.file.isEmpty() ? QString() : QFileInfo(facts.feed.file).fileName();
    parts << (from.isEmpty() || facts.feed.title == facts.feed.file ? tr("To %1").arg(facts.connection)
                                                                     : tr("From %1 to %2").arg(from, facts.connection));
    parts << tr("topic %1").arg(facts.destination.name);
    if (facts.ratePerSecond > 0)
        parts << tr("up to %1").arg(words::rate(facts.ratePerSecond));
    if (desk.startedMs() > 0)
        parts << tr("started %1").arg(words::fullTime(desk.startedMs()).section(u'.', 0, -2));
    if (desk.run() > 0)
        parts << tr("run %1").arg(desk.run());
    return parts.join(u" · "_s);
}

QString RunHead::standing(const RunDesk &desk, const RunSnapshot &numbers)
{
    if (!desk.isLive()) {
        QStringList ends;
        const qint64 taken = numbers.counts[0] + numbers.counts[1];
        ends << tr("%1 acknowledged").arg(words::count(taken)) << tr("%1 failed").arg(countOf(numbers, State::Failed))
             << tr("%1 ambiguous").arg(countOf(numbers, State::Ambiguous));
        switch (numbers.phase) {
        case RunPhase::Refused: return tr("Refused: nothing was sent.");
        case RunPhase::Stopped: return tr("Stopped: %1").arg(ends.join(u", "_s));
        case RunPhase::Paused: return tr("Paused: %1").arg(ends.join(u", "_s));
        case RunPhase::Interrupted: return tr("Interrupted: %1").arg(ends.join(u", "_s));
        case RunPhase::Checking:
        case RunPhase::Connecting:
        case RunPhase::Sending:
        case RunPhase::Draining: return tr("Another process drives this run.");
        case RunPhase::Finished: return tr("Finished: %1").arg(ends.join(u", "_s));
        }
    }
    if (numbers.phase == RunPhase::Checking)
        return tr("Checking %1, message %2…").arg(desk.facts().title, words::count(numbers.checked));
    QStringList parts;
    if (numbers.phase == RunPhase::Paused)
        parts << tr("paused");
    if (numbers.phase == RunPhase::Draining)
        parts << tr("waiting for what has left");
    parts << tr("%1 now").arg(words::rate(numbers.rateNow)) << tr("%1 mean").arg(words::rate(numbers.rateMean))
          << tr("%1 outstanding").arg(words::count(numbers.outstanding));
    const qint64 left = numbers.total - settled(numbers);
    if (numbers.total > 0 && numbers.rateMean > 0 && left > 0)
        parts << tr("about %1 left").arg(words::duration(double(left) / numbers.rateMean));
    if (!numbers.waitingFor.isEmpty())
        parts << numbers.waitingFor;
    return parts.join(u"  ·  "_s);
}

void RunHead::show(const RunDesk &desk)
{
    const RunSnapshot numbers = desk.numbers();
    const qint64 done = settled(numbers);
    m_title->setText(desk.facts().title.isEmpty() ? tr("Run") : desk.facts().title);
    m_sentence->setText(sentence(desk));
    const bool known = numbers.total > 0;
    if (known || !desk.isLive()) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(known ? int(qMin<qint64>(1000, done * 1000 / numbers.total)) : 1000);
    } else {
        m_progress->setRange(0, 0); // no end known: it moves
    }
    m_settled->setText(known ? tr("%1 of %2 settled").arg(words::count(done), words::count(numbers.total))
                             : tr("%1 settled").arg(words::count(done)));
    m_numbers->setText(u"·  "_s + standing(desk, numbers));
    const bool draining = numbers.phase == RunPhase::Draining;
    m_pause->setVisible(desk.isLive() && !desk.isPaused());
    m_pause->setEnabled(!draining);
    m_resume->setVisible(desk.isPaused() || desk.mayTakeUp());
    m_stop->setVisible(desk.isLive());
}

} // namespace slipway
