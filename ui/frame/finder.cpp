#include "ui/frame/finder.h"
#include "model/workbench/workbench.h"
#include "ui/frame/actions.h"
#include "ui/frame/page.h"
#include "ui/frame/pagetabs.h"
#include "ui/frame/shortcuts.h"
#include "ui/look/icons.h"
#include <QAction>

namespace slipway {

namespace {

QString icon(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

Finder::Finder(Workbench &bench, Actions &actions, PageTabs &pages, QWidget *window)
    : QObject(window), m_bench(bench), m_actions(actions), m_pages(pages), m_window(window)
{
}

std::vector<FinderDialog::Entry> Finder::commands() const
{
    std::vector<FinderDialog::Entry> entries;
    for (QAction *action : m_actions.all())
        if (const QString words = Shortcuts::words(action); !words.isEmpty() && action->isEnabled())
            entries.push_back({{words, Shortcuts::keys(action), action->icon().name()}, [action] { action->trigger(); }});
    return entries;
}

void Finder::addTabs(std::vector<FinderDialog::Entry> &entries) const
{
    for (int tab = 0; tab < m_pages.count(); ++tab) {
        const auto *page = qobject_cast<Page *>(m_pages.widget(tab));
        if (!page)
            continue;
        QWidget *shown = m_pages.widget(tab);
        entries.push_back({{page->title(), tr("open tab"), icon(page->icon())},
                           [&pages = m_pages, shown] { pages.setCurrentIndex(pages.indexOf(shown)); }});
    }
}

void Finder::addConnections(std::vector<FinderDialog::Entry> &entries)
{
    for (const Profile &profile : m_bench.profiles()) {
        entries.push_back({{profile.name, tr("connection"), icon(icons::NewConnection)},
                           [this, id = profile.id] { emit connectionChosen(id); }});
        for (const QString &topic : m_bench.topics(profile.id))
            entries.push_back({{topic, profile.name, icon(icons::Compose)},
                               [this, id = profile.id, topic] { m_pages.openTopic(id, topic); }});
    }
}

void Finder::addTemplates(std::vector<FinderDialog::Entry> &entries)
{
    for (const QString &path : m_bench.templatePaths())
        entries.push_back({{path, tr("template"), icon(icons::Save)}, [this, path] { emit templateChosen(path); }});
}

void Finder::showCommands()
{
    (new FinderDialog(tr("Type a command"), commands(), m_window))->open();
}

void Finder::showEverything()
{
    std::vector<FinderDialog::Entry> entries;
    addTabs(entries);
    addConnections(entries);
    addTemplates(entries);
    for (FinderDialog::Entry &entry : commands())
        entries.push_back(std::move(entry));
    (new FinderDialog(tr("Find anything"), std::move(entries), m_window))->open();
}

} // namespace slipway
