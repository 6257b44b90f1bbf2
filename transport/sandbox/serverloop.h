#pragma once
#include "transport/sandbox/faultplan.h"
#include "transport/sandbox/journal.h"
#include "transport/sandbox/practicebroker.h"
#include "transport/sandbox/tokengate.h"
#include <atomic>
#include <grpcpp/grpcpp.h>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace slipway::sandbox {

// Something that waits in the completion queue; the queue's tag is a pointer to it.
class Step {
public:
    virtual ~Step() = default;
    virtual void proceed(bool ok) = 0;
};

// A reply that is ready and leaves at the end of the turn, when the journal is written.
class Answer {
public:
    virtual ~Answer() = default;
    virtual void leave() = 0;
};

// The one thread on which the broker lives: takes what the completion queue has, lets the broker answer, writes the
// journal, sends the answers. A turn is a handful of events, so that one write serves many messages.
class ServerLoop {
public:
    ServerLoop(std::unique_ptr<grpc::ServerCompletionQueue> queue, FaultPlan faults, TokenGate gate);
    ~ServerLoop();

    grpc::ServerCompletionQueue *queue() { return m_queue.get(); }
    PracticeBroker &broker() { return m_broker; }
    Journal &journal() { return m_journal; }
    FaultPlan &faults() { return m_faults; }
    const TokenGate &gate() const { return m_gate; }

    // Calls live here until they are let go.
    Step *adopt(std::unique_ptr<Step> step);
    void letGo(Step *step) { m_steps.erase(step); }

    void answer(Answer &answer);
    void cut(const std::string &peer); // the connection of this peer is closed before the answers of the turn leave

    void run(); // until the queue is shut down
    void stop() { m_stopping = true; } // from any thread: late answers leave at once, no call is asked for again
    bool isStopping() const { return m_stopping; }

    // What closes connections; both from the loop's thread.
    std::function<void(const std::string &peer)> onCut;
    std::function<void()> onRestart;

    QString failure() const; // any thread

    // A message was taken. Whether its connection shall be cut instead of answered.
    bool countMessage(Topic &topic);

private:
    void takeTurn();
    void endTurn();
    void runFaults();
    std::int64_t now() const { return m_broker.now(); }

    const std::unique_ptr<grpc::ServerCompletionQueue> m_queue;
    FaultPlan m_faults;
    const TokenGate m_gate;
    Journal m_journal;
    PracticeBroker m_broker;
    std::unordered_map<Step *, std::unique_ptr<Step>> m_steps;
    std::vector<Answer *> m_answers;
    std::multimap<std::int64_t, Answer *> m_late;
    std::vector<std::string> m_cuts;
    std::uint64_t m_taken = 0;
    std::string m_lastTopic; // that took a message, for the faults
    std::int64_t m_nextTick = 0;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex; // for m_failure
    QString m_failure;
};

} // namespace slipway::sandbox
