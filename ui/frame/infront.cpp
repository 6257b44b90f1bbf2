#include "ui/frame/infront.h"
#include <QApplication>
#include <QWidget>

namespace slipway {

bool isInFront(const QWidget &window)
{
    const QWidget *active = QApplication::activeWindow();
    while (active && active != &window && active->parentWidget())
        active = active->parentWidget()->window();
    return !active || active == &window;
}

} // namespace slipway
