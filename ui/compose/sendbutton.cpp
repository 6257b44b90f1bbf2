#include "ui/compose/sendbutton.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace slipway {

SendButton::SendButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"sendButton"_s);
    buttons::paintAsMain(this);
    setSending(false);
}

void SendButton::setSending(bool sending)
{
    m_sending = sending;
    setText(sending ? tr("Stop") : tr("Send"));
    setAccessibleName(text());
    setToolTip(sending ? tr("Stop: what has left is waited for") : tr("Send (Ctrl+Enter)"));
    updateGeometry();
    update();
}

QString SendButton::hint() const
{
    return m_sending ? tr("Esc") : tr("Ctrl+Enter");
}

QFont SendButton::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont SendButton::hintFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

QSize SendButton::sizeHint() const
{
    const int text = qMax(QFontMetrics(boldFont()).horizontalAdvance(tr("Send")),
                          QFontMetrics(boldFont()).horizontalAdvance(tr("Stop")));
    const int shortcut = qMax(QFontMetrics(hintFont()).horizontalAdvance(tr("Ctrl+Enter")),
                              QFontMetrics(hintFont()).horizontalAdvance(tr("Esc")));
    return {12 + 16 + 8 + text + 10 + shortcut + 12, Style::scaled(28)};
}

void SendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const QColor colour = option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    // Breeze's symbols are grey: here they take the colour of the button's text.
    QPixmap icon = icons::named(m_sending ? icons::Stop : icons::Send).pixmap(QSize(16, 16), devicePixelRatioF());
    {
        QPainter tint(&icon);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(icon.rect(), colour);
    }
    const QRect inner = rect().adjusted(12, 0, -12, 0);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), inner, r); };
    painter.drawPixmap(place({inner.left(), (height() - 16) / 2, 16, 16}).topLeft(), icon);
    painter.setPen(colour);
    painter.setFont(boldFont());
    const int textWidth = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(place({inner.left() + 24, 0, textWidth, height()}), Qt::AlignVCenter, text());
    painter.setFont(hintFont());
    painter.setOpacity(0.85);
    painter.drawText(place({inner.left() + 24 + textWidth + 10, 0, painter.fontMetrics().horizontalAdvance(hint()),
                            height()}),
                     Qt::AlignVCenter, hint());
}

} // namespace slipway
