#pragma once
#include <QFrame>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace slipway {

// A tinted line that says what happened and what to do, and stays until its cause is gone. Words come from brokers and
// files too: shown as plain text, never as markup.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone : quint8 { Information, Good, Warning, Error, Production };

    explicit NoticeBar(QWidget *parent = nullptr);

    // headline may be empty. Buttons of an earlier notice are gone.
    void say(Tone tone, const QString &headline, const QString &text);
    QAbstractButton *addButton(const QString &label, const QString &objectName, bool main = false);
    // Adds a button Details that unfolds the broker's own words; nothing when they are empty.
    void addDetail(const QString &verbatim);
    // Adds a small cross that hides the notice: for what has no cause that could go.
    void addDismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_detail;
    QBoxLayout *m_buttons;
};

} // namespace slipway
