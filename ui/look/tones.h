#pragma once
#include <QColor>
#include <QPalette>

namespace slipway {

// Colours that QPalette has no role for (look section 3). Which set holds is read from the palette itself, so that
// delegates and painted widgets need to know no theme object.
struct Tones {
    QColor okTint, errorTint, warningTint, informationTint, productionTint;
    QColor acknowledged, noPosition, unconfirmed, returned, failed, ambiguous, cancelled, outstanding;
    QColor development, test, production;       // environment tags
    QColor viewHighlight, viewHighlightedText;  // selection in item views
    QColor mainButton, mainButtonText, productionButton, productionButtonText;

    static bool isDark(const QPalette &palette);
    static const Tones &of(const QPalette &palette);
    static QPalette palette(bool dark);     // of the application
    static QPalette viewPalette(bool dark); // of item views
};

} // namespace slipway
