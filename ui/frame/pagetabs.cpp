#include "ui/frame/pagetabs.h"
#include "ui/compose/composepage.h"
#include "ui/frame/page.h"
#include "ui/frame/tabbar.h"
#include "ui/look/icons.h"
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int KeptClosed = 10;

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

PageTabs::PageTabs(Workbench &bench, SyntaxColours &colours, QWidget *parent)
    : QTabWidget(parent), m_bench(bench), m_colours(colours)
{
    setObjectName(u"pages"_s);
    setAccessibleName(tr("Pages"));
    auto *bar = new TabBar(this);
    setTabBar(bar);
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setMinimumSize(560, 340);
    connect(bar, &TabBar::addAsked, this, [this] { compose(fresh()); });
    connect(this, &QTabWidget::tabCloseRequested, this, &PageTabs::close);
    connect(bar, &QTabBar::tabMoved, this, &PageTabs::tabsChanged);
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::pageChanged);
}

Composition PageTabs::sample(const QString &connectionId)
{
    Composition c;
    c.connectionId = connectionId;
    c.topic = u"/default/orders"_s;
    c.body = QStringLiteral("{\n"
                            "  \"orderId\": 9007199254740993,\n"
                            "  \"customer\": {\n"
                            "    \"id\": \"C-20417\",\n"
                            "    \"name\": \"Zoë Lindqvist\"\n"
                            "  },\n"
                            "  \"items\": [\n"
                            "    { \"sku\": \"TEA-250\", \"quantity\": 2, \"price\": 7.90 }\n"
                            "  ],\n"
                            "  \"express\": false,\n"
                            "  \"createdAt\": \"2026-03-14T09:26:53Z\"\n"
                            "}");
    return c;
}

Composition PageTabs::fresh() const
{
    Composition c;
    const Page *page = currentPage(); // another message to the same place
    if (const auto profile = page ? page->profile() : std::nullopt)
        c.connectionId = profile->id;
    else if (!m_bench.profiles().empty())
        c.connectionId = m_bench.profiles().front().id;
    return c;
}

void PageTabs::restore()
{
    const DraftStore::Loaded loaded = m_bench.drafts().load();
    for (const QString &sentence : loaded.damaged)
        emit refused(sentence);
    for (const DraftStore::Draft &draft : loaded.drafts)
        add(draft);
    if (count() == 0) {
        QString practice;
        for (const Profile &profile : m_bench.profiles())
            if (practice.isEmpty() || profile.address == "sandbox:danube"_L1)
                practice = profile.id;
        add({freshId(), sample(practice), 0});
    }
    setCurrentIndex(0);
    if (Page *page = currentPage())
        page->focusFirst();
}

void PageTabs::startFresh()
{
    compose(fresh());
}

ComposePage *PageTabs::add(const DraftStore::Draft &draft)
{
    auto *page = new ComposePage(m_bench, m_colours, draft, this);
    connect(page, &ComposePage::receiptChosen, this, &PageTabs::receiptChosen);
    connect(page, &ComposePage::newConnectionAsked, this, &PageTabs::newConnectionAsked);
    connect(page, &ComposePage::refused, this, &PageTabs::refused);
    addPage(page);
    return page;
}

void PageTabs::addPage(Page *page)
{
    connect(page, &Page::titleChanged, this, [this, page] { dress(page); });
    connect(page, &Page::connectionChanged, this, [this, page] {
        dress(page);
        emit pageChanged();
    });
    connect(page, &Page::busyChanged, this, &PageTabs::pageChanged);
    addTab(page, icons::named(page->icon()), page->title());
    dress(page);
}

void PageTabs::show(Page *page)
{
    addPage(page);
    setCurrentWidget(page);
    page->focusFirst();
}

void PageTabs::dress(Page *page)
{
    const int tab = indexOf(page);
    if (tab < 0)
        return;
    setTabText(tab, page->title().replace(u'&', u"&&"_s));
    const auto profile = page->profile();
    const bool production = profile && profile->environment == Profile::Environment::Production;
    tabBar()->setTabData(tab, production ? u"production"_s : QString());
    setTabToolTip(tab, profile ? tr("%1 on %2").arg(page->title(), profile->name) : page->title());
    tabBar()->update();
    emit tabsChanged();
}

ComposePage *PageTabs::compose(const Composition &composition)
{
    ComposePage *page = add({freshId(), composition, count()});
    page->keepDraft(indexOf(page));
    setCurrentWidget(page);
    page->focusFirst();
    return page;
}

void PageTabs::continueFrom(const ComposePage &page)
{
    add({page.draftId(), page.composition(), count()})->takeOver(page);
}

ComposePage *PageTabs::openTopic(const QString &connectionId, const QString &topic)
{
    for (int tab = 0; tab < count(); ++tab) {
        auto *page = qobject_cast<ComposePage *>(widget(tab));
        const Composition c = page ? page->composition() : Composition{};
        if (page && c.connectionId == connectionId && c.topic == topic) {
            setCurrentIndex(tab);
            page->focusFirst();
            return page;
        }
    }
    Composition c;
    c.connectionId = connectionId;
    c.topic = topic;
    c.options = m_bench.savedOptions(connectionId, topic).value_or(OptionValues{});
    return compose(c);
}

Page *PageTabs::pageAt(int tab) const
{
    return qobject_cast<Page *>(widget(tab));
}

Page *PageTabs::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

ComposePage *PageTabs::current() const
{
    return qobject_cast<ComposePage *>(currentWidget());
}

void PageTabs::composeAsked()
{
    compose(fresh());
}

void PageTabs::stopCurrent()
{
    if (Page *page = currentPage())
        page->stop();
}

void PageTabs::stopAll()
{
    for (int tab = 0; tab < count(); ++tab)
        if (Page *page = pageAt(tab))
            page->stop();
}

void PageTabs::duplicateCurrent()
{
    if (const ComposePage *page = current())
        compose(page->composition());
}

void PageTabs::closeCurrent()
{
    if (currentIndex() >= 0)
        close(currentIndex());
}

void PageTabs::close(int tab)
{
    Page *page = pageAt(tab);
    if (!page)
        return;
    if (!page->mayClose()) {
        emit refused(tr("Messages of %1 are being sent. Stop them first, then close the tab.").arg(page->title()));
        return;
    }
    if (auto *composed = qobject_cast<ComposePage *>(page)) {
        m_closed.append(composed->composition());
        if (m_closed.size() > KeptClosed)
            m_closed.removeFirst();
        composed->dropDraft();
    }
    removeTab(tab);
    delete page;
    emit tabsChanged();
    if (count() == 0)
        compose(fresh());
}

void PageTabs::reopenClosed()
{
    if (!m_closed.isEmpty())
        compose(m_closed.takeLast());
}

bool PageTabs::anySending() const
{
    for (int tab = 0; tab < count(); ++tab)
        if (const Page *page = pageAt(tab); page && !page->mayClose())
            return true;
    return false;
}

void PageTabs::keepAll()
{
    for (int tab = 0; tab < count(); ++tab)
        if (auto *page = qobject_cast<ComposePage *>(widget(tab)))
            page->keepDraft(tab);
    emit keeping();
}

} // namespace slipway
