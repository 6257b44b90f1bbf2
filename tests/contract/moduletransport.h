#pragma once
#include "model/ports/transport.h"

namespace slipway {

// The transport of a module of the build tree ($SLIPWAY_MODULES), loaded as the program loads it and never unloaded.
Result<Transport *> moduleTransport(const QString &kind);

} // namespace slipway
