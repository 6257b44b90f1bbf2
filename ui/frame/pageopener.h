#pragma once
#include <QObject>
#include <memory>

class QJsonObject;
class QMenu;
class QModelIndex;

namespace slipway {

class Actions;
class BrowsePage;
class DetailsPane;
class LogPane;
class NavigatorPane;
class PageTabs;
class RunDesk;
class RunPage;
class Workbench;

// Opens the pages that look at something, or brings the one that is open to the front; what is chosen in them is shown
// in the details.
class PageOpener final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PageTabs *pages = nullptr;
        NavigatorPane *navigator = nullptr;
        DetailsPane *details = nullptr;
        LogPane *log = nullptr; // the dock's
    };
    PageOpener(Workbench &bench, Actions &actions, const Parts &parts); // a child of the pages

    BrowsePage *browse(const QString &connectionId, const QString &topic);
    void describe(const QString &connectionId, const QString &topic); // what the broker says of it
    void openRun(qint64 run);           // of the log
    void openTicket(quint64 ticket);    // under way here
    void openLog();
    void restore();                     // the pages of the last time, or a first one
    void reopen(const QJsonObject &whereabouts); // of a page; nothing where it is no longer there
    void takeOver(PageTabs &other); // of a window that this one takes the place of: all its pages go on here

private:
    void browseCurrent();
    void addToMenu(QMenu *menu, const QModelIndex &index); // of the navigator
    void showRun(const std::shared_ptr<RunDesk> &desk);
    void showBrowsing(BrowsePage *page);
    void connectLog(LogPane &pane);
    void nameConnections();
    RunPage *openedRun(qint64 run, quint64 ticket) const;

    Workbench &m_bench;
    const Parts m_parts;
};

} // namespace slipway
