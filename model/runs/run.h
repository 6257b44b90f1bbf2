#pragma once
#include "model/log/sendlog.h"
#include "model/ports/clock.h"
#include "model/ports/connector.h"
#include "model/runs/histogram.h"
#include "model/runs/runsnapshot.h"
#include <functional>
#include <memory>

namespace slipway {

// How a run is to be sent. Plain data.
struct RunPlan {
    Profile profile;
    OptionValues options;          // override the profile's
    double ratePerSecond = 0;      // 0: as fast as the broker takes them
    bool checkFirst = true;        // read the whole feed before anything leaves; bad input refuses the run. Without it
                                   // bad input is left out as by skipBad (a run that was checked when it began)
    bool skipBad = false;          // leave bad input out, log it as Failed
    bool resend = false;           // send Ambiguous ones again
    bool wantOutcomes = false;     // RunOutcomes for each settled stretch (single sends, --receipts, -o json)
    bool small = false;            // keep bodies in the log
    bool oneTransaction = false;   // outcomes come with the commit, when all has left; what stops the run rolls it back
    int retryMax = 5;              // attempts for what is certainly not stored and may work later
    std::chrono::milliseconds connectTimeout{10'000}; // for the first connection
    std::chrono::milliseconds giveUpAfter{0};         // without a connection, once sending began; 0: never
    std::chrono::milliseconds closeTimeout{10'000};   // for what is outstanding when stopped

    // Single sends (see SingleSends): the feed waits, the first message connects, and what cannot be sent within
    // connectTimeout has failed. The session is closed after idleClose without a message; 0: never.
    bool singles = false;
    std::chrono::milliseconds idleClose{60'000};
};

struct RunOutcomes {       // final; shown, already given to the log
    OutcomeBatch outcomes;
    MessageBatchPtr of;    // the messages they belong to (small runs and single sends: one outcome an event); else null
    std::shared_ptr<const void> unread; // let go with the event: the run waits while too many are unread
};
struct RunPhaseChanged {
    RunPhase phase;
    std::optional<Error> reason; // why it waits, pauses, or was refused
};
struct RunEnded {          // the last event; everything is durable, unless reason says StorageFull
    RunPhase phase = RunPhase::Finished; // Finished, Stopped, Paused (parked) or Refused
    std::optional<Error> reason;         // of Refused, or of a run that gave up
    std::vector<BadInput> bad;           // of Refused by bad input: the first 20
    qint64 badCount = 0;
    qint64 run = 0;                      // number in the log; 0: none was opened, or single sends
};
using RunEvent = std::variant<RunPhaseChanged, RunOutcomes, RunEnded>;
using RunEvents = std::shared_ptr<Mailbox<RunEvent>>;

// Opens the run's part of the log, before the first reservation: a refused run leaves no trace in it. Called once, on
// the run's thread.
using OpenRunLog = std::function<Result<OpenedRun>(LogEvents)>;

class RunWorker;

// One run: takes messages from a feed, reserves them in the log, keeps the window, sends, retries, reconnects,
// records every outcome. Owns its thread; every method returns at once and may be called from any thread.
class Run {
public:
    struct Ports { // outlive the run
        Connector &connector;
        Clock &clock;
    };
    Run(Ports ports, RunPlan plan, std::unique_ptr<MessageFeed> feed, OpenRunLog openLog, RunEvents events);
    ~Run(); // as stopNow(), and joins within Limits::closeTimeout, after RunEnded at once. A window uses Retired
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    void pause();
    void resume();
    void stop();     // takes no more from the feed; what has left is waited for until closeTimeout
    void stopNow();  // what is outstanding becomes Ambiguous at once
    void feedReady(); // a feed that waits has something
    void park();     // as stop(), and the log says that it is paused: it goes on in another process, after a restart
    RunSnapshot snapshot() const; // a copy; cheap enough for every frame
    Histogram latencies() const;  // a copy (7 KiB), to be put together with those of other runs: see RunSet

private:
    std::unique_ptr<RunWorker> m_worker;
};

} // namespace slipway
