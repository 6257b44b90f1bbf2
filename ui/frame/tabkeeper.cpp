#include "ui/frame/tabkeeper.h"
#include "model/connections/jsonfile.h"
#include "ui/frame/page.h"
#include "ui/frame/pageopener.h"
#include "ui/frame/pagetabs.h"
#include <QJsonArray>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int KeepAfterMs = 500;

} // namespace

TabKeeper::TabKeeper(PageTabs &pages, PageOpener &opener, const HomeFolder &home)
    : QObject(&pages), m_pages(pages), m_opener(opener), m_file(home.state() + u"/tabs.json"_s)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(KeepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TabKeeper::keep);
    connect(&pages, &PageTabs::tabsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&pages, &PageTabs::pageChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&pages, &PageTabs::keeping, this, &TabKeeper::keep);
}

void TabKeeper::restore()
{
    const auto kept = readJsonFile(m_file);
    if (!kept) {
        if (kept.error().kind == Error::Kind::Invalid)
            emit m_pages.refused(tr("The list of open tabs could not be read. It is kept as %1.").arg(setAside(m_file)));
        return;
    }
    if ((*kept)[u"v"_s].toInt() != 1) // of a newer version: left to it
        return;
    for (const QJsonValue &each : (*kept)[u"tabs"_s].toArray()) {
        const QJsonObject tab = each.toObject();
        const int before = m_pages.count();
        m_opener.reopen(tab);
        if (m_pages.count() > before)
            m_pages.tabBar()->moveTab(before, qBound(0, tab[u"place"_s].toInt(), before));
    }
    m_pages.setCurrentIndex(qBound(0, (*kept)[u"current"_s].toInt(), m_pages.count() - 1));
    if (Page *page = m_pages.currentPage())
        page->focusFirst();
}

void TabKeeper::keep()
{
    m_soon.stop();
    QJsonArray tabs;
    for (int at = 0; at < m_pages.count(); ++at) {
        const auto *page = qobject_cast<Page *>(m_pages.widget(at));
        QJsonObject tab = page ? page->whereabouts() : QJsonObject();
        if (tab.isEmpty())
            continue;
        tab.insert(u"place"_s, at);
        tabs.append(tab);
    }
    const QJsonObject now{{u"v"_s, 1}, {u"current"_s, m_pages.currentIndex()}, {u"tabs"_s, tabs}};
    if (const auto written = writeJsonFile(m_file, now); !written)
        emit m_pages.refused(written.error().message);
}

} // namespace slipway
