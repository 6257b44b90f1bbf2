#pragma once
#include "model/ports/producersession.h"
#include "tests/contract/eventprobe.h"
#include <QStringList>
#include <functional>
#include <map>

namespace slipway {

// All that one producer session said, and what of it breaks the contract.
class SendRecord {
public:
    using Probe = EventProbe<ProducerEvent>;

    // Takes what is in the mailbox. Returns how many outcomes it were.
    std::size_t take(Probe &probe);

    // Waits until the condition holds; false when the watchdog ended it.
    [[nodiscard]] bool waitFor(Probe &probe, const std::function<bool()> &condition);

    std::size_t ended() const { return m_ended; }
    std::size_t count(State state) const;
    bool ready() const { return m_ready; }
    bool closed() const { return m_closed; }
    bool spokeAfterClosed() const { return m_spokeAfterClosed; }
    const std::optional<Error> &reason() const { return m_reason; }
    const std::map<quint64, int> &ends() const { return m_ends; } // by seq: how many outcomes
    const std::vector<Outcome> &outcomes() const { return m_outcomes; }
    const std::vector<Error> &errors() const { return m_errors; } // all that were told, repeats included
    const QStringList &notices() const { return m_notices; }
    const std::vector<Prepared> &prepared() const { return m_prepared; }
    bool eachEndedOnce(quint64 first, quint64 count) const;

private:
    void take(const OutcomeBatch &batch);

    std::map<quint64, int> m_ends;
    std::vector<Outcome> m_outcomes;
    std::vector<Error> m_errors;
    QStringList m_notices;
    std::vector<Prepared> m_prepared;
    std::optional<Error> m_reason;
    std::size_t m_ended = 0;
    bool m_ready = false;
    bool m_closed = false;
    bool m_spokeAfterClosed = false;
};

} // namespace slipway
