#pragma once
#include "model/workbench/rundesk.h"
#include "ui/docks/detail.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace slipway {

class EmptyView;
class ExportBar;

// Lower half of a run page: what was not acknowledged, row by row or by error; retry and export.
class RunRows final : public QWidget {
    Q_OBJECT
public:
    explicit RunRows(RunDesk &desk, QWidget *parent = nullptr);

    void refresh();
    void setHeadline(const QString &words); // of a filter; empty: not acknowledged

signals:
    void chosen(const slipway::Detail &detail);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showModel();
    void showStack();
    void showCount();
    void showRows();
    void choose(const QModelIndex &index);
    void chooseGroup(const QModelIndex &index);
    void exportRun();

    RunDesk &m_desk;
    QString m_what;
    QLabel *m_headline;
    QLabel *m_count;
    QToolButton *m_asRows;
    QToolButton *m_byError;
    QToolButton *m_all;
    QPushButton *m_retry;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    QTableView *m_rows;
    QTableView *m_groups;
    EmptyView *m_empty;
    ExportBar *m_exportBar;
};

} // namespace slipway
