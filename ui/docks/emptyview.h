#pragma once
#include <QWidget>

class QPushButton;

namespace slipway {

// What an empty page shows: a picture, what is not there, and what to do next.
class EmptyView final : public QWidget {
    Q_OBJECT
public:
    EmptyView(const char *icon, const QString &headline, const QString &words, QWidget *parent = nullptr);
    QPushButton *addButton(const char *icon, const QString &label, const QString &objectName);
};

} // namespace slipway
