#pragma once
#include "model/navigator/connectionstate.h"
#include "model/runs/runsnapshot.h"
#include <QStatusBar>

class QLabel;

namespace slipway {

// Connection, outstanding, sent, failed, rate, latency: always in this order.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showConnection(const QString &name, ConnectionState state);
    void clearConnection();
    void showNumbers(const RunSnapshot &numbers);

private:
    QLabel *add(const QString &objectName, const QString &accessibleName);

    QLabel *m_mark, *m_connection, *m_outstanding, *m_sent, *m_failed, *m_rate, *m_latency;
};

} // namespace slipway
