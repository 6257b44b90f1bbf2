#pragma once
#include "model/runs/runsnapshot.h"
#include <QByteArray>
#include <utility>
#include <vector>

namespace slipway {

using MetricLabels = std::vector<std::pair<QByteArray, QByteArray>>; // name, value as it is

// The numbers of a run as Prometheus text (exposition format 0.0.4, product section 9): success is what the broker
// took, failure everything else that ended, latency a summary in milliseconds.
QByteArray metricsText(const RunSnapshot &numbers, const MetricLabels &labels);

} // namespace slipway
