#pragma once
#include "app/cli/sendorder.h"

namespace slipway {

// How a send is to be carried out and told.
struct SendManner {
    bool dryRun = false;
    bool yes = false;      // do not ask on a production connection
    bool receipts = false; // each of many
    std::string metrics;   // a file for the statistics; empty: none

    static SendManner of(const SendArguments &arguments)
    {
        return {arguments.dryRun, arguments.yes, arguments.receipts, arguments.metrics};
    }
};

// Everything from the order to the exit code: asks where it must, checks, sends, tells. Blocks. An input that was spooled
// for this send and is in no run is removed again.
CommandResult carryOut(const SendOrder &order, const SendManner &manner, CommandContext &context);

} // namespace slipway
