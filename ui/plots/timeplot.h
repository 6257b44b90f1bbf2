#pragma once
#include <QFrame>

class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace slipway {

class RateHistory;

// Rate, or the percentiles of latency, over the last minutes. What was not measured is a gap. Redraws at most four times
// a second.
class TimePlot final : public QFrame {
    Q_OBJECT
public:
    enum class What : quint8 { Rate, Latency };

    TimePlot(What what, QWidget *parent = nullptr);
    ~TimePlot() override;

    void show(const RateHistory *history, int spanSeconds, qint64 nowMs); // null: nothing measured
    int redraws() const { return m_redraws; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGraph(const QString &name, Qt::PenStyle style);
    QWidget *makeHead();
    void dress();
    void scaleValues(double most);
    QList<QColor> colours() const;

    const What m_what;
    QCustomPlot *m_plot;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QList<QLabel *> m_keys; // of the legend
    int m_redraws = 0;
};

} // namespace slipway
