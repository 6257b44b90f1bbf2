#include "ui/mainwindow.h"

namespace slipway {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Slipway"));
    resize(1280, 800);
}

} // namespace slipway
