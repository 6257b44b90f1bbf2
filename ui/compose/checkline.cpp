#include "ui/compose/checkline.h"
#include "ui/look/icons.h"
#include "ui/look/outcomelook.h"
#include "ui/look/tones.h"
#include "ui/look/words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

CheckLine::CheckLine(QWidget *parent)
    : QWidget(parent), m_shape(new QLabel(this)), m_words(new QToolButton(this)), m_size(new QLabel(this))
{
    setObjectName(u"checkLine"_s);
    m_words->setObjectName(u"checkWords"_s);
    m_words->setAccessibleName(tr("Check of the body"));
    m_words->setAutoRaise(true);
    m_words->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_size->setObjectName(u"bodySize"_s);
    m_size->setAccessibleName(tr("Size of the message"));
    m_shape->setFixedWidth(16);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_size->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_shape);
    row->addWidget(m_words);
    row->addStretch(1);
    row->addSpacing(12);
    row->addWidget(m_size);
    connect(m_words, &QToolButton::clicked, this, &CheckLine::goToMistake);
}

void CheckLine::showCheck(const BodyCheck &check, BodyFormat format)
{
    m_words->setEnabled(check.mistake.has_value());
    if (check.mistake) {
        m_tone = Tone::Wrong;
        m_words->setText(
            tr("Line %1, column %2: %3").arg(check.mistake->line).arg(check.mistake->column).arg(check.mistake->words));
        m_words->setToolTip(tr("Go to the mistake"));
    } else {
        m_tone = check.checked ? Tone::Good : Tone::Quiet;
        m_words->setText(!check.checked ? tr("Text, sent as typed")
                                        : tr("Valid %1").arg(format == BodyFormat::Xml ? u"XML"_s : format == BodyFormat::Hex ? tr("hex") : u"JSON"_s));
        m_words->setToolTip({});
    }
    colour();
}

void CheckLine::showNull()
{
    m_tone = Tone::Quiet;
    m_words->setEnabled(false);
    m_words->setText(tr("null: no body at all"));
    colour();
}

void CheckLine::showUnread(const QString &what)
{
    m_tone = Tone::Quiet;
    m_words->setEnabled(false);
    m_words->setText(what);
    m_words->setToolTip(what);
    colour();
}

void CheckLine::showSize(qint64 bytes, qint64 most)
{
    m_size->setText(most > 0 ? tr("%1 of %2").arg(words::size(bytes), words::limit(most)) : words::size(bytes));
    m_size->setForegroundRole(most > 0 && bytes > most ? QPalette::WindowText : QPalette::PlaceholderText);
}

void CheckLine::colour()
{
    const Tones &tones = Tones::of(palette());
    QPalette own = m_words->palette();
    QColor colour = palette().color(QPalette::PlaceholderText);
    if (m_tone == Tone::Good)
        colour = tones.acknowledged;
    else if (m_tone == Tone::Wrong)
        colour = tones.failed;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        own.setColor(group, QPalette::ButtonText, colour);
    m_words->setPalette(own);
    m_shape->setVisible(m_tone != Tone::Quiet);
    if (m_tone == Tone::Wrong)
        m_shape->setPixmap(OutcomeLook(State::Failed).pixmap(palette(), devicePixelRatioF()));
    else if (m_tone == Tone::Good)
        m_shape->setPixmap(icons::named(icons::Valid).pixmap(16));
}

void CheckLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace slipway
