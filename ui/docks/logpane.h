#pragma once
#include "ui/docks/detail.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace slipway {

class LogDesk;
class NoticeBar;

// The send log as a table that follows its end until one scrolls up, with its tool row for the dock's head.
class LogPane final : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);

    void setDesk(LogDesk *desk); // outlives the pane
    QWidget *tools() const { return m_tools; }
    QModelIndex current() const;
    void focusFilter();
    void showProblem(const QString &sentence); // stays until the log can be read

signals:
    void chosen(const slipway::Detail &detail);
    void composeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void updateEmpty();
    void follow();
    void filter();
    void choose(const QModelIndex &index);

    LogDesk *m_desk = nullptr;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QWidget *m_tools;
    QLineEdit *m_filter;
    QComboBox *m_states;
    QToolButton *m_follow;
};

} // namespace slipway
