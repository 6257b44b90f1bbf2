#pragma once
#include "ui/frame/finderdialog.h"

class QAction;

namespace slipway {

class Actions;
class NavigatorPane;
class PageTabs;
class Workbench;

// Opens the two lists that one types into: the commands, and everything: open tabs, topics, connections, templates, commands.
class Finder final : public QObject {
    Q_OBJECT
public:
    Finder(Workbench &bench, Actions &actions, PageTabs &pages, QWidget *window);

    void showCommands();
    void showEverything();

signals:
    void connectionChosen(const QString &id);
    void templateChosen(const QString &path);

private:
    std::vector<FinderDialog::Entry> commands() const;
    void addTabs(std::vector<FinderDialog::Entry> &entries) const;
    void addConnections(std::vector<FinderDialog::Entry> &entries);
    void addTemplates(std::vector<FinderDialog::Entry> &entries);

    Workbench &m_bench;
    Actions &m_actions;
    PageTabs &m_pages;
    QWidget *m_window;
};

} // namespace slipway
