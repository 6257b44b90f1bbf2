#pragma once
#include "model/core/optionspec.h"
#include <chrono>

namespace slipway {

// How devnull behaves: the rows of its option table, read once per session.
struct DevnullOptions {
    std::chrono::milliseconds latency{0}; // between taking a message and saying so
    double failPercent = 0;               // share of messages that are said to have failed, spread evenly

    static DevnullOptions from(const OptionValues &values)
    {
        DevnullOptions options;
        options.latency = std::chrono::milliseconds(
            qMax(0, values.value(QStringLiteral("latency.ms"), 0).toInt()));
        options.failPercent = qBound(0.0, values.value(QStringLiteral("fail.rate"), 0).toDouble(), 100.0);
        return options;
    }
};

} // namespace slipway
