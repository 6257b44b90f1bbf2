#pragma once
#include "model/compose/draftstore.h"
#include "model/workbench/workbench.h"
#include <QTabWidget>

namespace slipway {

class ComposePage;
class Page;
class SyntaxColours;

// The centre of the window: pages in tabs, brought back from their drafts. Makes compose pages; other pages are given
// to show().
class PageTabs final : public QTabWidget {
    Q_OBJECT
public:
    PageTabs(Workbench &bench, SyntaxColours &colours, QWidget *parent = nullptr);

    void restore();                                      // the drafts, or a first page
    void startFresh();                                   // one empty page: another window has the drafts
    void show(Page *page);                               // a new tab, in front
    void continueFrom(const ComposePage &page);          // of another window: its draft, its receipts, what it sends
    void takeClosed(const PageTabs &other) { m_closed = other.m_closed; }
    ComposePage *compose(const Composition &composition = {}); // a new tab, in front
    ComposePage *openTopic(const QString &connectionId, const QString &topic);
    Page *currentPage() const;                           // null: none
    ComposePage *current() const;                        // null: the page in front composes nothing
    void composeAsked();                                 // another message to the place of the current one
    void stopCurrent();
    void stopAll();
    void duplicateCurrent();
    void closeCurrent();
    void reopenClosed();
    bool anySending() const;
    void keepAll();                                      // drafts and their order

    static Composition sample(const QString &connectionId);

signals:
    void tabsChanged();                                  // opened, closed, moved, or another name
    void keeping();                                      // now, since the window goes
    void pageChanged();                                  // another in front, or its connection or work changed
    void receiptChosen(const slipway::Receipt &receipt);
    void newConnectionAsked();
    void refused(const QString &sentence);

private:
    ComposePage *add(const DraftStore::Draft &draft);
    void addPage(Page *page);
    Page *pageAt(int tab) const;
    void close(int tab);
    void dress(Page *page);
    Composition fresh() const;

    Workbench &m_bench;
    SyntaxColours &m_colours;
    QList<Composition> m_closed; // newest last
};

} // namespace slipway
