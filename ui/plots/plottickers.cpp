#include "ui/plots/plottickers.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("slipway::TimePlot", text);
}

} // namespace

void AgoTicker::setSpan(int seconds)
{
    m_span = seconds;
    setTickStep(seconds / 4.0);
    setScaleStrategy(ssNone);
}

QString AgoTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    const int ago = qRound(-tick);
    if (ago == 0)
        return say("now");
    if (m_span >= 600)
        return ago == m_span ? say("%1 min").arg(locale.toString(ago / 60.0, 'g', 3)) : locale.toString(ago / 60.0, 'g', 3);
    return ago == m_span ? say("%1 s").arg(ago) : locale.toString(ago);
}

QString AmountTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    if (tick >= 1'000'000)
        return say("%1 M").arg(locale.toString(tick / 1'000'000, 'g', 4));
    if (tick >= 1000)
        return say("%1 k").arg(locale.toString(tick / 1000, 'g', 4));
    return locale.toString(tick, 'g', 4);
}

} // namespace slipway
