#include "ui/compose/composepage.h"
#include "model/connections/nearest.h"
#include "ui/compose/destinationrow.h"
#include "ui/compose/draftkeeper.h"
#include "ui/compose/previewtext.h"
#include "ui/compose/sendbar.h"
#include "ui/look/noticebar.h"
#include "ui/look/words.h"
#include <QAbstractButton>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 AskAgainAfterMs = 15 * 60 * 1000; // production, without a send
constexpr quint64 JustAsked = ~quint64(0);         // a ticket that is about to come

} // namespace

void ComposePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Send the messages of a file"));
    dialog->setObjectName(u"messageFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Message files (*.jsonl *.ndjson *.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { ask({file}); });
    dialog->open();
}

void ComposePage::send()
{
    ask({});
}

void ComposePage::sendFeed(const FeedSpec &feed, double rate)
{
    ask({{}, feed, rate});
}

void ComposePage::ask(const Job &job)
{
    if (isSending()) // a second Ctrl+Enter never sends twice by accident
        return;
    const auto who = profile();
    if (!who || who->readOnly || m_looking)
        return;
    if (topic() == m_agreedTopic || !m_bench.lacksTopic(who->id, topic())) {
        agree(job);
        return;
    }
    m_looking = job; // what was known of the broker may be old
    m_bench.refresh(who->id);
}

// The broker has said again what it has, or cannot be asked.
void ComposePage::lookForTopic()
{
    if (!m_looking)
        return;
    const Job job = *std::exchange(m_looking, {});
    if (m_bench.lacksTopic(m_destination->connectionId(), topic()) && !m_bench.troubleOf(m_destination->connectionId()))
        askForTopic(job);
    else
        agree(job);
}

void ComposePage::askForTopic(const Job &job)
{
    QStringList others = m_bench.topics(m_destination->connectionId());
    others.removeAll(topic()); // one that was saved may be gone
    const QString near = nearest(topic(), others);
    const QString missing = tr("There is no topic named %1 here.").arg(topic());
    m_sendNotice->say(NoticeBar::Tone::Warning, {},
                      near.isEmpty() ? missing : missing + u' ' + tr("Did you mean %1?").arg(near));
    if (!near.isEmpty())
        connect(m_sendNotice->addButton(tr("Use %1").arg(near), u"useNearTopic"_s), &QAbstractButton::clicked, this, [this, near] {
            m_sendNotice->hide();
            m_destination->choose(m_destination->connectionId(), near);
            showTopic();
            edited();
            emit titleChanged();
        });
    connect(m_sendNotice->addButton(tr("Send anyway"), u"sendToNewTopic"_s), &QAbstractButton::clicked, this,
            [this, job, name = topic()] {
                m_sendNotice->hide();
                m_agreedTopic = name;
                agree(job);
            });
    auto *cancel = m_sendNotice->addButton(tr("Cancel"), u"cancelNewTopic"_s);
    connect(cancel, &QAbstractButton::clicked, m_sendNotice, &QWidget::hide);
    cancel->setFocus(Qt::OtherFocusReason);
}

void ComposePage::agree(const Job &job)
{
    const auto who = profile();
    if (!who)
        return;
    const bool isRun = !job.file.isEmpty() || job.feed || composition().count > 1; // asked about each time
    const bool agreed = !isRun && m_confirmed.isValid() && m_confirmed.elapsed() < AskAgainAfterMs;
    if (who->environment == Profile::Environment::Production && !agreed)
        askForProduction(job);
    else
        sendNow(job);
}

void ComposePage::askForProduction(const Job &job)
{
    const QString &file = job.file;
    const auto who = profile();
    Composition now = composition();
    if (job.feed)
        now.count = job.feed->count;
    const auto message = now.message();
    const QString headline = file.isEmpty() ? (now.count == 1 ? tr("Send 1 message to production?")
                                                                : tr("Send %1 messages to production?").arg(words::count(qint64(now.count))))
                                            : tr("Send the messages of %1 to production?").arg(file);
    const QString route = now.partition < 0 ? tr("automatic partition") : tr("partition %1").arg(now.partition);
    m_sendNotice->say(NoticeBar::Tone::Production, headline,
                      tr("%1, topic %2, %3. %4.")
                          .arg(who->name, now.topic, route, words::size(message ? previewtext::bytes(*message) : 0)));
    auto *cancel = m_sendNotice->addButton(tr("Cancel"), u"cancelProduction"_s);
    connect(cancel, &QAbstractButton::clicked, m_sendNotice, &QWidget::hide);
    connect(m_sendNotice->addButton(tr("Send"), u"sendToProduction"_s, true), &QAbstractButton::clicked, this,
            [this, job] {
                m_sendNotice->hide();
                sendNow(job);
            });
    cancel->setFocus(Qt::OtherFocusReason);
}

void ComposePage::sendNow(const Job &job)
{
    const auto who = profile();
    if (!who)
        return;
    m_sendNotice->hide();
    m_confirmed.start();
    // The ticket's first receipt may come from within send().
    const quint64 first = m_number + 1;
    Outbox::Order order{*who, composition(), job.file, first, job.feed};
    if (job.feed)
        order.composition.ratePerSecond = job.rate;
    setTicket(JustAsked);
    const auto ticket = m_bench.outbox().send(order);
    setTicket(ticket ? *ticket : 0);
    if (!ticket) {
        m_sendNotice->say(NoticeBar::Tone::Error, {}, ticket.error().message);
        m_sendNotice->addDetail(ticket.error().detail);
    }
    m_keeper->soon();
}

void ComposePage::takeOver(const ComposePage &other)
{
    std::vector<Receipt> receipts;
    for (int row = other.m_receipts.rowCount(); row-- > 0;)
        receipts.push_back(other.m_receipts.receipt(row));
    if (!receipts.empty())
        m_receipts.take(receipts);
    m_number = other.m_number;
    m_templatePath = other.m_templatePath;
    m_confirmed = other.m_confirmed;
    m_agreedTopic = other.m_agreedTopic;
    setTicket(other.m_ticket);
    showProgress();
}

void ComposePage::setTicket(quint64 ticket)
{
    m_ticket = ticket;
    m_send->setSending(ticket != 0);
    emit busyChanged();
}

void ComposePage::stop()
{
    if (isSending())
        m_bench.outbox().stop(m_ticket);
}

void ComposePage::receive(quint64 ticket, const std::vector<Receipt> &receipts)
{
    const bool justAsked = m_ticket == JustAsked;
    if (ticket != m_ticket && !justAsked)
        return;
    for (const Receipt &receipt : receipts)
        m_number = qMax(m_number, receipt.number);
    m_receipts.take(receipts);
}

void ComposePage::end(quint64 ticket, const RunEnded &how)
{
    if (ticket != m_ticket)
        return;
    setTicket(0);
    if (how.reason && how.reason->kind != Error::Kind::Cancelled) {
        QString words = how.reason->message;
        if (!how.bad.empty())
            words = tr("Line %1, column %2: %3 Nothing was sent.")
                        .arg(how.bad.front().line)
                        .arg(how.bad.front().column)
                        .arg(how.bad.front().error.message);
        m_sendNotice->say(NoticeBar::Tone::Error, {}, words);
        m_sendNotice->addDetail(how.reason->detail);
    } else {
        m_sendNotice->hide();
        if (m_bench.lacksTopic(m_destination->connectionId(), topic())) // the broker has made it by now
            m_bench.refresh(m_destination->connectionId());
    }
    showNext();
}

void ComposePage::showProgress()
{
    if (!isSending())
        return;
    const auto run = m_bench.outbox().run(m_ticket);
    if (!run)
        return;
    qint64 settled = 0;
    for (const qint64 count : run->counts)
        settled += count;
    const QString done = run->total > 0 ? tr("%1 of %2").arg(words::count(settled), words::count(run->total))
                                        : words::count(settled);
    m_send->setNext(run->phase == RunPhase::Checking ? tr("Checking, message %1…").arg(words::count(run->checked))
                                                     : u"%1 · %2"_s.arg(done, words::rate(run->rateNow)));
}

} // namespace slipway
