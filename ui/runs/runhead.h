#pragma once
#include "model/workbench/rundesk.h"
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace slipway {

// Head of a run page: what it is, how far it is, Pause and Stop.
class RunHead final : public QWidget {
    Q_OBJECT
public:
    explicit RunHead(QWidget *parent = nullptr);

    void show(const RunDesk &desk);

signals:
    void pauseAsked();
    void resumeAsked();
    void stopAsked();

private:
    static QString sentence(const RunDesk &desk);
    static QString standing(const RunDesk &desk, const RunSnapshot &numbers);

    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QLabel *m_settled;
    QLabel *m_numbers;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_stop;
};

} // namespace slipway
