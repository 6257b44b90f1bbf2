#pragma once
#include <QString>

class QAbstractButton;
class QMenu;
class QToolButton;
class QWidget;

namespace slipway::buttons {

// The one coloured button of a page (look section 3): follows the theme by itself.
void paintAsMain(QAbstractButton *button, bool production = false);

// A flat button with an icon; label is its accessible name and tooltip, shown beside the icon when asked.
QToolButton *tool(const char *icon, const QString &label, const QString &objectName, QWidget *parent,
                  bool withText = false);

// A menu that opens under the button, without the arrow that Qt would draw into its icon.
void openMenu(QToolButton *button, QMenu *menu);

} // namespace slipway::buttons
