#pragma once
#include <qcustomplot.h>

namespace slipway {

// Seconds before now: "60 s", "45", "now"; minutes where the span is long.
class AgoTicker final : public QCPAxisTickerFixed {
public:
    void setSpan(int seconds);

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    int m_span = 60;
};

// Values from zero: "7.5 k".
class AmountTicker final : public QCPAxisTickerFixed {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

} // namespace slipway
