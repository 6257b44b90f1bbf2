#include "ui/connections/mistakelabel.h"
#include "ui/look/outcomelook.h"
#include "ui/look/tones.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace slipway {

MistakeLabel::MistakeLabel(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_shape(new QLabel(this)), m_words(new QLabel(this))
{
    m_words->setObjectName(objectName);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_shape->setFixedWidth(16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    colour();
    hide();
}

void MistakeLabel::show(const QString &mistake)
{
    m_words->setText(mistake);
    setVisible(!mistake.isEmpty());
}

QString MistakeLabel::text() const
{
    return m_words->text();
}

void MistakeLabel::colour()
{
    m_shape->setPixmap(OutcomeLook(State::Failed).pixmap(palette(), devicePixelRatioF()));
    QPalette own = m_words->palette();
    own.setColor(QPalette::WindowText, Tones::of(palette()).failed);
    m_words->setPalette(own);
}

void MistakeLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace slipway
