#pragma once
#include "ui/look/theme.h"
#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace slipway {

// Every command of the window: its words, icon, shortcut and place in the menus. What it does is connected elsewhere.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMainWindow *window);

    QAction *compose, *browse, *openLog, *newWindow, *duplicate, *closeTab, *reopenTab, *openFile, *closeWindow, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *find, *findNext, *findPrevious, *filterLog, *filterNavigator;
    QAction *findAnything, *commands, *preferences;
    QAction *send, *stop, *format, *minify, *copyReceipt, *saveTemplate, *runTemplate, *starTopic;
    QAction *utc;
    QAction *newConnection, *editConnection, *duplicateConnection, *renameConnection, *removeConnection;
    QAction *importConnections, *exportConnections, *refresh, *restorePractice;
    QAction *nextPart, *previousPart;
    QAction *about, *aboutQt;
    QMenu *docks;

    void setTheme(Theme::Choice choice);
    QList<QAction *> all() const; // in the order of the menus

signals:
    void themeChosen(slipway::Theme::Choice choice);

private:
    void makeFile(QMainWindow *window);
    void makeEdit(QMainWindow *window);
    void makeView(QMainWindow *window);
    void makeConnection(QMainWindow *window);
    void makeMessage(QMainWindow *window);
    void makeHelp(QMainWindow *window);
    QAction *add(QMenu *menu, const QString &name, const char *icon, const QString &text,
                 const QKeySequence &shortcut = QKeySequence());

    QList<QAction *> m_themes; // by Theme::Choice
};

} // namespace slipway
