#include "ui/runs/outcomecounter.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include <QMargins>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr QMargins Inner(10, 0, 6, 0);
constexpr int Between = 3; // its number and its word
constexpr qreal Dimmed = 0.55; // of the shape: the words keep their contrast

} // namespace

OutcomeCounter::OutcomeCounter(State state, QWidget *parent) : QAbstractButton(parent), m_state(state)
{
    setObjectName(u"counter%1"_s.arg(int(state)));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("%1: %2").arg(OutcomeLook(state).fullName(), OutcomeLook(state).meaning()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void OutcomeCounter::setCount(qint64 count)
{
    m_count = count;
    const QString words = tr("%1 %2").arg(words::count(count), OutcomeLook(m_state).fullName());
    if (accessibleName() != words)
        setAccessibleName(words);
    update();
}

QFont OutcomeCounter::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() + 3);
    large.setWeight(QFont::DemiBold);
    return large;
}

QString OutcomeCounter::word() const
{
    return m_state == State::AcknowledgedNoPosition ? tr("No position") : OutcomeLook(m_state).tableWord();
}

QSize OutcomeCounter::sizeHint() const
{
    return {qMax(Style::scaled(72), fontMetrics().horizontalAdvance(word()) + Inner.left() + Inner.right() + 1),
            Style::scaled(54)};
}

QSize OutcomeCounter::minimumSizeHint() const
{
    return {Style::scaled(72), Style::scaled(54)};
}

void OutcomeCounter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int high = QFontMetrics(numberFont()).height() + Between + fontMetrics().height();
    const QRect inner = rect().marginsRemoved(Inner).adjusted(0, (height() - high) / 2, 0, 0);
    const OutcomeLook look{m_state};
    const bool none = m_count == 0;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    if (geometry().right() + 1 < parentWidget()->contentsRect().right() && !isRightToLeft()) { // a line to the next
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect().topRight(), rect().bottomRight());
    }
    if (isChecked())
        painter.fillRect(QRect(rect().left(), rect().bottom() - 1, rect().width(), 2), palette().color(QPalette::Highlight));
    const QFontMetrics metrics(numberFont());
    painter.setOpacity(none ? Dimmed : 1);
    const QRect shape(inner.left(), inner.top() + (metrics.height() - OutcomeLook::Size) / 2, OutcomeLook::Size, OutcomeLook::Size);
    painter.drawPixmap(place(shape).topLeft(), look.pixmap(palette(), devicePixelRatioF()));
    painter.setOpacity(1);
    painter.setFont(numberFont());
    painter.setPen(none ? palette().color(QPalette::PlaceholderText) : look.colour(palette()));
    const QRect number(inner.left() + OutcomeLook::Size + 6, inner.top(), inner.width() - OutcomeLook::Size - 6,
                       metrics.height());
    painter.drawText(place(number), leading,
                     metrics.elidedText(words::count(m_count), Qt::ElideRight, number.width()));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect name(inner.left(), number.bottom() + Between, inner.width(), fontMetrics().height());
    painter.drawText(place(name), leading, fontMetrics().elidedText(word(), Qt::ElideRight, name.width()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace slipway
