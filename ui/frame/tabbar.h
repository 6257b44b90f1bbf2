#pragma once
#include <QTabBar>

class QToolButton;

namespace slipway {

// The tabs of pages, with + after the last. A tab whose data says "production" carries a line in that colour.
class TabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit TabBar(QWidget *parent = nullptr);

signals:
    void addAsked();

protected:
    void tabLayoutChange() override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void placeAdd();

    QToolButton *m_add;
};

} // namespace slipway
