#pragma once
#include <QMainWindow>

namespace slipway {

// The frame around pages and docks: no page's business is done here.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
};

} // namespace slipway
