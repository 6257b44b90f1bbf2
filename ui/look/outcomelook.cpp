#include "ui/look/outcomelook.h"
#include "ui/look/tones.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <numbers>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::OutcomeLook", text);
}

void check(QPainter &p, const QColor &colour)
{
    p.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    const QPointF points[] = {{4.9, 8.3}, {7.1, 10.4}, {11.2, 5.9}};
    p.drawPolyline(points, 3);
}

void ring(QPainter &p, const QColor &colour)
{
    p.setPen(QPen(colour, 1.6));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

void filled(QPainter &p, const QColor &colour, const QPolygonF &shape)
{
    p.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(colour);
    p.drawPolygon(shape);
}

QPolygonF octagon()
{
    QPolygonF shape;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        shape << QPointF(8 + 7 * std::cos(angle), 8 + 7 * std::sin(angle));
    }
    return shape;
}

} // namespace

OutcomeLook OutcomeLook::fromNumber(int number)
{
    if (number < 0 || number >= Outstanding)
        return OutcomeLook(std::nullopt);
    return OutcomeLook(static_cast<State>(number));
}

QString OutcomeLook::tableWord() const
{
    if (!m_state)
        return tr("Outstanding");
    switch (*m_state) {
    case State::AcknowledgedNoPosition: return tr("Ack, no position");
    case State::SentUnconfirmed: return tr("Unconfirmed");
    case State::Acknowledged:
    case State::Returned:
    case State::Failed:
    case State::Ambiguous:
    case State::Cancelled: break;
    }
    return fullName();
}

QString OutcomeLook::fullName() const
{
    if (!m_state)
        return tr("Outstanding");
    switch (*m_state) {
    case State::Acknowledged: return tr("Acknowledged");
    case State::AcknowledgedNoPosition: return tr("Acknowledged, no position");
    case State::SentUnconfirmed: return tr("Sent, unconfirmed");
    case State::Returned: return tr("Returned");
    case State::Failed: return tr("Failed");
    case State::Ambiguous: return tr("Ambiguous");
    case State::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString OutcomeLook::meaning() const
{
    if (!m_state)
        return tr("It is in the log and on its way; the broker has not answered yet.");
    switch (*m_state) {
    case State::Acknowledged: return tr("The broker has stored this message and said where.");
    case State::AcknowledgedNoPosition: return tr("The broker has taken this message. It does not say at which offset.");
    case State::SentUnconfirmed: return tr("The message has left. No answer was asked of the broker.");
    case State::Returned: return tr("The broker gave the message back: no route leads from here.");
    case State::Failed: return tr("The message is certainly not stored.");
    case State::Ambiguous: return tr("The message may be stored or not. Look for it before you send it again.");
    case State::Cancelled: return tr("The message was stopped before it left.");
    }
    return {};
}

QColor OutcomeLook::colour(const QPalette &palette) const
{
    const Tones &tones = Tones::of(palette);
    if (!m_state)
        return tones.outstanding;
    switch (*m_state) {
    case State::Acknowledged: return tones.acknowledged;
    case State::AcknowledgedNoPosition: return tones.noPosition;
    case State::SentUnconfirmed: return tones.unconfirmed;
    case State::Returned: return tones.returned;
    case State::Failed: return tones.failed;
    case State::Ambiguous: return tones.ambiguous;
    case State::Cancelled: return tones.cancelled;
    }
    return {};
}

QPixmap OutcomeLook::pixmap(const QPalette &palette, qreal ratio) const
{
    const QColor own = colour(palette);
    const QColor mark = palette.color(QPalette::Base);
    const QString key = u"slipway-outcome-%1-%2-%3-%4"_s.arg(m_state ? int(*m_state) : Outstanding)
                            .arg(own.rgb())
                            .arg(mark.rgb())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(qRound(Size * ratio), qRound(Size * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, own, mark);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void OutcomeLook::paint(QPainter &p, const QColor &colour, const QColor &mark) const
{
    const QPen line(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!m_state) { // three dots
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        for (const double x : {3.0, 8.0, 13.0})
            p.drawEllipse(QPointF(x, 8), 1.5, 1.5);
        return;
    }
    switch (*m_state) {
    case State::Acknowledged:
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawEllipse(QPointF(8, 8), 7, 7);
        check(p, mark);
        break;
    case State::AcknowledgedNoPosition:
        ring(p, colour);
        check(p, colour);
        break;
    case State::SentUnconfirmed:
        p.setPen(line);
        p.drawLine(QPointF(1.5, 8), QPointF(3.5, 8));
        p.drawLine(QPointF(6, 8), QPointF(13.5, 8));
        p.drawLine(QPointF(10.8, 5), QPointF(14, 8));
        p.drawLine(QPointF(10.8, 11), QPointF(14, 8));
        break;
    case State::Returned: {
        p.setPen(line);
        p.setBrush(Qt::NoBrush);
        QPainterPath path(QPointF(3, 5.5));
        path.lineTo(10, 5.5);
        path.cubicTo(15, 5.5, 15, 12.5, 10, 12.5);
        path.lineTo(6, 12.5);
        p.drawPath(path);
        p.drawLine(QPointF(5.6, 2.8), QPointF(2.8, 5.5));
        p.drawLine(QPointF(5.6, 8.2), QPointF(2.8, 5.5));
        break;
    }
    case State::Failed:
        filled(p, colour, octagon());
        p.setPen(QPen(mark, 1.7, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(5.7, 5.7), QPointF(10.3, 10.3));
        p.drawLine(QPointF(10.3, 5.7), QPointF(5.7, 10.3));
        break;
    case State::Ambiguous: {
        filled(p, colour, QPolygonF({{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}}));
        p.setPen(QPen(mark, 1.4, Qt::SolidLine, Qt::RoundCap));
        p.setBrush(Qt::NoBrush);
        QPainterPath path(QPointF(6.2, 6.4));
        path.cubicTo(6.2, 4, 9.9, 4, 9.9, 6.4);
        path.cubicTo(9.9, 7.7, 8, 7.9, 8, 9.2);
        p.drawPath(path);
        p.setPen(Qt::NoPen);
        p.setBrush(mark);
        p.drawEllipse(QPointF(8, 11.4), 0.95, 0.95);
        break;
    }
    case State::Cancelled:
        ring(p, colour);
        p.setPen(line);
        p.drawLine(QPointF(12.2, 3.8), QPointF(3.8, 12.2));
        break;
    }
}

} // namespace slipway
