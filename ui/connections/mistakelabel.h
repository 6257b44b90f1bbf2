#pragma once
#include <QWidget>

class QLabel;

namespace slipway {

// One line under a field that says what is wrong with it, with the shape and colour of a failure; not there when all is well.
class MistakeLabel final : public QWidget {
    Q_OBJECT
public:
    explicit MistakeLabel(const QString &objectName, QWidget *parent = nullptr);

    void show(const QString &mistake); // empty: none
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_shape;
    QLabel *m_words;
};

} // namespace slipway
