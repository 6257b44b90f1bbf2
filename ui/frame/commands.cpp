#include "ui/frame/commands.h"
#include "model/workbench/workbench.h"
#include "ui/compose/composepage.h"
#include "ui/docks/logpane.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/actions.h"
#include "ui/frame/connectiondialog.h"
#include "ui/frame/pagetabs.h"
#include "ui/look/theme.h"
#include "ui/navigator/navigatorpane.h"
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace slipway {

Commands::Commands(Workbench &bench, Theme &theme, Actions &actions, const Parts &parts)
    : QObject(parts.window), m_bench(bench), m_theme(theme), m_actions(actions), m_parts(parts)
{
    connectPages();
    connectConnections();
    connectEdit();
    connectView();
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
    onComposing(a.copyReceipt, &ComposePage::copyLastReceipt);
    connect(pages, &PageTabs::newConnectionAsked, this, &Commands::newConnection);
    connect(m_parts.log, &LogPane::composeAsked, pages, &PageTabs::composeAsked);
}

void Commands::connectConnections()
{
    const Actions &a = m_actions;
    connect(a.newConnection, &QAction::triggered, this, &Commands::newConnection);
    connect(a.refresh, &QAction::triggered, &m_bench, &Workbench::refreshAll);
    connect(a.restorePractice, &QAction::triggered, this, [this] {
        if (const auto restored = m_bench.restorePractice(); !restored)
            emit refused(restored.error().message);
    });
    connect(m_parts.navigator, &NavigatorPane::topicOpened, m_parts.pages, &PageTabs::openTopic);
    connect(m_parts.navigator, &NavigatorPane::refreshAsked, &m_bench, &Workbench::refresh);
    connect(m_parts.navigator, &NavigatorPane::removeAsked, this, &Commands::removeConnection);
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
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_parts.logDock->show();
        m_parts.logDock->raise();
        m_parts.log->focusFilter();
    });
}

void Commands::connectView()
{
    Actions &a = m_actions;
    connect(&a, &Actions::themeChosen, &m_theme, &Theme::choose);
    connect(&m_theme, &Theme::changed, this, [this] { m_actions.setTheme(m_theme.choice()); });
    a.setTheme(m_theme.choice());
    connect(a.about, &QAction::triggered, this, &Commands::showAbout);
    connect(a.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void Commands::newConnection()
{
    auto *dialog = new ConnectionDialog(m_bench, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Commands::removeConnection(const QString &id)
{
    if (const auto removed = m_bench.removeConnection(id); !removed)
        emit refused(removed.error().message);
}

void Commands::showAbout()
{
    auto *dialog = new AboutDialog(m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace slipway
