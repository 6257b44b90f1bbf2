#include "ui/browse/coverageline.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

using Phase = BrowseCoverage::Phase;

CoverageLine::CoverageLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_numbers(new QLabel(this)), m_words(new QLabel(this)),
      m_kept(new QLabel(this)), m_stop(new QPushButton(icons::named(icons::Stop), tr("Stop"), this)),
      m_next(new QPushButton(this)), m_export(new QPushButton(icons::named(icons::Export), tr("Export…"), this))
{
    setObjectName(u"browseCoverage"_s);
    m_numbers->setObjectName(u"browseScanned"_s);
    m_words->setObjectName(u"browseCoverageWords"_s);
    m_kept->setObjectName(u"browseKept"_s);
    QFont bold = m_numbers->font();
    bold.setWeight(QFont::DemiBold);
    m_numbers->setFont(bold);
    for (QLabel *label : {m_numbers, m_words, m_kept})
        label->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_stop->setObjectName(u"browseStop"_s);
    m_stop->setAccessibleName(m_stop->text());
    m_next->setObjectName(u"browseNext"_s);
    m_export->setObjectName(u"browseExport"_s);
    m_export->setAccessibleName(tr("Export the messages shown"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_numbers);
    row->addWidget(m_words, 1);
    row->addWidget(m_kept);
    row->addSpacing(2);
    row->addWidget(m_stop);
    row->addWidget(m_next);
    row->addWidget(m_export);
    connect(m_stop, &QPushButton::clicked, this, &CoverageLine::stopAsked);
    connect(m_next, &QPushButton::clicked, this, &CoverageLine::goOnAsked);
    connect(m_export, &QPushButton::clicked, this, &CoverageLine::exportAsked);
}

QString CoverageLine::sentence(const Shown &shown) const
{
    const BrowseCoverage &c = shown.coverage;
    const QString of = c.total < 0 ? words::count(c.scanned) : tr("%1 of %2").arg(words::count(c.scanned), words::count(c.total));
    QString matching;
    if (shown.filtered)
        matching = c.searching ? tr(", %1 match so far").arg(words::count(shown.rows))
                               : tr(", %1 match").arg(words::count(shown.rows));
    switch (c.phase) {
    case Phase::Idle: return tr("Nothing fetched yet.");
    case Phase::Connecting: return tr("Connecting to %1…").arg(shown.connection);
    case Phase::Scanning: return tr("scanned%1. Scanning…").arg(matching);
    case Phase::Following: return tr("arrived%1. Waiting for new messages.").arg(matching);
    case Phase::Enough: return tr("messages scanned%1. Stopped at %2, as asked.").arg(matching, words::count(c.stopAt));
    case Phase::AtEnd: return tr("messages scanned%1. That is all there was.").arg(matching);
    case Phase::Stopped: return tr("messages scanned%1. You stopped.").arg(matching);
    case Phase::Lost: return tr("Connection lost at %1; what you see is not everything.").arg(of);
    case Phase::Failed: return tr("Nothing was scanned.");
    }
    return {};
}

void CoverageLine::show(const Shown &shown)
{
    const BrowseCoverage &c = shown.coverage;
    const bool counted = c.phase == Phase::Scanning || c.phase == Phase::Following || c.phase == Phase::Enough ||
                         c.phase == Phase::AtEnd || c.phase == Phase::Stopped;
    m_numbers->setVisible(counted);
    m_numbers->setText(c.total < 0 ? words::count(c.scanned)
                                   : tr("%1 of %2").arg(words::count(c.scanned), words::count(c.total)));
    QString text = sentence(shown);
    if (!c.notice.isEmpty())
        text += u' ' + c.notice;
    if (c.dropped > 0)
        text += u' ' + tr("The oldest %1 were let go.").arg(words::count(c.dropped));
    m_words->setText(text);
    setAccessibleName((counted ? m_numbers->text() + u' ' : QString()) + text);
    m_kept->setText(tr("%1 of %2 kept").arg(words::size(shown.keptBytes), words::limit(shown.boundBytes)));
    m_kept->setVisible(shown.keptBytes > 0 && width() > 760);
    m_words->setToolTip(m_kept->text());
    const auto icon = c.phase == Phase::Lost || c.phase == Phase::Failed ? QStyle::SP_MessageBoxWarning
                                                                         : QStyle::SP_MessageBoxInformation;
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(16, 16));
    m_stop->setVisible(c.phase == Phase::Connecting || c.phase == Phase::Scanning || c.phase == Phase::Following);
    m_next->setVisible(shown.next > 0);
    m_next->setText(c.phase == Phase::Enough ? tr("Next %1").arg(words::count(shown.next)) : tr("Go on"));
    m_next->setAccessibleName(m_next->text());
    m_export->setEnabled(shown.rows > 0);
}

QString CoverageLine::text() const
{
    return accessibleName();
}

} // namespace slipway
