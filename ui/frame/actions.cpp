#include "ui/frame/actions.h"
#include "ui/look/icons.h"
#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace slipway {

Actions::Actions(QMainWindow *window) : QObject(window)
{
    makeFile(window);
    makeEdit(window);
    makeView(window);
    makeConnection(window);
    makeMessage(window);
    makeHelp(window);
}

QAction *Actions::add(QMenu *menu, const QString &name, const char *icon, const QString &text,
                      const QKeySequence &shortcut)
{
    auto *action = new QAction(icon ? icons::named(icon) : QIcon(), text, this);
    action->setObjectName(name);
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    menu->addAction(action);
    return action;
}

void Actions::makeFile(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&File"));
    menu->setObjectName(u"fileMenu"_s);
    compose = add(menu, u"actionCompose"_s, icons::Compose, tr("&Compose"), QKeySequence(Qt::CTRL | Qt::Key_N));
    newWindow = add(menu, u"actionNewWindow"_s, nullptr, tr("New &window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    browse = add(menu, u"actionBrowse"_s, icons::Browse, tr("&Browse"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    duplicate = add(menu, u"actionDuplicate"_s, icons::Duplicate, tr("&Duplicate tab"), QKeySequence(Qt::CTRL | Qt::Key_D));
    openFile = add(menu, u"actionOpenFile"_s, icons::Open, tr("&Send messages of a file…"), QKeySequence(Qt::CTRL | Qt::Key_O));
    menu->addSeparator();
    closeTab = add(menu, u"actionCloseTab"_s, nullptr, tr("C&lose tab"), QKeySequence(Qt::CTRL | Qt::Key_W));
    reopenTab = add(menu, u"actionReopenTab"_s, nullptr, tr("&Reopen closed tab"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    closeWindow = add(menu, u"actionCloseWindow"_s, nullptr, tr("Clos&e window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    quit = add(menu, u"actionQuit"_s, nullptr, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Actions::makeEdit(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(u"editMenu"_s);
    // Without shortcuts of their own: the focused editor has them, and these menu entries reach it.
    undo = add(menu, u"actionUndo"_s, "edit-undo", tr("&Undo\tCtrl+Z"));
    redo = add(menu, u"actionRedo"_s, "edit-redo", tr("&Redo\tCtrl+Shift+Z"));
    menu->addSeparator();
    cut = add(menu, u"actionCut"_s, "edit-cut", tr("Cu&t\tCtrl+X"));
    copy = add(menu, u"actionCopy"_s, icons::Copy, tr("&Copy\tCtrl+C"));
    paste = add(menu, u"actionPaste"_s, icons::Paste, tr("&Paste\tCtrl+V"));
    menu->addSeparator();
    find = add(menu, u"actionFind"_s, icons::Find, tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F));
    findNext = add(menu, u"actionFindNext"_s, nullptr, tr("Find &next"), QKeySequence(Qt::Key_F3));
    findPrevious = add(menu, u"actionFindPrevious"_s, nullptr, tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    findAnything = add(menu, u"actionFindAnything"_s, icons::Find, tr("Find &anything…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    commands = add(menu, u"actionCommands"_s, nullptr, tr("Co&mmands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    menu->addSeparator();
    filterLog = add(menu, u"actionFilterLog"_s, icons::Filter, tr("Filter the &log"), QKeySequence(Qt::CTRL | Qt::Key_L));
    filterNavigator = add(menu, u"actionFilterNavigator"_s, icons::Filter, tr("Filter the navi&gator"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    menu->addSeparator();
    preferences = add(menu, u"actionPreferences"_s, icons::Settings, tr("Pr&eferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void Actions::makeView(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&View"));
    menu->setObjectName(u"viewMenu"_s);
    QMenu *theme = menu->addMenu(tr("&Theme"));
    theme->setObjectName(u"themeMenu"_s);
    auto *group = new QActionGroup(this);
    for (const auto &[choice, words] : {std::pair(Theme::Choice::System, tr("&System")),
                                        std::pair(Theme::Choice::Light, tr("&Light")),
                                        std::pair(Theme::Choice::Dark, tr("&Dark"))}) {
        QAction *action = add(theme, u"theme_"_s + Theme::toText(choice), nullptr, words);
        action->setCheckable(true);
        group->addAction(action);
        m_themes.append(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
    }
    utc = add(menu, u"actionUtc"_s, nullptr, tr("Times in &UTC"));
    utc->setCheckable(true);
    openLog = add(menu, u"actionOpenLog"_s, icons::Log, tr("Send &log"),
                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    docks = menu->addMenu(tr("&Docks"));
    docks->setObjectName(u"docksMenu"_s);
    menu->addSeparator();
    nextPart = add(menu, u"actionNextPart"_s, nullptr, tr("&Next part of the window"), QKeySequence(Qt::Key_F6));
    previousPart = add(menu, u"actionPreviousPart"_s, nullptr, tr("&Previous part of the window"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void Actions::makeConnection(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Connection"));
    menu->setObjectName(u"connectionMenu"_s);
    newConnection = add(menu, u"actionNewConnection"_s, icons::NewConnection, tr("&New connection…"),
                        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    newConnection->setIconText(tr("New connection"));
    editConnection = add(menu, u"actionEditConnection"_s, icons::Settings, tr("&Edit connection…"));
    duplicateConnection = add(menu, u"actionDuplicateConnection"_s, icons::Duplicate, tr("&Duplicate connection…"));
    renameConnection = add(menu, u"actionRenameConnection"_s, icons::Rename, tr("Rena&me connection…"));
    removeConnection = add(menu, u"actionRemoveConnection"_s, icons::Delete, tr("Remo&ve connection"));
    menu->addSeparator();
    importConnections = add(menu, u"actionImportConnections"_s, icons::Import, tr("&Import connections…"));
    exportConnections = add(menu, u"actionExportConnections"_s, icons::Export, tr("E&xport connections…"));
    menu->addSeparator();
    refresh = add(menu, u"actionRefresh"_s, icons::Refresh, tr("&Refresh topics"), QKeySequence(Qt::Key_F5));
}

void Actions::makeMessage(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Message"));
    menu->setObjectName(u"messageMenu"_s);
    send = add(menu, u"actionSend"_s, icons::Send, tr("&Send"));
    send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    stop = add(menu, u"actionStop"_s, icons::Stop, tr("S&top"), QKeySequence(Qt::Key_Escape));
    stop->setEnabled(false);
    stop->setToolTip(tr("Stop: what has left is waited for (Esc)"));
    menu->addSeparator();
    format = add(menu, u"actionFormat"_s, icons::Format, tr("&Format body"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    minify = add(menu, u"actionMinify"_s, icons::Minify, tr("&Minify body"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    menu->addSeparator();
    saveTemplate = add(menu, u"actionSaveTemplate"_s, icons::Save, tr("Save as &template…"), QKeySequence(Qt::CTRL | Qt::Key_S));
    runTemplate = add(menu, u"actionRunTemplate"_s, icons::Run, tr("&Run template…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    starTopic = add(menu, u"actionStarTopic"_s, icons::Saved, tr("Save t&his topic"), QKeySequence(Qt::CTRL | Qt::Key_B));
    menu->addSeparator();
    copyReceipt = add(menu, u"actionCopyReceipt"_s, icons::Copy, tr("&Copy last receipt"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
}

void Actions::makeHelp(QMainWindow *window)
{
    QMenu *menu = window->menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(u"helpMenu"_s);
    restorePractice = add(menu, u"actionRestorePractice"_s, nullptr, tr("Bring back &Practice"));
    menu->addSeparator();
    about = add(menu, u"actionAbout"_s, nullptr, tr("&About Slipway"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(menu, u"actionAboutQt"_s, nullptr, tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QList<QAction *> Actions::all() const
{
    return findChildren<QAction *>(Qt::FindDirectChildrenOnly);
}

void Actions::setTheme(Theme::Choice choice)
{
    m_themes.at(int(choice))->setChecked(true);
}

} // namespace slipway
