#pragma once
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace slipway {

class SendButton;

// Send or Stop, how many, how fast, and where the next one goes.
class SendBar final : public QWidget {
    Q_OBJECT
public:
    explicit SendBar(QWidget *parent = nullptr);

    void setSending(bool sending);
    bool isSending() const;
    void setSendable(bool sendable, const QString &why = {}); // why not, beside the button
    void setNext(const QString &text);
    void show(quint64 count, double rate);
    quint64 count() const;
    double rate() const; // 0: no limit

signals:
    void sendAsked();
    void stopAsked();
    void fileAsked();
    void edited();

private:
    SendButton *m_send;
    QSpinBox *m_count;
    QDoubleSpinBox *m_rate;
    QPushButton *m_file;
    QLabel *m_next;
    QString m_nextText;
};

} // namespace slipway
