#pragma once
#include "ui/docks/detail.h"
#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace slipway {

class EmptyView;
class ExportBar;
class LogDesk;
class LogFilterBar;
class NoticeBar;

// The send log as a table that follows its end until one scrolls up, with its tool row for the dock's head or a page.
class LogPane final : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);

    void setDesk(LogDesk *desk); // outlives the pane
    void setKinds(std::function<const BrokerKind *(const QString &id)> kindOf);
    void setConnections(const QStringList &names);
    QWidget *tools() const;
    QModelIndex current() const;
    void focusFilter();
    void takeOver(const LogPane &other); // its filter
    void showProblem(const QString &sentence); // stays until the log can be read

signals:
    void chosen(const slipway::Detail &detail);
    void runAsked(qint64 run);
    void composeAsked();
    void pageAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeFoot();
    void makeMenu();
    void updateEmpty();
    void showCount();
    void follow();
    void filter();
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void unfold(const QModelIndex &index, bool on);
    void copyText();
    void copyJson();
    void exportLog(bool all);

    LogDesk *m_desk = nullptr;
    std::function<const BrokerKind *(const QString &)> m_kindOf;
    LogFilterBar *m_tools;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyView *m_none = nullptr;
    QWidget *m_foot = nullptr; // how many match; only with a filter
    QLabel *m_count = nullptr;
    ExportBar *m_export;
    QTimer m_filterSoon;
};

} // namespace slipway
