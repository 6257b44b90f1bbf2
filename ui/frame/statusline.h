#pragma once
#include "model/navigator/connectionstate.h"
#include "model/runs/runsnapshot.h"
#include <QStatusBar>
#include <vector>

class QLabel;

namespace slipway {

// Connection, outstanding, sent, failed, rate, latency: always in this order. A narrow window leaves out the last ones.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showConnection(const QString &name, ConnectionState state);
    void clearConnection();
    void showNumbers(const RunSnapshot &numbers);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void leaveOut();
    QLabel *add(const QString &objectName, const QString &accessibleName);

    struct Number {
        QWidget *line;
        QLabel *label;
    };
    std::vector<Number> m_numbers; // with the line before each
    QLabel *m_mark, *m_connection, *m_outstanding, *m_sent, *m_failed, *m_rate, *m_latency;
};

} // namespace slipway
