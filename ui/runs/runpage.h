#pragma once
#include "model/workbench/rundesk.h"
#include "ui/docks/detail.h"
#include "ui/frame/page.h"
#include <QTimer>

class QButtonGroup;
class QGridLayout;

namespace slipway {

class NoticeBar;
class OutcomeCounter;
class RunHead;
class RunRows;
class TimePlot;

// One send of many: how far it is, what became of its messages, and what can be done about those that did not arrive.
class RunPage final : public Page {
    Q_OBJECT
public:
    RunPage(std::shared_ptr<RunDesk> desk, QWidget *parent = nullptr);
    ~RunPage() override;

    QString title() const override;
    const char *icon() const override;
    std::optional<Profile> profile() const override { return m_desk->profile(); }
    QString topic() const override { return m_desk->facts().destination.name; }
    bool isBusy() const override { return m_desk->isLive(); }
    void stop() override { m_desk->stop(); }
    void focusFirst() override;
    QJsonObject whereabouts() const override;
    RunDesk &desk() { return *m_desk; }
    const std::shared_ptr<RunDesk> &sharedDesk() const { return m_desk; } // for the page that takes this one's place

signals:
    void messageChosen(const slipway::Detail &detail);
    void runOpened(quint64 ticket); // a retry that began

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeCounters();
    void refresh();
    void plot();
    void showNotice();
    void showRefusal();
    void say(const Error &error);
    void sayReconciled(const Reconciled &how);

    const std::shared_ptr<RunDesk> m_desk;
    RunHead *m_head = nullptr;
    QList<OutcomeCounter *> m_counters;
    TimePlot *m_rate = nullptr;
    TimePlot *m_latency = nullptr;
    QGridLayout *m_plots = nullptr;
    RunRows *m_rows = nullptr;
    NoticeBar *m_notice = nullptr;
    QString m_noticed; // what the notice is about
    QTimer m_refreshSoon; // numbers that change with each frame cannot be read
    bool m_wasBusy = false;
};

} // namespace slipway
