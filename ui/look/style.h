#pragma once
#include <QProxyStyle>

namespace slipway {

// Fusion with the sizes of look section 2 and flat tabs with a line under the active one. A style, not a style sheet:
// it reaches the tab bars that QMainWindow makes for its docks, and follows palette and font.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

    // Pixels of the look's page at the font of now: the page counts at a 13 px font.
    static int scaled(int pixels);

private:
    void drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace slipway
