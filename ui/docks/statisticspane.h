#pragma once
#include "model/runs/runsnapshot.h"
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace slipway {

// The numbers of product section 9. Plots of rate and latency have their place at the right.
class StatisticsPane final : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsPane(QWidget *parent = nullptr);

    void show(const RunSnapshot &numbers);

private:
    QLabel *add(const QString &name, const QString &objectName, int row, int column);

    QStackedWidget *m_stack;
    QWidget *m_grid;
    QLabel *m_sent, *m_acknowledged, *m_unconfirmed, *m_returned, *m_failed, *m_ambiguous, *m_cancelled, *m_retried;
    QLabel *m_bytes, *m_rate, *m_outstanding, *m_window, *m_mean, *m_p50, *m_p95, *m_p99, *m_max;
};

} // namespace slipway
