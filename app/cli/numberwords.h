#pragma once
#include "model/runs/runsnapshot.h"
#include <QString>

namespace slipway {

// Numbers of a run in words, for a terminal and for the summary. Digits are grouped with a blank: 200 000.
QString grouped(qint64 number);
QString duration(std::chrono::milliseconds time); // "3.2 s", "2 min 5 s"

// "12 345 of 200 000 · 31 200/s · 6 s left · 3 failed", or what the run waits for.
QString progressLine(const RunSnapshot &numbers);

// The summary of many messages, without a last line feed (product section 9).
QString summaryText(const RunSnapshot &numbers, const QString &topic);

// Messages that have ended.
qint64 settled(const StateCounts &counts);
qint64 count(const StateCounts &counts, State state);

} // namespace slipway
