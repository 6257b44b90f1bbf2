#pragma once
#include <QWidget>

class QDoubleSpinBox;

namespace slipway {

struct Profile;

// How much a connection lets be sent: messages in one send, and messages a second. The engine holds to it.
class CapsRow final : public QWidget {
    Q_OBJECT
public:
    explicit CapsRow(QWidget *parent = nullptr);

    void show(const Profile &profile);
    void fill(Profile &profile) const; // what was changed

private:
    QDoubleSpinBox *m_messages; // double: more than an int holds
    QDoubleSpinBox *m_rate;
    double m_shown = 0; // of the rate, rounded: a finer one is kept as long as nobody types another
};

} // namespace slipway
