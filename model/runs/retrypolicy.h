#pragma once
#include "model/core/outcome.h"
#include <chrono>

namespace slipway {

// Whether a message that ended badly is sent again, and how long to wait. Plain values.
class RetryPolicy {
public:
    // attempts: at most so many for what the broker turned down for now. endless: a broker that is away is waited
    // for without a limit. resend: also what may be stored.
    RetryPolicy(int attempts, bool endless, bool resend) : m_attempts(attempts), m_endless(endless), m_resend(resend) {}

    // said has its attempts counted. Cancelled here means that the session died before the message left.
    bool again(const Outcome &said, const Error *error) const;

    // May the same thing work later? Of a session's fault, and of a message's.
    static bool mayPass(Error::Kind kind);

    // Before try number k, from 1: 200 ms more each time, at most 5 s, a fifth of it by chance (0 to 1), so that many
    // clients do not come back at the same moment.
    static std::chrono::milliseconds delay(int k, double chance);

private:
    int m_attempts;
    bool m_endless;
    bool m_resend;
};

} // namespace slipway
