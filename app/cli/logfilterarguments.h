#pragma once
#include "model/ports/logreader.h"
#include <string>

namespace CLI {
class App;
}

namespace slipway {

// Which entries of the log: the filter options that log list and log export share.
struct LogFilterArguments {
    std::string state;
    std::string connection;
    std::string topic;
    std::string text;
    std::string since;
    std::string until;
    qint64 run = 0;

    void declare(CLI::App &command);
    Result<LogFilter> filter() const; // Invalid: a state or a time that is none
    bool isEmpty() const;
};

// A point in time as a person types it: 2026-11-25, 2026-11-25T14:30, with Z or an offset, else local; or an age: 90s,
// 15m, 2h, 7d. Milliseconds since the epoch.
Result<qint64> timeArgument(const std::string &typed);

} // namespace slipway
