#pragma once
#include "model/compose/receipt.h"
#include "model/runs/singlesends.h"
#include <unordered_map>

namespace slipway {

class Retired;

// The single sends of one connection with one set of options, as an outbox sees them: which receipt each outcome
// belongs to. GUI thread.
class SendStream {
public:
    SendStream(Run::Ports ports, RunPlan plan, OpenRunLog openLog, Wake wake);

    // ticket comes back with the receipt. False once the stream has ended: make another.
    bool send(quint64 ticket, const Message &message, const Receipt &pattern, const Destination &to, qint32 partition);

    struct Arrived {
        std::vector<std::pair<quint64, Receipt>> receipts; // by ticket
        std::optional<Error> trouble;  // why nothing moves, or why it ended
        bool moved = false;            // an outcome came, or it sends again
        bool ended = false;
    };
    Arrived drain(); // once a frame

    void stop();
    RunSnapshot snapshot() const { return m_sends ? m_sends->snapshot() : RunSnapshot{}; }
    Histogram latencies() const { return m_sends ? m_sends->latencies() : Histogram(); }
    void retire(Retired &retired);

private:
    struct Waiting {
        quint64 ticket = 0;
        Receipt receipt;
    };
    void settle(const RunOutcomes &outcomes, Arrived &arrived);

    const QString m_partitionPattern;
    RunEvents m_events;
    std::unique_ptr<SingleSends> m_sends;
    std::unordered_map<quint64, Waiting> m_waiting; // by the stream's own number
};

} // namespace slipway
