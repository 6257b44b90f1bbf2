#pragma once
#include "app/cli/commandcontext.h"

namespace slipway {

// Whether something may be sent to or changed at a connection (product section 10): never when it is read-only; on
// production a person is asked on the terminal, and a script says --yes.
std::expected<void, CommandFailure> mayWrite(const Profile &profile, bool yes, CommandContext &context);

} // namespace slipway
