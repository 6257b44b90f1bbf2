#include "ui/frame/findfield.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int Margin = 10;
constexpr int IconSide = 16;
constexpr int Gap = 24; // between its words and its key, at least

} // namespace

FindField::FindField(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"findAnything"_s);
    setIcon(icons::named(icons::Find));
    setText(tr("Find anything"));
    setAccessibleName(text());
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::NoFocus); // its key is how one gets there without a mouse
}

void FindField::setKey(const QString &key)
{
    m_key = key;
    setToolTip(key.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), key));
    updateGeometry();
    update();
}

QSize FindField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + Gap + fontMetrics().horizontalAdvance(m_key);
    return {qMax(Style::scaled(230), 2 * Margin + IconSide + 8 + words), Style::scaled(28)};
}

void FindField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(underMouse() ? QPalette::Shadow : QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QRect inner = rect().adjusted(Margin, 0, -Margin, 0);
    const auto place = [&](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    icon().paint(&painter, place(QRect(inner.left(), inner.center().y() - IconSide / 2 + 1, IconSide, IconSide)));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(place(inner.adjusted(IconSide + 8, 0, 0, 0)), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
    painter.drawText(place(inner), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), m_key);
}

} // namespace slipway
