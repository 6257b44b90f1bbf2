#pragma once
#include "app/cli/commandcontext.h"
#include "app/cli/receipt.h"
#include "model/runs/run.h"
#include "model/threads/bell.h"

namespace slipway {

// Stands by a run until it has ended: prints receipts and progress, passes on what a person interrupts. One thread.
class RunWatch {
public:
    struct Wanted {
        bool receipts = false; // print each
        QString topic;         // of the receipts, where the message is no longer held
        HomeFolder home;       // where others ask a run to stop
    };
    struct Seen {
        RunEnded end;
        RunSnapshot numbers;   // when it ended
        bool interrupted = false;
        bool broken = false;   // nobody reads standard output any more; the run was stopped for it
        QString said;          // the last sentence about why it waits, or gave up
    };

    RunWatch(CommandContext &context, Wanted wanted);
    ~RunWatch();
    RunWatch(const RunWatch &) = delete;
    RunWatch &operator=(const RunWatch &) = delete;

    const RunEvents &events() const { return m_events; } // to give to the run
    Seen watch(Run &run);

private:
    void take(const RunEvent &event);
    void print(const RunOutcomes &settled);
    void say(const RunPhaseChanged &changed);
    void passOn(Run &run);
    void showProgress(const RunSnapshot &numbers);

    CommandContext &m_context;
    const Wanted m_wanted;
    const std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    const RunEvents m_events;
    std::optional<RunEnded> m_end;
    int m_interrupts = 0;
    bool m_stopped = false;
    bool m_broken = false;
    QString m_said;
};

} // namespace slipway
