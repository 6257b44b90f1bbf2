#pragma once
#include <QByteArrayView>
#include <QString>

// Bytes that somebody else wrote, for people: always plain text. What is invisible, turns the direction of writing or
// would act on the screen is written as an escape; what is no UTF-8 is shown as hex digits. Any thread.
namespace slipway::payloadtext {

enum class Kind : quint8 { Text, Null, Empty, Binary };

Kind kindOf(QByteArrayView bytes); // looks at the first 4 KiB

// One line of at most so many bytes: line breaks and tabs are escaped too. "null", "empty", "Binary: 1f 8b …".
QString line(QByteArrayView bytes, qsizetype atMost = 256);

// Several lines, cut at so many bytes.
QString text(QByteArrayView bytes, qsizetype atMost);

} // namespace slipway::payloadtext
