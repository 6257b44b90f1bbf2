#include "ui/browse/lookingbadge.h"
#include "ui/look/icons.h"
#include "ui/look/tones.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

LookingBadge::LookingBadge(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_words(new QLabel(this))
{
    setObjectName(u"browseBadge"_s);
    m_words->setObjectName(u"browseBadgeWords"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void LookingBadge::show(const BrokerKind *kind)
{
    setVisible(kind != nullptr);
    if (!kind)
        return;
    m_warns = kind->looking != BrokerKind::Looking::ChangesNothing;
    switch (kind->looking) {
    case BrokerKind::Looking::ChangesNothing: m_words->setText(tr("Looking changes nothing here")); break;
    case BrokerKind::Looking::MarksRedelivered: m_words->setText(tr("Looking marks messages as redelivered")); break;
    case BrokerKind::Looking::TemporarySubscription:
        m_words->setText(tr("Looking uses a temporary subscription and sees only new messages"));
        break;
    }
    setAccessibleName(m_words->text());
    dress();
}

void LookingBadge::dress()
{
    const Tones &tones = Tones::of(palette());
    m_icon->setPixmap(icons::named(icons::Looking).pixmap(16, 16));
    QPalette own = m_words->palette();
    own.setColor(QPalette::WindowText, m_warns ? tones.ambiguous : palette().color(QPalette::Link));
    if (m_words->palette() != own)
        m_words->setPalette(own);
    update();
}

void LookingBadge::paintEvent(QPaintEvent *)
{
    const Tones &tones = Tones::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_warns ? tones.warningTint : tones.informationTint);
}

void LookingBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace slipway
