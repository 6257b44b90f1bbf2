#include "model/runs/retrypolicy.h"
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

bool RetryPolicy::again(const Outcome &said, const Error *error) const
{
    const bool left = said.attempts < m_attempts;
    switch (said.state) {
    case State::Cancelled:
        return m_endless || left;
    case State::Failed:
        if (!error || !mayPass(error->kind))
            return false;
        return left || (m_endless && error->kind == Error::Kind::Unreachable);
    case State::Ambiguous:
        return m_resend && left;
    case State::Acknowledged:
    case State::AcknowledgedNoPosition:
    case State::SentUnconfirmed:
    case State::Returned:
        break;
    }
    return false;
}

bool RetryPolicy::mayPass(Error::Kind kind)
{
    return kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut || kind == Error::Kind::Throttled;
}

std::chrono::milliseconds RetryPolicy::delay(int k, double chance)
{
    const auto base = std::min<std::chrono::milliseconds>(200ms * std::clamp(k, 1, 1000), 5000ms);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(base.count()) * (0.8 + 0.2 * chance)));
}

} // namespace slipway
