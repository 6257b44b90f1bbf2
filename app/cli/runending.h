#pragma once
#include "app/cli/runwatch.h"

namespace slipway {

// What a run that was watched to its end means for the exit code; says on standard error what a person must know.
CommandResult ending(const RunWatch::Seen &seen, CommandContext &context);

} // namespace slipway
