#include "ui/frame/mainwindow.h"
#include "model/workbench/workbench.h"
#include "ui/docks/detailspane.h"
#include "ui/docks/logpane.h"
#include "ui/docks/problemspane.h"
#include "ui/docks/statisticspane.h"
#include "ui/frame/actions.h"
#include "ui/frame/commands.h"
#include "ui/frame/dockarea.h"
#include "ui/frame/docktitle.h"
#include "ui/frame/findfield.h"
#include "ui/frame/focusring.h"
#include "ui/frame/layoutkeeper.h"
#include "ui/frame/page.h"
#include "ui/frame/pageopener.h"
#include "ui/frame/pagetabs.h"
#include "ui/frame/preferencesdialog.h"
#include "ui/frame/quitquestion.h"
#include "ui/frame/statusline.h"
#include "ui/frame/windowstate.h"
#include "ui/look/environmenttag.h"
#include "ui/look/noticebar.h"
#include "ui/look/style.h"
#include "ui/navigator/navigatorpane.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

MainWindow::MainWindow(Workbench &bench, Theme &theme, SyntaxColours &colours, QWidget *parent)
    : QMainWindow(parent), m_bench(bench), m_theme(theme), m_actions(new Actions(this)),
      m_pages(new PageTabs(bench, colours, this)), m_navigator(new NavigatorPane(bench.navigator(), this)),
      m_details(new DetailsPane(this)), m_log(new LogPane(this)), m_statistics(new StatisticsPane(bench, this)),
      m_problems(new ProblemsPane(bench, this)), m_status(new StatusLine(this)), m_area(new DockArea(this)),
      m_notice(new NoticeBar(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Slipway"_s);
    setMinimumSize(Style::scaled(960), Style::scaled(600));
    setDocumentMode(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCentralWidget(makeCentre());
    setStatusBar(m_status);
    makeToolBar();
    makeDocks();
    connectActions();
    connectPanes();
    resize(Style::scaled(1280), Style::scaled(800));
}

MainWindow::~MainWindow() = default;

// The notices of the window stand above its pages: what was removed, imported, could not be done.
QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_notice->setParent(centre);
    m_notice->setObjectName(u"windowNotice"_s);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    return centre;
}

QDockWidget *MainWindow::makeDock(const QString &name, const QString &title, QWidget *content,
                                  Qt::DockWidgetArea area, QWidget *tools)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setWidget(content);
    content->setMinimumSize(1, 1); // may be drawn together to its tab row
    addDockWidget(area, dock);
    m_area->add(dock, new DockTitle(dock, tools));
    m_actions->docks->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::makeDocks()
{
    const auto [first, last] = isRightToLeft() ? std::pair(Qt::RightDockWidgetArea, Qt::LeftDockWidgetArea) // Qt does not mirror them
                                               : std::pair(Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea);
    m_navigatorDock = makeDock(u"navigatorDock"_s, tr("Navigator"), m_navigator, first);
    m_detailsDock = makeDock(u"detailsDock"_s, tr("Details"), m_details, last);
    m_logDock = makeDock(u"logDock"_s, tr("Send log"), m_log, Qt::BottomDockWidgetArea, m_log->tools());
    m_statisticsDock = makeDock(u"statisticsDock"_s, tr("Statistics"), m_statistics, Qt::BottomDockWidgetArea, m_statistics->tools());
    m_problemsDock = makeDock(u"problemsDock"_s, tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_logDock, m_statisticsDock);
    tabifyDockWidget(m_statisticsDock, m_problemsDock);
    m_logDock->raise();
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Main"));
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(m_actions->newConnection);
    m_toolBar->addAction(m_actions->compose);
    m_toolBar->addAction(m_actions->browse);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->stop);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_find = new FindField(m_toolBar);
    const auto showKey = [this] { m_find->setKey(m_actions->findAnything->shortcut().toString(QKeySequence::NativeText)); };
    showKey();
    connect(m_actions->findAnything, &QAction::changed, m_find, showKey);
    connect(m_find, &QToolButton::clicked, m_actions->findAnything, &QAction::trigger);
    m_toolBar->addWidget(m_find);
    auto *gap = new QWidget(m_toolBar);
    gap->setFixedWidth(8);
    m_toolBar->addWidget(gap);
    m_environment = new EnvironmentTag(m_toolBar);
    m_toolBar->addWidget(m_environment);
}

void MainWindow::connectActions()
{
    connect(m_actions->nextPart, &QAction::triggered, this, [this] { moveFocus(1); });
    connect(m_actions->previousPart, &QAction::triggered, this, [this] { moveFocus(-1); });
    m_commands = new Commands(m_bench, m_theme, *m_actions, {this, m_pages, m_navigator, m_notice, m_log, m_logDock});
    connect(m_commands, &Commands::newWindowAsked, this, &MainWindow::newWindowAsked);
    connect(m_commands, &Commands::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::connectPanes()
{
    connect(m_pages, &PageTabs::pageChanged, this, &MainWindow::showPage);
    connect(m_pages, &PageTabs::receiptChosen, m_details,
            [this](const Receipt &receipt) { m_details->show(Detail::of(receipt)); });
    m_opener = new PageOpener(m_bench, *m_actions, {m_pages, m_navigator, m_details, m_log});
    connect(m_problems, &ProblemsPane::countChanged, this, &MainWindow::showProblemCount);
    connect(&m_bench, &Workbench::stateChanged, this, &MainWindow::showPage);
    connect(&m_bench, &Workbench::connectionsChanged, this, &MainWindow::showPage);
    connect(&m_bench, &Workbench::topicsChanged, this, &MainWindow::showPage);
    connect(&m_bench.outbox(), &Outbox::numbersChanged, this, [this] {
        const RunSnapshot numbers = m_bench.outbox().total();
        m_status->showNumbers(numbers);
    });
    connect(m_statistics, &StatisticsPane::problem, m_status, [this](const QString &sentence) { m_status->showMessage(sentence); });
    showPage();
    showProblemCount(int(m_bench.problems().size()));
}

void MainWindow::showPage()
{
    const Page *page = m_pages->currentPage();
    m_actions->stop->setEnabled(page && page->isBusy());
    const auto profile = page ? page->profile() : std::nullopt;
    if (!profile) {
        m_environment->clear();
        m_status->clearConnection();
        return;
    }
    m_environment->show(profile->environment, profile->name);
    m_navigator->select(profile->id, page->topic());
    m_toolBar->setProperty("production", profile->environment == Profile::Environment::Production);
    m_toolBar->update();
    m_status->showConnection(profile->name, m_bench.navigator().state(profile->id));
}

void MainWindow::showProblemCount(int problems)
{
    m_problemsDock->setWindowTitle(problems > 0 ? tr("Problems  %1").arg(problems) : tr("Problems"));
}

void MainWindow::restore(Pages pages)
{
    if (pages == Pages::Drafts)
        m_opener->restore();
    else
        m_pages->startFresh();
    const WindowState::Restored was = WindowState(m_bench.home()).restore(*this);
    if (!was.said.isEmpty()) {
        m_notice->say(NoticeBar::Tone::Warning, {}, was.said);
        m_notice->addDismiss();
    }
    if (!was.done) {
        resizeDocks({m_navigatorDock, m_detailsDock}, {Style::scaled(220), Style::scaled(312)}, Qt::Horizontal);
        resizeDocks({m_logDock}, {Style::scaled(180)}, Qt::Vertical);
    }
    settle();
}

void MainWindow::settle()
{
    m_commands->loadShortcuts();
    new LayoutKeeper(this, m_bench.home());
    showPage();
}

void MainWindow::takeOver(MainWindow &other)
{
    m_opener->takeOver(*other.m_pages);
    m_log->takeOver(*other.m_log);
    WindowState::copy(other, *this);
    m_detailsCut = other.m_detailsCut;
    m_low = other.m_low;
    settle();
    show();
    const bool preferring = other.findChild<PreferencesDialog *>();
    other.hide();
    if (preferring)
        m_actions->preferences->trigger();
}

void MainWindow::fitDocks()
{
    const bool narrow = width() < Style::scaled(1180);
    m_toolBar->setToolButtonStyle(width() < Style::scaled(1000) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const bool low = height() < Style::scaled(680);
    if (low != m_low) {
        m_low = low;
        resizeDocks({m_logDock}, {low ? 1 : Style::scaled(180)}, Qt::Vertical);
    }
    if (narrow && m_detailsDock->isVisible() && !m_detailsDock->isFloating()) {
        m_detailsCut = true;
        m_detailsDock->hide();
    } else if (!narrow && m_detailsCut) {
        m_detailsCut = false;
        m_detailsDock->show();
    }
    // By the window's width (look section 5); what a person drew stays while that is of one class.
    const int room = narrow ? 0 : width() < Style::scaled(1700) ? 1 : 2;
    if (const int before = std::exchange(m_room, room); before >= 0 && before != room)
        resizeDocks({m_navigatorDock, m_detailsDock},
                    {Style::scaled(180 + 40 * room), Style::scaled(room == 2 ? 420 : 312)}, Qt::Horizontal);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    QTimer::singleShot(0, this, &MainWindow::fitDocks); // a dock must not go while its layout is at work
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::firstPainted); // the children have painted by then
}

void MainWindow::moveFocus(int step)
{
    FocusRing({m_pages, m_detailsDock, m_logDock, m_statisticsDock, m_problemsDock, m_navigatorDock}).move(step);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Outbox &outbox = m_bench.outbox();
    if ((m_pages->anySending() || !outbox.runs().empty()) && !QuitQuestion::agreed(this)) {
        event->ignore();
        QuitQuestion::ask(this, outbox, [this] { m_pages->stopAll(); });
        return;
    }
    m_pages->keepAll();
    WindowState(m_bench.home()).save(*this);
    event->accept();
}

} // namespace slipway
