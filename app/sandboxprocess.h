#pragma once
#include "app/sandboxlink.h"

namespace slipway {

// Starts one "slipwayctl sandbox --tied" and waits for its first line.
class SandboxProcess {
public:
    // pipe: the named pipe that becomes its standard input; log: where its standard error is appended. Internal or
    // TimedOut, with the sandbox's own last words, when no line comes within the call.
    static Result<SandboxLink::Addresses> start(const QString &program, const QString &pipe, const QString &log,
                                                const Call &call);

    static Result<SandboxLink::Addresses> parse(const QByteArray &json); // its line, and state/sandbox.json
};

} // namespace slipway
