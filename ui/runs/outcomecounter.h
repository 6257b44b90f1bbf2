#pragma once
#include "model/core/outcome.h"
#include <QAbstractButton>

namespace slipway {

// How many messages of a run ended in one way. A click shows those; zero is dimmed, never hidden.
class OutcomeCounter final : public QAbstractButton {
    Q_OBJECT
public:
    OutcomeCounter(State state, QWidget *parent = nullptr);

    void setCount(qint64 count);
    State state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont numberFont() const;
    QString word() const;

    const State m_state;
    qint64 m_count = 0;
};

} // namespace slipway
