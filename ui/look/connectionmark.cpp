#include "ui/look/connectionmark.h"
#include "ui/look/tones.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace slipway {

QString ConnectionMark::word() const
{
    switch (m_state) {
    case ConnectionState::Offline: return QCoreApplication::translate("slipway::ConnectionMark", "offline");
    case ConnectionState::Connecting: return QCoreApplication::translate("slipway::ConnectionMark", "connecting");
    case ConnectionState::Ready: return QCoreApplication::translate("slipway::ConnectionMark", "ready");
    case ConnectionState::Failing: return QCoreApplication::translate("slipway::ConnectionMark", "failing");
    }
    return {};
}

QPixmap ConnectionMark::pixmap(const QPalette &palette, qreal ratio) const
{
    const Tones &tones = Tones::of(palette);
    QPixmap pixmap(qRound(16 * ratio), qRound(16 * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    switch (m_state) {
    case ConnectionState::Ready:
        p.setPen(Qt::NoPen);
        p.setBrush(tones.acknowledged);
        p.drawEllipse(QPointF(8, 8), 4.5, 4.5);
        break;
    case ConnectionState::Connecting:
        p.setPen(QPen(tones.outstanding, 1.6, Qt::SolidLine, Qt::RoundCap));
        p.drawArc(QRectF(3.5, 3.5, 9, 9), 90 * 16, 270 * 16);
        break;
    case ConnectionState::Offline:
        p.setPen(QPen(palette.color(QPalette::PlaceholderText), 1.6));
        p.drawEllipse(QPointF(8, 8), 3.8, 3.8);
        break;
    case ConnectionState::Failing: {
        p.setPen(QPen(tones.failed, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPolygon(QPolygonF({{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}}));
        p.drawLine(QPointF(8, 6.4), QPointF(8, 9.3));
        p.drawPoint(QPointF(8, 11.4));
        break;
    }
    }
    return pixmap;
}

} // namespace slipway
