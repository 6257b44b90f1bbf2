#pragma once
#include "model/core/error.h"
#include "transport/sandbox/refusal.h"
#include <QStringList>
#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace slipway::sandbox {

// What goes wrong on purpose (docs/sandbox.md lists the words). One thread.
class FaultPlan {
public:
    // Something that happens again and again: after so many messages, or so many milliseconds. 0: never.
    struct Every {
        std::uint64_t messages = 0;
        std::int64_t ms = 0;
    };

    static Result<FaultPlan> parse(const QStringList &words);

    std::int64_t latencyMs() const { return m_latencyMs; }
    bool isLossy() const { return m_lossy; }
    bool isDeferred() const { return m_deferred; }
    bool isQuiet() const { return m_quiet; } // none of those that are asked for each message

    std::optional<Refusal> refusal();       // for a message that comes, which is then not taken
    bool cuts(std::uint64_t taken);         // after this many messages were taken: close instead of answering
    bool restarts(std::uint64_t taken, std::int64_t now) { return isDue(m_restart, m_lastRestart, taken, now); }
    bool moves(std::uint64_t taken, std::int64_t now) { return isDue(m_move, m_lastMove, taken, now); }

private:
    struct Rate {
        Code code = Code::Unavailable;
        double rate = 0;
    };
    struct Last {
        std::uint64_t messages = 0;
        std::int64_t ms = -1;
    };
    bool add(const QString &name, const QString &value); // false: no such fault
    bool addError(const QString &value);
    static bool isDue(const Every &every, Last &last, std::uint64_t taken, std::int64_t now);
    double roll() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    std::int64_t m_latencyMs = 0;
    std::vector<Rate> m_errors;
    double m_cutRate = 0;
    std::uint64_t m_cutAfter = 0;
    Every m_restart, m_move;
    Last m_lastRestart, m_lastMove;
    bool m_lossy = false;
    bool m_deferred = false;
    bool m_quiet = true;
    std::mt19937_64 m_random{1};
};

} // namespace slipway::sandbox
