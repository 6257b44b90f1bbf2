#pragma once
#include "model/core/error.h"
#include "transport/sandbox/refusal.h"
#include <set>

namespace grpc {
class ServerContext;
}

namespace slipway::sandbox {

// Who may call: everybody, or whoever shows one of some tokens. Filled before the server starts, then only read.
class TokenGate {
public:
    // A token a line; blank ones do not count. Invalid when there is none, or the file cannot be read.
    [[nodiscard]] static Result<TokenGate> read(const QString &file);

    // In the broker's own words.
    Verdict<> admit(const grpc::ServerContext &caller) const;

private:
    std::set<std::string, std::less<>> m_tokens; // empty: everybody may
};

} // namespace slipway::sandbox
