#pragma once
#include <QPushButton>

namespace slipway {

// The one coloured button of a compose page: Send with its shortcut in it, Stop while messages are under way.
class SendButton final : public QPushButton {
    Q_OBJECT
public:
    explicit SendButton(QWidget *parent = nullptr);

    void setSending(bool sending);
    bool isSending() const { return m_sending; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString hint() const;
    QFont boldFont() const;
    QFont hintFont() const;

    bool m_sending = false;
};

} // namespace slipway
