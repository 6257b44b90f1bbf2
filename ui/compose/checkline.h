#pragma once
#include "model/compose/bodycheck.h"
#include <QWidget>

class QLabel;
class QToolButton;

namespace slipway {

// Under the body: whether it is what its format says, or the first mistake, which a click goes to; at the right, its size
// against what the broker takes.
class CheckLine final : public QWidget {
    Q_OBJECT
public:
    explicit CheckLine(QWidget *parent = nullptr);

    void showCheck(const BodyCheck &check, BodyFormat format);
    void showNull();
    void showUnread(const QString &what); // a body that is sent as it is
    void showSize(qint64 bytes, qint64 most); // most 0: the broker decides

signals:
    void goToMistake();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    enum class Tone : quint8 { Quiet, Good, Wrong };
    Tone m_tone = Tone::Quiet;
    QLabel *m_shape;
    QToolButton *m_words;
    QLabel *m_size;
};

} // namespace slipway
