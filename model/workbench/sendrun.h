#pragma once
#include "model/compose/receipt.h"
#include "model/runs/run.h"

namespace slipway {

class Retired;

// A send of many, as an outbox sees it: its numbers, and, while it is small, its receipts. GUI thread.
class SendRun {
public:
    SendRun(Run::Ports ports, RunPlan plan, std::unique_ptr<MessageFeed> feed, OpenRunLog openLog, Receipt pattern,
            Wake wake);

    struct Arrived {
        std::vector<Receipt> receipts;
        std::optional<Error> trouble; // why it waits, or how it ended
        std::optional<RunEnded> ended;
    };
    Arrived drain(); // once a frame

    void stop() { m_run->stop(); }
    void pause() { m_run->pause(); }
    void resume() { m_run->resume(); }
    void park() { m_run->park(); }
    RunSnapshot snapshot() const { return m_run ? m_run->snapshot() : RunSnapshot{}; }
    Histogram latencies() const { return m_run ? m_run->latencies() : Histogram(); }
    void retire(Retired &retired);

private:
    const Receipt m_pattern; // of each receipt: connection, topic, first number
    const QString m_partitionPattern;
    RunEvents m_events;
    std::unique_ptr<Run> m_run;
};

} // namespace slipway
