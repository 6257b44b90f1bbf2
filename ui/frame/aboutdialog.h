#pragma once
#include <QDialog>

namespace slipway {

// What Slipway is, promises and is made of.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace slipway
