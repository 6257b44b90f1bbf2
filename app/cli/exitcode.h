#pragma once
#include "model/core/error.h"

namespace slipway {

// How slipwayctl ends (product section 5).
enum class ExitCode : int {
    Ok = 0,           // every message has the outcome that was asked for
    SomeFailed = 1,   // after sending began: failed, returned, ambiguous, cancelled, or left out by --skip-bad
    Refused = 2,      // known before sending: usage, input, option, size; nothing was sent
    NotReached = 3,   // no connection, sign-in, destination, schema or log; nothing was sent
    Interrupted = 130 // SIGINT, SIGTERM
};

// What an error that came before anything was sent ends with.
constexpr ExitCode exitFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
    case Error::Kind::TooLarge:
    case Error::Kind::Unsupported:
        return ExitCode::Refused;
    case Error::Kind::Cancelled:
        return ExitCode::Interrupted;
    case Error::Kind::TimedOut:
    case Error::Kind::Unreachable:
    case Error::Kind::Unauthenticated:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Throttled:
    case Error::Kind::StorageFull:
    case Error::Kind::Internal:
        return ExitCode::NotReached;
    }
    return ExitCode::NotReached;
}

} // namespace slipway
