#pragma once
#include "model/browse/browsesession.h"
#include "ui/docks/detail.h"
#include "ui/frame/page.h"
#include <QTimer>
#include <memory>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace slipway {

class BrowseBar;
class CoverageLine;
class EmptyView;
class ExportBar;
class LookingBadge;
class NoticeBar;
class Workbench;

// What is in a topic, or what arrives in it.
class BrowsePage final : public Page {
    Q_OBJECT
public:
    explicit BrowsePage(Workbench &bench, QWidget *parent = nullptr);
    BrowsePage(Workbench &bench, const BrowsePage &other, QWidget *parent); // goes on with what the other one looks at

    QString title() const override;
    const char *icon() const override;
    std::optional<Profile> profile() const override;
    QString topic() const override;
    bool isBusy() const override { return m_session->isMoving(); }
    void stop() override { m_session->stop(); }
    void focusFirst() override;
    QJsonObject whereabouts() const override;

    QString connectionId() const;
    void choose(const QString &connectionId, const QString &topic);

signals:
    void messageChosen(const slipway::Detail &detail);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    BrowsePage(Workbench &bench, std::shared_ptr<BrowseSession> session, QWidget *parent);
    void build();
    QWidget *makeTable();
    void connectParts();
    void showConnection();
    void leaveTopic();
    void fetch();
    void fetchLast();
    void follow(bool on);
    void show();
    void showEmpty();
    void keepStill(int first, int last);
    void chooseRow(const QModelIndex &index);
    void exportShown();
    const BrokerKind *kind() const;

    Workbench &m_bench;
    const std::shared_ptr<BrowseSession> m_session; // of two pages while one takes the other's place
    BrowseBar *m_bar = nullptr;
    NoticeBar *m_notice = nullptr;
    QLineEdit *m_filter = nullptr;
    LookingBadge *m_badge = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyView *m_empty = nullptr;
    CoverageLine *m_coverage = nullptr;
    ExportBar *m_export = nullptr;
    QTimer m_filterSoon;
    bool m_wasBusy = false;
    BrowseRequest m_asked; // last
};

} // namespace slipway
