#include "ui/frame/commands.h"
#include "model/workbench/workbench.h"
#include "ui/compose/composepage.h"
#include "ui/connections/connectioncommands.h"
#include "ui/docks/logpane.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/actions.h"
#include "ui/frame/finder.h"
#include "ui/frame/infront.h"
#include "ui/frame/page.h"
#include "ui/frame/pagetabs.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/frame/shortcuts.h"
#include "ui/look/noticebar.h"
#include "ui/look/theme.h"
#include "ui/navigator/navigatorpane.h"
#include "ui/templates/templatecommands.h"
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace slipway {

Commands::Commands(Workbench &bench, Theme &theme, Actions &actions, const Parts &parts)
    : QObject(parts.window), m_bench(bench), m_theme(theme), m_actions(actions), m_parts(parts),
      m_connections(new ConnectionCommands(bench, parts.notice, parts.window)),
      m_shortcuts(new Shortcuts(actions, bench.home())), m_finder(new Finder(bench, actions, *parts.pages, parts.window))
{
    connectPages();
    connectConnections();
    connectTemplates();
    connectEdit();
    connectView();
    connectFind();
}

void Commands::loadShortcuts()
{
    if (const auto loaded = m_shortcuts->load(); !loaded)
        refuse(loaded.error());
}

void Commands::onComposing(QAction *action, void (ComposePage::*what)())
{
    connect(action, &QAction::triggered, this, [this, what] {
        if (ComposePage *page = m_parts.pages->current())
            (page->*what)();
    });
}

void Commands::connectPages()
{
    const Actions &a = m_actions;
    PageTabs *pages = m_parts.pages;
    connect(a.compose, &QAction::triggered, pages, &PageTabs::composeAsked);
    connect(a.newWindow, &QAction::triggered, this, &Commands::newWindowAsked);
    connect(a.duplicate, &QAction::triggered, pages, &PageTabs::duplicateCurrent);
    connect(a.closeTab, &QAction::triggered, pages, &PageTabs::closeCurrent);
    connect(a.reopenTab, &QAction::triggered, pages, &PageTabs::reopenClosed);
    connect(a.closeWindow, &QAction::triggered, m_parts.window, &QWidget::close);
    connect(a.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(a.stop, &QAction::triggered, pages, &PageTabs::stopCurrent);
    onComposing(a.openFile, &ComposePage::chooseFile);
    onComposing(a.send, &ComposePage::send);
    onComposing(a.format, &ComposePage::formatBody);
    onComposing(a.minify, &ComposePage::minifyBody);
    onComposing(a.findNext, &ComposePage::findNext);
    onComposing(a.findPrevious, &ComposePage::findPrevious);
    onComposing(a.starTopic, &ComposePage::toggleStar);
    onComposing(a.copyReceipt, &ComposePage::copyLastReceipt);
    connect(pages, &PageTabs::newConnectionAsked, m_connections, &ConnectionCommands::add);
    connect(pages, &PageTabs::refused, this,
            [this](const QString &sentence) { refuse({Error::Kind::Internal, sentence, {}}); });
    connect(m_parts.log, &LogPane::composeAsked, pages, &PageTabs::composeAsked);
}

// What is done with a connection is done with the one that the navigator shows.
void Commands::connectConnections()
{
    const Actions &a = m_actions;
    NavigatorPane *navigator = m_parts.navigator;
    const auto onCurrent = [this, navigator](QAction *action, void (ConnectionCommands::*what)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, navigator, what] {
            if (const QString id = navigator->currentConnection(); !id.isEmpty())
                (m_connections->*what)(id);
        });
    };
    connect(a.newConnection, &QAction::triggered, m_connections, &ConnectionCommands::add);
    onCurrent(a.editConnection, &ConnectionCommands::edit);
    onCurrent(a.duplicateConnection, &ConnectionCommands::duplicate);
    onCurrent(a.renameConnection, &ConnectionCommands::rename);
    onCurrent(a.removeConnection, &ConnectionCommands::remove);
    connect(a.importConnections, &QAction::triggered, m_connections, &ConnectionCommands::importSome);
    connect(a.exportConnections, &QAction::triggered, m_connections, &ConnectionCommands::exportAll);
    connect(a.refresh, &QAction::triggered, &m_bench, &Workbench::refreshAll);
    connect(a.restorePractice, &QAction::triggered, m_connections, &ConnectionCommands::restorePractice);
    navigator->setConnectionActions({a.refresh, a.editConnection, a.duplicateConnection, a.renameConnection, a.removeConnection});
    connect(navigator, &NavigatorPane::topicOpened, m_parts.pages, &PageTabs::openTopic);
    connect(navigator, &NavigatorPane::renameAsked, m_connections, &ConnectionCommands::rename);
    connect(navigator, &NavigatorPane::removeAsked, m_connections, &ConnectionCommands::remove);
    connect(navigator, &NavigatorPane::newConnectionAsked, m_connections, &ConnectionCommands::add);
    connect(navigator, &NavigatorPane::fileDropped, m_connections, &ConnectionCommands::importFile);
    const auto move = [this](const QString &id, int place) {
        if (const auto moved = m_bench.moveConnection(id, place); !moved)
            refuse(moved.error());
    };
    connect(&m_bench.navigator(), &NavigatorModel::connectionMoveAsked, this, [this, move](const QString &id, int place) {
        if (isInFront(*m_parts.window)) // windows share the navigator's model
            move(id, place);
    });
    connect(navigator, &NavigatorPane::connectionMoveAsked, this, move);
    connect(navigator, &NavigatorPane::starAsked, this, [this](const QString &id, const QString &topic, bool saved) {
        Composition c;
        c.connectionId = id;
        c.topic = topic;
        if (const auto done = m_bench.setSaved(c, saved); !done)
            refuse(done.error());
    });
}

void Commands::refuse(const Error &error)
{
    m_parts.notice->say(NoticeBar::Tone::Error, {}, error.message);
    m_parts.notice->addDetail(error.detail);
    m_parts.notice->addDismiss();
}

void Commands::connectTemplates()
{
    NavigatorPane *navigator = m_parts.navigator;
    auto *templates = new TemplateCommands(m_bench, m_parts.pages, m_parts.notice, m_parts.window);
    connect(m_actions.saveTemplate, &QAction::triggered, templates, &TemplateCommands::saveCurrent);
    connect(m_actions.runTemplate, &QAction::triggered, templates, [this, templates, navigator] {
        const ComposePage *page = m_parts.pages->current(); // the one chosen at the left, else the one that is open
        const QString chosen = navigator->currentTemplate();
        if (const QString path = chosen.isEmpty() && page ? page->templatePath() : chosen; !path.isEmpty())
            templates->run(path);
        else
            refuse({Error::Kind::NotFound, tr("Choose a template in the navigator, or open one, then run it."), {}});
    });
    connect(navigator, &NavigatorPane::templateOpened, templates, &TemplateCommands::open);
    connect(navigator, &NavigatorPane::templateRunAsked, templates, &TemplateCommands::run);
    connect(navigator, &NavigatorPane::templateRenameAsked, templates, &TemplateCommands::rename);
    connect(navigator, &NavigatorPane::templateRemoveAsked, templates, &TemplateCommands::remove);
    connect(&m_bench.navigator(), &NavigatorModel::templateMoveAsked, templates, [this, templates](const QString &path, const QString &to) {
        if (isInFront(*m_parts.window))
            templates->move(path, to);
    });
}

void Commands::connectEdit()
{
    // The focused editor has these; the menu reaches it by name, since Qt has no common interface for them.
    const auto forward = [this](QAction *action, const char *slot) {
        connect(action, &QAction::triggered, this, [slot] {
            if (QWidget *focus = QApplication::focusWidget();
                focus && focus->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
                QMetaObject::invokeMethod(focus, slot);
        });
    };
    forward(m_actions.undo, "undo");
    forward(m_actions.redo, "redo");
    forward(m_actions.cut, "cut");
    forward(m_actions.copy, "copy");
    forward(m_actions.paste, "paste");
}

void Commands::connectFind()
{
    const Actions &a = m_actions;
    connect(a.find, &QAction::triggered, this, &Commands::findHere);
    connect(a.filterLog, &QAction::triggered, this, [this] {
        m_parts.logDock->show();
        m_parts.logDock->raise();
        m_parts.log->focusFilter();
    });
    connect(a.filterNavigator, &QAction::triggered, m_parts.navigator, &NavigatorPane::focusFilter);
    connect(a.findAnything, &QAction::triggered, m_finder, &Finder::showEverything);
    connect(a.commands, &QAction::triggered, m_finder, &Finder::showCommands);
    connect(a.preferences, &QAction::triggered, this, &Commands::showPreferences);
    connect(m_finder, &Finder::connectionChosen, m_connections, &ConnectionCommands::edit);
    connect(m_finder, &Finder::templateChosen, m_parts.navigator, &NavigatorPane::templateOpened);
}

// Where the focus is: the navigator and the log have their filters, a page what it can search.
void Commands::findHere()
{
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (at == m_parts.navigator) {
            m_parts.navigator->focusFilter();
            return;
        }
        if (at == m_parts.logDock) {
            m_parts.log->focusFilter();
            return;
        }
    }
    if (Page *page = m_parts.pages->currentPage(); !page || !page->find())
        m_actions.filterLog->trigger();
}

void Commands::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_theme, *m_shortcuts, m_bench.home().config() + QStringLiteral("/settings.ini"),
                                         m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::languageChosen, this, &Commands::languageChosen);
    dialog->open();
}

void Commands::connectView()
{
    Actions &a = m_actions;
    connect(&a, &Actions::themeChosen, &m_theme, &Theme::choose);
    connect(&m_theme, &Theme::changed, this, [this] { m_actions.setTheme(m_theme.choice()); });
    a.setTheme(m_theme.choice());
    a.utc->setChecked(m_theme.isUtc());
    connect(a.utc, &QAction::toggled, &m_theme, &Theme::setUtc);
    connect(&m_theme, &Theme::changed, a.utc, [this] { m_actions.utc->setChecked(m_theme.isUtc()); });
    connect(a.about, &QAction::triggered, this, &Commands::showAbout);
    connect(a.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void Commands::showAbout()
{
    auto *dialog = new AboutDialog(m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace slipway
