#pragma once
#include "model/connections/homefolder.h"
#include <QObject>
#include <QTimer>

class QMainWindow;

namespace slipway {

// Writes the window's layout a moment after it changed, so that it outlives a crash too.
class LayoutKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int AfterMs = 2000;

    LayoutKeeper(QMainWindow *window, const HomeFolder &home);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    const HomeFolder m_home;
    QTimer m_soon;
};

} // namespace slipway
