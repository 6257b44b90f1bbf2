#pragma once
#include "model/browse/browsesession.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway {

// The line under the table that is always there: how much was scanned, what matches, why it stopped, what is kept.
class CoverageLine final : public QWidget {
    Q_OBJECT
public:
    explicit CoverageLine(QWidget *parent = nullptr);

    struct Shown {
        BrowseCoverage coverage;
        bool filtered = false;
        qint64 rows = 0;     // in the table
        qint64 keptBytes = 0;
        qint64 boundBytes = 0;
        qint64 next = 0;     // what goOn() would take; 0: nothing to go on with
        QString connection;
    };
    void show(const Shown &shown);
    QString text() const;

signals:
    void stopAsked();
    void goOnAsked();
    void exportAsked();

private:
    QString sentence(const Shown &shown) const;

    QLabel *m_icon;
    QLabel *m_numbers;
    QLabel *m_words;
    QLabel *m_kept;
    QPushButton *m_stop;
    QPushButton *m_next;
    QPushButton *m_export;
};

} // namespace slipway
