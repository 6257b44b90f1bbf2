#include "ui/frame/statusline.h"
#include "ui/look/connectionmark.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include <QFrame>
#include <QLabel>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace slipway {

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    setFixedHeight(Style::scaled(24));
    setContentsMargins(4, 0, 4, 0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    setFont(small);
    m_mark = new QLabel(this);
    m_mark->setFixedWidth(18);
    addWidget(m_mark);
    m_connection = add(u"statusConnection"_s, tr("Connection"));
    m_outstanding = add(u"statusOutstanding"_s, tr("Outstanding"));
    m_sent = add(u"statusSent"_s, tr("Sent"));
    m_failed = add(u"statusFailed"_s, tr("Failed"));
    m_rate = add(u"statusRate"_s, tr("Rate"));
    m_latency = add(u"statusLatency"_s, tr("Latency"));
    showNumbers({});
}

QLabel *StatusLine::add(const QString &objectName, const QString &accessibleName)
{
    QFrame *line = nullptr;
    if (findChildren<QLabel *>().size() > 1) {
        line = new QFrame(this);
        line->setFrameShape(QFrame::VLine);
        line->setForegroundRole(QPalette::Mid);
        line->setFixedHeight(Style::scaled(14));
        addWidget(line);
    }
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setAccessibleName(accessibleName);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    addWidget(label);
    if (line)
        m_numbers.push_back({line, label});
    return label;
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    leaveOut();
}

void StatusLine::leaveOut()
{
    const int gap = layout()->spacing() + 3; // QStatusBar's own margin is beside each
    int room = contentsRect().width() - m_mark->width() - m_connection->sizeHint().width() - 4 * gap;
    for (const Number &number : m_numbers) {
        room -= number.line->sizeHint().width() + number.label->sizeHint().width() + 2 * gap;
        number.line->setVisible(room >= 0);
        number.label->setVisible(room >= 0);
    }
}

void StatusLine::showConnection(const QString &name, ConnectionState state)
{
    const ConnectionMark mark(state);
    m_mark->setPixmap(mark.pixmap(palette(), devicePixelRatioF()));
    m_connection->setText(tr("%1, %2").arg(name, mark.word()));
    leaveOut();
}

void StatusLine::clearConnection()
{
    m_mark->clear();
    m_connection->setText(tr("No connection"));
    leaveOut();
}

void StatusLine::showNumbers(const RunSnapshot &numbers)
{
    const qint64 failed = numbers.counts[std::size_t(State::Failed)] + numbers.counts[std::size_t(State::Returned)];
    m_outstanding->setText(tr("%1 outstanding").arg(words::count(numbers.outstanding)));
    m_sent->setText(tr("%1 sent").arg(words::count(numbers.sent)));
    m_failed->setText(tr("%1 failed").arg(words::count(failed)));
    m_rate->setText(words::rate(numbers.rateNow));
    m_latency->setText(numbers.timed > 0
                           ? tr("p50 %1 · p99 %2").arg(words::latencyMs(numbers.p50Ms), words::latencyMs(numbers.p99Ms))
                           : tr("p50 — · p99 —"));
    leaveOut();
}

} // namespace slipway
