#pragma once
#include "model/ports/brokerkind.h"
#include <QWidget>

class QLabel;

namespace slipway {

// Says what looking does to this broker, before one looks.
class LookingBadge final : public QWidget {
    Q_OBJECT
public:
    explicit LookingBadge(QWidget *parent = nullptr);
    void show(const BrokerKind *kind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_icon;
    QLabel *m_words;
    bool m_warns = false;
};

} // namespace slipway
