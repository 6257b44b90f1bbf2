#pragma once
#include <QByteArray>
#include <QString>

namespace slipway::hextext {

// Bytes for people: as text with what is invisible escaped, or as "Binary: 1f 8b …" when they are no UTF-8. Cut at 1 MiB,
// and said so.
QString shown(const QByteArray &bytes);

// Offset, sixteen bytes, and their letters, line by line. Cut at 64 KiB, and said so.
QString dump(const QByteArray &bytes);

} // namespace slipway::hextext
