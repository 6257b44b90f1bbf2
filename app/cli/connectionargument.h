#pragma once
#include "app/cli/commandcontext.h"

namespace slipway {

// The connection that a person named: a saved one, or a URL. Invalid where it is neither; the nearest name is named.
Result<Profile> connectionArgument(const std::string &typed, CommandContext &context);

// A URL (product section 4) as a profile without an id. Secrets in it are given to the services, and not kept.
Result<Profile> urlArgument(const std::string &typed, Services &services);

} // namespace slipway
