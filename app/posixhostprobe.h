#pragma once
#include "model/ports/hostprobe.h"

namespace slipway {

// Asks the system's resolver, on a thread of its own since that cannot be stopped, and opens a plain TCP connection.
class PosixHostProbe final : public HostProbe {
public:
    Result<> resolve(const QString &host, const Call &call) override;
    Result<> connect(const QString &host, int port, const Call &call) override;
};

} // namespace slipway
