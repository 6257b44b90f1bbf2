#pragma once
#include <QWidget>

class QDockWidget;
class QLabel;

namespace slipway {

// The head of a dock: title or tools, then float and close.
class DockTitle final : public QWidget {
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock, QWidget *tools = nullptr);

    void setTitleShown(bool shown); // not where the tab above says it already
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDockWidget *m_dock;
    QLabel *m_title;
};

} // namespace slipway
