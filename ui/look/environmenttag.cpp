#include "ui/look/environmenttag.h"
#include "ui/look/style.h"
#include "ui/look/tones.h"
#include <QPainter>

namespace slipway {

EnvironmentTag::EnvironmentTag(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("environmentTag"));
    setAccessibleName(tr("Environment"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EnvironmentTag::show(Profile::Environment environment, const QString &connection)
{
    m_environment = environment;
    switch (environment) {
    case Profile::Environment::Development: m_text = tr("Development · %1").arg(connection); break;
    case Profile::Environment::Test: m_text = tr("Test · %1").arg(connection); break;
    case Profile::Environment::Production: m_text = tr("PRODUCTION · %1").arg(connection); break;
    }
    setAccessibleDescription(m_text);
    updateGeometry();
    update();
}

void EnvironmentTag::clear()
{
    m_text.clear();
    updateGeometry();
    update();
}

QFont EnvironmentTag::tagFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 0.92);
    return bold;
}

QSize EnvironmentTag::sizeHint() const
{
    if (m_text.isEmpty())
        return {0, Style::scaled(22)};
    return {QFontMetrics(tagFont()).horizontalAdvance(m_text) + 20, Style::scaled(22)};
}

QString EnvironmentTag::shortWord(Profile::Environment environment)
{
    switch (environment) {
    case Profile::Environment::Development: return {};
    case Profile::Environment::Test: return tr("test");
    case Profile::Environment::Production: return tr("prod");
    }
    return {};
}

void EnvironmentTag::paint(QPainter &painter, const QRect &rect, const QString &text,
                           Profile::Environment environment, const QPalette &palette)
{
    const Tones &tones = Tones::of(palette);
    const bool outlined = environment == Profile::Environment::Development;
    const QColor fill = environment == Profile::Environment::Test ? tones.test : tones.production;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(palette.color(QPalette::Dark)) : QPen(Qt::NoPen));
    painter.setBrush(outlined ? palette.color(QPalette::Button) : fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(outlined ? tones.development : QColor(Qt::white));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void EnvironmentTag::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(tagFont());
    paint(painter, rect(), m_text, m_environment, palette());
}

} // namespace slipway
