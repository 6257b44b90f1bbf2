#pragma once
#include <atomic>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace slipway {

// SIGINT and SIGTERM of this process, as something that can be waited for. The first asks to stop, the second to
// stop at once, the third ends the process. Any thread.
class Interrupts {
public:
    Interrupts() = default;
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    // Takes over the two signals of the process; one object of a process only.
    void catchSignals();

    int count() const { return m_count.load(); }
    std::stop_token token() const { return m_stop.get_token(); } // of calls that block: stopped by the first
    void onEach(std::function<void()> wake); // called after each, from a thread of ours; must not block
    void raise();                            // as if a signal had come

private:
    std::atomic<int> m_count = 0;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::function<void()> m_wake;
    std::jthread m_reader; // of the pipe that the signal handler writes to
};

} // namespace slipway
