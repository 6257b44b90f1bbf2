#pragma once
#include <QByteArrayView>
#include <QString>

namespace slipway::visibletext {

// Bytes as text in which nothing hides: control and format characters (bidirectional overrides among them) are \u202e,
// bytes that are no UTF-8 are \xff. Line breaks and tabs stay.
QString of(QByteArrayView bytes);

bool isHidden(QChar c);

} // namespace slipway::visibletext
