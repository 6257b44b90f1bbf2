#pragma once
#include "model/navigator/connectionstate.h"
#include <QPalette>
#include <QPixmap>

namespace slipway {

// Shape and word of a connection's state: ready dot, connecting open arc, offline ring, failing triangle.
class ConnectionMark {
public:
    explicit ConnectionMark(ConnectionState state) : m_state(state) {}
    QString word() const;
    QPixmap pixmap(const QPalette &palette, qreal devicePixelRatio) const;

private:
    ConnectionState m_state;
};

} // namespace slipway
