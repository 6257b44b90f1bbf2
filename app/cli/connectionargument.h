#pragma once
#include "app/cli/commandcontext.h"

namespace slipway {

// The connection that a person named: a saved one, or a URL. Invalid where it is neither; the nearest name is named.
Result<Profile> connectionArgument(const std::string &typed, CommandContext &context);

// A URL (product section 4) as a profile without an id. What it says of options is in the profile's options; a password
// in it is given to the services, and not kept.
Result<Profile> urlArgument(const std::string &typed, Services &services);

} // namespace slipway
