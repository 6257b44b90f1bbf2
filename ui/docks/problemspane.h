#pragma once
#include "model/workbench/workbench.h"
#include <QWidget>

class QStackedWidget;
class QTableWidget;

namespace slipway {

// What is wrong now: connections that fail, files that were set aside. A row goes when its cause is gone.
class ProblemsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPane(Workbench &bench, QWidget *parent = nullptr);

signals:
    void countChanged(int problems);

private:
    void fill();

    Workbench &m_bench;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
};

} // namespace slipway
