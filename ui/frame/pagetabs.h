#pragma once
#include "model/compose/draftstore.h"
#include "model/workbench/workbench.h"
#include <QTabWidget>

namespace slipway {

class ComposePage;
class SyntaxColours;

// The centre of the window: pages in tabs, brought back from their drafts. Knows which pages there are and no more.
class PageTabs final : public QTabWidget {
    Q_OBJECT
public:
    PageTabs(Workbench &bench, SyntaxColours &colours, QWidget *parent = nullptr);

    void restore();                                      // the drafts, or a first page
    ComposePage *compose(const Composition &composition = {}); // a new tab, in front
    ComposePage *openTopic(const QString &connectionId, const QString &topic);
    ComposePage *current() const;                        // null: none
    void composeAsked();                                 // another message to the place of the current one
    void sendCurrent();
    void stopCurrent();
    void stopAll();
    void formatCurrent();
    void sendFile();
    void copyLastReceipt();
    void restorePractice();
    void removeConnection(const QString &id);
    void duplicateCurrent();
    void closeCurrent();
    void reopenClosed();
    bool anySending() const;
    void keepAll();                                      // drafts and their order

    static Composition sample(const QString &connectionId);

signals:
    void pageChanged();                                  // another in front, or its connection or sending changed
    void receiptChosen(const slipway::Receipt &receipt);
    void newConnectionAsked();
    void refused(const QString &sentence);

private:
    ComposePage *add(const DraftStore::Draft &draft);
    void close(int tab);
    void dress(ComposePage *page);
    Composition fresh() const;

    Workbench &m_bench;
    SyntaxColours &m_colours;
    QList<Composition> m_closed; // newest last
};

} // namespace slipway
