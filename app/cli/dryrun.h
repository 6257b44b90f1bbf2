#pragma once
#include "app/cli/sendorder.h"

namespace slipway {

// send --dry-run: reads and checks everything, starts no sandbox, connects to nothing, sends and logs nothing.
CommandResult dryRun(const SendOrder &order, MessageFeed &feed, CommandContext &context);

} // namespace slipway
