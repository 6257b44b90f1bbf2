#pragma once
#include "model/ports/session.h"

namespace slipway {

// The two steps of reaching a broker that are the same for all kinds. Blocking, as Topology.
class HostProbe {
public:
    virtual ~HostProbe() = default;

    // NotFound when there is no host of this name, TimedOut when nobody said.
    virtual Result<> resolve(const QString &host, const Call &call) = 0;
    // Unreachable when nobody listens there or no answer comes.
    virtual Result<> connect(const QString &host, int port, const Call &call) = 0;
};

} // namespace slipway
