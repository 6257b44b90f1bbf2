#pragma once
#include "model/core/error.h"
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace slipway {

class Actions;
class ComposePage;
class ConnectionCommands;
class Finder;
class LogPane;
class NavigatorPane;
class NoticeBar;
class PageTabs;
class Shortcuts;
class Theme;
class Workbench;

// Connects every action of the window to the part that does it. Nothing is done here but asking.
class Commands final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QMainWindow *window = nullptr;
        PageTabs *pages = nullptr;
        NavigatorPane *navigator = nullptr;
        NoticeBar *notice = nullptr;
        LogPane *log = nullptr;
        QDockWidget *logDock = nullptr;
    };
    Commands(Workbench &bench, Theme &theme, Actions &actions, const Parts &parts);

    ConnectionCommands &connections() { return *m_connections; }
    void loadShortcuts(); // what is wrong with their file stands in the notice

signals:
    void newWindowAsked();
    void languageChosen(); // in the preferences

private:
    void connectPages();
    void connectConnections();
    void connectTemplates();
    void connectEdit();
    void connectView();
    void connectFind();
    void findHere();
    void showPreferences();
    void showAbout();
    void refuse(const Error &error);
    // Does it with the page in front, when that composes.
    void onComposing(QAction *action, void (ComposePage::*what)());

    Workbench &m_bench;
    Theme &m_theme;
    Actions &m_actions;
    const Parts m_parts;
    ConnectionCommands *m_connections;
    Shortcuts *m_shortcuts;
    Finder *m_finder;
};

} // namespace slipway
