#pragma once
#include <atomic>
#include <chrono>
#include <functional>
#include <grpcpp/alarm.h>
#include <grpcpp/completion_queue.h>
#include <map>

namespace slipway {

// What stands behind a tag of the completion queue.
class Completion {
public:
    virtual void completed(bool ok) = 0; // on the worker
    Completion() = default;
    Completion(const Completion &) = delete;
    Completion &operator=(const Completion &) = delete;

protected:
    ~Completion() = default;
};

// A worker's wait: one completion queue, timers, and a wake that any thread may give. All but wake() on the worker.
class CompletionLoop {
public:
    using Instant = std::chrono::steady_clock::time_point;

    CompletionLoop() = default;
    ~CompletionLoop(); // finish() was called, or nothing was ever started

    grpc::CompletionQueue *queue() { return &m_queue; }
    Instant now() const { return m_now; } // of the current round: one reading of the clock a round

    // Ends the current or next wait. Any thread, at any time before the loop is destroyed; no effect after finish().
    void wake();

    // Waits until something completes, a timer is due, it is woken or the instant is reached, then runs what is due
    // and all that has completed (so many at most).
    void round(Instant atMost = Instant::max(), int completions = 512);

    // Once, in at least that time.
    void after(std::chrono::milliseconds delay, std::function<void()> then);

    // Everything that was started has completed or was cancelled: takes what is still to come, and runs it.
    void finish();

private:
    class WakeTag final : public Completion {
    public:
        explicit WakeTag(CompletionLoop &loop) : m_loop(loop) {}
        void completed(bool) override { m_loop.m_wakePending = false; }

    private:
        CompletionLoop &m_loop;
    };

    bool next(Instant until); // runs one completion; false: none until then
    void runTimers();

    grpc::CompletionQueue m_queue;
    grpc::Alarm m_alarm;
    WakeTag m_wakeTag{*this};
    std::atomic<bool> m_wakePending = false; // the alarm is set and its completion has not come
    std::multimap<Instant, std::function<void()>> m_timers;
    Instant m_now = std::chrono::steady_clock::now();
    bool m_finished = false;
};

} // namespace slipway
