#pragma once
#include "model/core/outcome.h"
#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QRectF>
#include <optional>

class QPainter;

namespace slipway {

// How an outcome is shown: shape, colour and words (look section 3). No state: outstanding, not yet an outcome.
class OutcomeLook {
public:
    static constexpr int Size = 16;

    explicit OutcomeLook(std::optional<State> state) : m_state(state) {}

    // What models give for the state of a row: a State's number, Outstanding for not yet, invalid for none.
    static constexpr int Outstanding = 7;
    static OutcomeLook fromNumber(int number);

    QString tableWord() const; // "Ack, no position"
    QString fullName() const;  // "Acknowledged, no position"
    QString meaning() const;   // one sentence
    QColor colour(const QPalette &palette) const;
    // Cached by state, colours and scale.
    QPixmap pixmap(const QPalette &palette, qreal devicePixelRatio) const;

private:
    void paint(QPainter &painter, const QColor &colour, const QColor &mark) const;

    std::optional<State> m_state;
};

} // namespace slipway
