#include "ui/look/noticebar.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/outcomelook.h"
#include "ui/look/tones.h"
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_headline(plainLabel(u"noticeHeadline"_s, this)),
      m_text(plainLabel(u"noticeText"_s, this)), m_detail(plainLabel(u"noticeDetail"_s, this)),
      m_buttons(new QHBoxLayout)
{
    setAccessibleName(tr("Notice"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_icon->setFixedSize(16, 18);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addLayout(m_buttons, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_detail, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_buttons->setSpacing(8);
    hide();
}

void NoticeBar::say(Tone tone, const QString &headline, const QString &text)
{
    m_tone = tone;
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detail->hide();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto shape = [this](State state) { return OutcomeLook(state).pixmap(palette(), devicePixelRatioF()); };
    switch (tone) {
    case Tone::Information: m_icon->setPixmap(icons::named("dialog-information").pixmap(16)); break;
    case Tone::Good: m_icon->setPixmap(shape(State::Acknowledged)); break;
    case Tone::Warning: m_icon->setPixmap(shape(State::Ambiguous)); break;
    case Tone::Error: m_icon->setPixmap(shape(State::Failed)); break;
    case Tone::Production: m_icon->clear(); break;
    }
    m_icon->setVisible(tone != Tone::Production);
    show();
    update();
}

QAbstractButton *NoticeBar::addButton(const QString &label, const QString &objectName, bool main)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(objectName);
    button->setAccessibleName(label);
    if (main)
        buttons::paintAsMain(button, m_tone == Tone::Production);
    const auto *last = m_buttons->count() > 0 ? m_buttons->itemAt(m_buttons->count() - 1)->widget() : nullptr;
    const bool dismiss = last && last->objectName() == "noticeDismiss"_L1; // it stays the last
    m_buttons->insertWidget(m_buttons->count() - (dismiss ? 1 : 0), button);
    button->show(); // now, so that it can take the focus
    return button;
}

void NoticeBar::addDetail(const QString &verbatim)
{
    if (verbatim.isEmpty())
        return;
    m_detail->setText(verbatim);
    auto *button = addButton(tr("Details"), u"noticeDetails"_s);
    button->setCheckable(true);
    connect(button, &QAbstractButton::toggled, m_detail, &QWidget::setVisible);
}

void NoticeBar::addDismiss()
{
    auto *button = buttons::tool(icons::Close, tr("Close this notice"), u"noticeDismiss"_s, this);
    m_buttons->addWidget(button);
    button->show();
    connect(button, &QAbstractButton::clicked, this, &QWidget::hide);
}

QString NoticeBar::text() const
{
    return m_headline->text().isEmpty() ? m_text->text() : m_headline->text() + u' ' + m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tones &tones = Tones::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = tones.informationTint;
    QPen line(Qt::NoPen);
    switch (m_tone) {
    case Tone::Information: break;
    case Tone::Good: tint = tones.okTint; break;
    case Tone::Warning: tint = tones.warningTint; break;
    case Tone::Error: tint = tones.errorTint; break;
    case Tone::Production:
        tint = tones.productionTint;
        line = QPen(tones.production, 1);
        break;
    }
    painter.setBrush(tint);
    painter.setPen(line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

} // namespace slipway
