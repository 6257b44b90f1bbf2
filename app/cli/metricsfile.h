#pragma once
#include "model/runs/runsnapshot.h"

namespace slipway {

// Writes the statistics as Prometheus text (product section 9), whole or not at all.
Result<> writeMetrics(const QString &file, const RunSnapshot &numbers, const QString &kind, const QString &topic);

} // namespace slipway
