#pragma once
#include "model/workbench/exportjob.h"
#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace slipway {

// An export under way: how far, Stop; then how it went, until it is closed. Hidden while there is none.
class ExportBar final : public QWidget {
    Q_OBJECT
public:
    explicit ExportBar(QWidget *parent = nullptr);

    void start(const QString &file, qint64 total, ExportJob::Work work); // total -1: not known
    bool isBusy() const { return m_job != nullptr; }

signals:
    void ended();

private:
    void progress(qint64 messages);
    void end(const Result<qint64> &how);

    ExportJob *m_job = nullptr;
    qint64 m_total = -1;
    QLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QToolButton *m_close;
};

} // namespace slipway
