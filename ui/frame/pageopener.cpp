#include "ui/frame/pageopener.h"
#include "model/workbench/recompose.h"
#include "model/workbench/workbench.h"
#include "ui/browse/browsepage.h"
#include "ui/compose/composepage.h"
#include "ui/docks/detailspane.h"
#include "ui/docks/logpage.h"
#include "ui/docks/logpane.h"
#include "ui/frame/actions.h"
#include "ui/frame/infront.h"
#include "ui/frame/pagetabs.h"
#include "ui/frame/resend.h"
#include "ui/frame/tabkeeper.h"
#include "ui/navigator/navigatorpane.h"
#include "ui/runs/runpage.h"
#include "ui/topics/topicpage.h"
#include "ui/look/icons.h"
#include <QAction>
#include <QJsonObject>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slipway {

PageOpener::PageOpener(Workbench &bench, Actions &actions, const Parts &parts)
    : QObject(parts.pages), m_bench(bench), m_parts(parts)
{
    new Resend(bench, *parts.pages, *parts.details);
    connect(parts.details, &DetailsPane::templateAsked, this, [this, save = actions.saveTemplate](const Detail &detail) {
        m_parts.pages->compose(recompose(detail.connectionId, detail.topic, *detail.message));
        save->trigger();
    });
    connectLog(*parts.log);
    nameConnections();
    connect(&bench, &Workbench::connectionsChanged, this, &PageOpener::nameConnections);
    connect(actions.openLog, &QAction::triggered, this, &PageOpener::openLog);
    connect(actions.browse, &QAction::triggered, this, &PageOpener::browseCurrent);
    connect(&bench.outbox(), &Outbox::runStarted, this, [this](quint64 ticket) {
        const auto card = m_bench.outbox().runCard(ticket);
        const bool here = isInFront(*m_parts.pages->window()); // of several windows, the one it was begun in
        // A small one shows its receipts where it was sent, unless it is paced: that takes its time, and may be paused.
        if (card && (!card->small || card->facts.ratePerSecond > 0) && here)
            QMetaObject::invokeMethod(this, [this, ticket] { openTicket(ticket); }, Qt::QueuedConnection);
    });
    connect(parts.navigator, &NavigatorPane::menuAsked, this, &PageOpener::addToMenu);
}

void PageOpener::connectLog(LogPane &pane)
{
    pane.setKinds([this](const QString &id) { return m_bench.connector().kind(id); });
    connect(&pane, &LogPane::chosen, m_parts.details, &DetailsPane::show);
    connect(&pane, &LogPane::runAsked, this, &PageOpener::openRun);
    connect(&pane, &LogPane::pageAsked, this, &PageOpener::openLog);
}

void PageOpener::nameConnections()
{
    QStringList names;
    for (const Profile &profile : m_bench.profiles())
        names << profile.name;
    m_parts.log->setConnections(names);
}

void PageOpener::openLog()
{
    PageTabs *pages = m_parts.pages;
    for (int tab = 0; tab < pages->count(); ++tab)
        if (qobject_cast<LogPage *>(pages->widget(tab)))
            return pages->setCurrentIndex(tab);
    auto *page = new LogPage(m_bench, pages);
    connectLog(page->pane());
    connect(&page->pane(), &LogPane::composeAsked, pages, &PageTabs::composeAsked);
    pages->show(page);
}

BrowsePage *PageOpener::browse(const QString &connectionId, const QString &topic)
{
    PageTabs *pages = m_parts.pages;
    for (int tab = 0; tab < pages->count(); ++tab)
        if (auto *page = qobject_cast<BrowsePage *>(pages->widget(tab));
            page && page->connectionId() == connectionId && page->topic() == topic) {
            pages->setCurrentIndex(tab);
            return page;
        }
    auto *page = new BrowsePage(m_bench, pages);
    page->choose(connectionId, topic);
    showBrowsing(page);
    return page;
}

void PageOpener::showBrowsing(BrowsePage *page)
{
    connect(page, &BrowsePage::messageChosen, m_parts.details, &DetailsPane::show);
    m_parts.pages->show(page);
}

void PageOpener::addToMenu(QMenu *menu, const QModelIndex &index)
{
    const QString topic = index.data(NavigatorModel::TopicRole).toString();
    const QString id = index.data(NavigatorModel::ConnectionIdRole).toString();
    if (id.isEmpty())
        return;
    QAction *look = menu->addAction(icons::named(icons::Browse), tr("Browse"), this, [this, id, topic] { browse(id, topic); });
    look->setObjectName(QStringLiteral("browseTopicAction"));
    const auto profile = m_bench.profile(id);
    const BrokerKind *kind = profile ? m_bench.kindOf(*profile) : nullptr;
    if (topic.isEmpty() || !kind || !(kind->capabilities & BrokerKind::Topology))
        return;
    QAction *about = menu->addAction(icons::named(icons::About), tr("About the topic"), this,
                                     [this, id, topic] { describe(id, topic); });
    about->setObjectName(QStringLiteral("aboutTopicAction"));
}

void PageOpener::describe(const QString &connectionId, const QString &topic)
{
    PageTabs *pages = m_parts.pages;
    for (int tab = 0; tab < pages->count(); ++tab)
        if (auto *page = qobject_cast<TopicPage *>(pages->widget(tab));
            page && page->desk().connectionId() == connectionId && page->topic() == topic) {
            pages->setCurrentIndex(tab);
            return page->desk().ask();
        }
    pages->show(new TopicPage(std::make_unique<TopicDesk>(m_bench, connectionId, topic), pages));
}

RunPage *PageOpener::openedRun(qint64 run, quint64 ticket) const
{
    PageTabs *pages = m_parts.pages;
    for (int tab = 0; tab < pages->count(); ++tab)
        if (auto *page = qobject_cast<RunPage *>(pages->widget(tab));
            page && ((run != 0 && page->desk().run() == run) || (ticket != 0 && page->desk().lastTicket() == ticket)))
            return page;
    return nullptr;
}

void PageOpener::showRun(const std::shared_ptr<RunDesk> &desk)
{
    auto *page = new RunPage(desk, m_parts.pages);
    connect(page, &RunPage::messageChosen, m_parts.details, &DetailsPane::show);
    connect(page, &RunPage::runOpened, this, &PageOpener::openTicket);
    m_parts.pages->show(page);
}

void PageOpener::openRun(qint64 run)
{
    if (RunPage *page = openedRun(run, 0))
        return m_parts.pages->setCurrentWidget(page);
    showRun(RunDesk::logged(m_bench, run));
}

void PageOpener::openTicket(quint64 ticket)
{
    if (RunPage *page = openedRun(0, ticket))
        return m_parts.pages->setCurrentWidget(page);
    showRun(RunDesk::underWay(m_bench, ticket));
}

void PageOpener::restore()
{
    m_parts.pages->restore();
    (new TabKeeper(*m_parts.pages, *this, m_bench.home()))->restore();
}

void PageOpener::reopen(const QJsonObject &whereabouts)
{
    const QString page = whereabouts[u"page"_s].toString();
    const QString connection = whereabouts[u"connection"_s].toString();
    const qint64 run = whereabouts[u"run"_s].toInteger();
    if (page == "log"_L1)
        openLog();
    else if (page == "browse"_L1 && m_bench.profile(connection))
        browse(connection, whereabouts[u"topic"_s].toString());
    else if (page == "topic"_L1 && m_bench.profile(connection))
        describe(connection, whereabouts[u"topic"_s].toString());
    else if (const auto log = m_bench.log(); page == "run"_L1 && log && (*log)->facts(run))
        openRun(run);
}

void PageOpener::takeOver(PageTabs &other)
{
    PageTabs *pages = m_parts.pages;
    if (other.findChild<TabKeeper *>())
        new TabKeeper(*pages, *this, m_bench.home());
    for (int tab = 0; tab < other.count(); ++tab) {
        QWidget *page = other.widget(tab);
        if (const auto *composed = qobject_cast<ComposePage *>(page)) {
            pages->continueFrom(*composed);
        } else if (const auto *browsed = qobject_cast<BrowsePage *>(page)) {
            showBrowsing(new BrowsePage(m_bench, *browsed, pages));
        } else if (const auto *described = qobject_cast<TopicPage *>(page)) {
            describe(described->connectionId(), described->topic());
        } else if (auto *run = qobject_cast<RunPage *>(page)) {
            run->desk().label();
            showRun(run->sharedDesk());
        } else if (auto *log = qobject_cast<LogPage *>(page)) {
            openLog();
            qobject_cast<LogPage *>(pages->currentWidget())->pane().takeOver(log->pane());
        }
    }
    pages->takeClosed(other);
    pages->setCurrentIndex(other.currentIndex());
    if (Page *page = pages->currentPage())
        page->focusFirst();
}

// The topic of the page in front.
void PageOpener::browseCurrent()
{
    const Page *page = m_parts.pages->currentPage();
    const auto profile = page ? page->profile() : std::nullopt;
    const QString first = m_bench.profiles().empty() ? QString() : m_bench.profiles().front().id;
    browse(profile ? profile->id : first, page ? page->topic() : QString());
}

} // namespace slipway
