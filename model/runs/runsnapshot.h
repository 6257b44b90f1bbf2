#pragma once
#include "model/ports/logreader.h"
#include <chrono>

namespace slipway {

// The numbers of product section 9, for a run, a connection or all. A plain copy.
struct RunSnapshot {
    RunPhase phase = RunPhase::Checking;
    qint64 run = 0;          // number in the log
    qint64 sent = 0;         // handed to the session, each message once
    StateCounts counts{};    // final outcomes by State
    qint64 retried = 0;
    qint64 bytes = 0;        // of acknowledged messages
    qint64 outstanding = 0;
    qint64 window = 0;
    qint64 total = -1;       // -1: not known
    qint64 checked = 0;      // messages read while Checking
    double rateNow = 0;      // outcomes a second, over the last second
    double rateMean = 0;
    double latencyMeanMs = 0, p50Ms = 0, p95Ms = 0, p99Ms = 0, maxMs = 0; // from enqueue to the broker's word
    qint64 timed = 0;        // messages that have a latency
    std::chrono::milliseconds elapsed{0}; // of sending, without pauses
    QString waitingFor;      // why nothing moves; empty: it moves
};

} // namespace slipway
