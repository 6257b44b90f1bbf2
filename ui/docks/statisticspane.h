#pragma once
#include "model/workbench/statisticsbook.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace slipway {

class TimePlot;
class Workbench;

// The numbers of product section 9 with plots of rate and latency: of all, of a connection, or of a run. Its tool row is
// for the dock's head.
class StatisticsPane final : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsPane(Workbench &bench, QWidget *parent = nullptr);

    QWidget *tools() const { return m_tools; }
    void refresh(); // at once; by itself it does so once a second, while it is visible

signals:
    void problem(const QString &sentence); // an export that did not work

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *add(const QString &name, const QString &objectName, int row, int column);
    void makeNumbers();
    void makeTools();
    void makePlots();
    void fitPlots();
    void fillScopes();
    StatisticsBook::Scope scope() const;
    int span() const; // seconds
    void showNumbers(const RunSnapshot &numbers);
    void showPlots();
    void savePicture();
    void saveCsv();
    void savePrometheus();
    void write(const QString &file, const QByteArray &bytes);

    Workbench &m_bench;
    StatisticsBook &m_book;
    QStackedWidget *m_stack;
    QWidget *m_page;
    QWidget *m_grid;
    QWidget *m_tools;
    QComboBox *m_scopes;
    QComboBox *m_spans;
    TimePlot *m_rate = nullptr; // made when first seen: the window's first paint does not wait for them
    TimePlot *m_latency = nullptr;
    QLabel *m_sent, *m_acknowledged, *m_unconfirmed, *m_returned, *m_failed, *m_ambiguous, *m_cancelled, *m_retried;
    QLabel *m_bytes, *m_rateNow, *m_rateMean, *m_outstanding, *m_window, *m_mean, *m_p50, *m_p95, *m_p99, *m_max;
};

} // namespace slipway
