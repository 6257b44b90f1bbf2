#pragma once
#include "model/workbench/ratehistory.h"
#include <QByteArray>

namespace slipway {

// A history as CSV (RFC 4180): time (UTC, ISO 8601), rate, p50_ms, p95_ms, p99_ms. What was not measured is empty.
QByteArray historyCsv(const RateHistory &history);

} // namespace slipway
