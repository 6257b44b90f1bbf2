#pragma once
#include "model/connections/homefolder.h"
#include <QObject>
#include <QTimer>

namespace slipway {

class PageOpener;
class PageTabs;

// Which pages were open beside the composing ones (those are drafts), where, and which was in front: state/tabs.json, written
// soon after each change, so that tabs come back after a crash too.
class TabKeeper final : public QObject {
    Q_OBJECT
public:
    TabKeeper(PageTabs &pages, PageOpener &opener, const HomeFolder &home); // a child of the pages

    void restore(); // what can be opened still; a damaged file is set aside and said

private:
    void keep();

    PageTabs &m_pages;
    PageOpener &m_opener;
    const QString m_file;
    QTimer m_soon;
};

} // namespace slipway
