#pragma once
#include <QToolButton>

namespace slipway {

// The way to anything in the toolbar: a button that looks like the field that it opens, with its key at the end.
class FindField final : public QToolButton {
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);

    void setKey(const QString &key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace slipway
