#pragma once
#include <QHash>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QTabBar;

namespace slipway {

class DockTitle;

// Docks that share tabs have their tool row beside the tabs, not under them: one line of height for both. A dock that
// floats or stands alone has it as its title bar, as usual.
class DockArea final : public QObject {
    Q_OBJECT
public:
    explicit DockArea(QMainWindow *window);

    void add(QDockWidget *dock, DockTitle *title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeSoon();
    void arrange();
    QTabBar *tabsOf(QDockWidget *dock, int *place) const;
    void putBeside(QTabBar *tabs, DockTitle *title, bool current);

    QMainWindow *m_window;
    QHash<QDockWidget *, DockTitle *> m_titles;
    bool m_planned = false;
};

} // namespace slipway
