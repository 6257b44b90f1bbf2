#pragma once
#include "model/connections/profile.h"
#include "model/ports/transport.h"

namespace slipway {

// What a session is made from.
struct Target {
    Transport *transport = nullptr; // lives as long as the process: modules are never unloaded
    const BrokerKind *kind = nullptr;
    Endpoint endpoint;
};

// Turns a profile into something to talk to: loads the kind's module, reads its secrets, starts the sandbox where
// the address asks for it, checks the options. Blocks; any thread; may be asked again after a connection died (the
// sandbox may have another address by then).
class Connector {
public:
    virtual ~Connector() = default;
    // options override those of the profile; both are checked against the kind's table.
    virtual Result<Target> connect(const Profile &profile, const OptionValues &options, const Call &call) = 0;
    virtual const std::vector<const BrokerKind *> &kinds() const = 0;
    const BrokerKind *kind(const QString &id) const
    {
        for (const BrokerKind *each : kinds())
            if (each->id == id)
                return each;
        return nullptr;
    }
};

} // namespace slipway
