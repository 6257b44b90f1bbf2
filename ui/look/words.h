#pragma once
#include <QDateTime>
#include <QString>

namespace slipway::words {

// Whether times are written in UTC; Theme sets it and has everything painted again.
bool isUtc();
void setUtc(bool utc);

// Numbers as people read them (look section 2). Identifiers are never grouped, counts are.
QString count(qint64 number);                 // 1 000 006, by the locale
QString size(qint64 bytes);                   // 264 bytes, 4.1 KiB
QString limit(qint64 bytes);                 // 4 MiB: whole numbers without a fraction
QString shortSize(qint64 bytes);              // 264 B, for narrow columns
QString latency(qint64 microseconds);         // 0.4 ms, 118 ms, 3.0 s
QString latencyMs(double milliseconds);
QString rate(double perSecond);               // 12/s
QString duration(double seconds);             // 47 s, 3 min, 1 h 20 min
QString timeOfDay(qint64 msSinceEpoch);       // 09:27:04.118, local
QString fullTime(qint64 msSinceEpoch);        // 14 Mar 2026, 09:27:04.118
QString isoTime(qint64 msSinceEpoch);         // with the zone, for tooltips

} // namespace slipway::words
