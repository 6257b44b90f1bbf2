#pragma once
#include "model/threads/bell.h"
#include "model/threads/mailbox.h"
#include <QtGlobal>
#include <chrono>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace slipway {

// How long a test waits for what must come: generous, since it only ends tests that fail.
inline constexpr std::chrono::seconds Watchdog{20};

// Runs it on a thread of its own. Ends the program when it does not return: a hanging call cannot be taken back.
template <typename Function>
void mustReturn(const char *what, Function &&function)
{
    std::packaged_task<void()> task(std::forward<Function>(function));
    std::future<void> done = task.get_future();
    std::thread thread(std::move(task));
    if (done.wait_for(Watchdog) != std::future_status::ready)
        qFatal("%s did not return within 20 s", what);
    done.get();
    thread.join();
}

// The reader's end of a session's mailbox, with two things that a test needs: the worker can be held inside its own
// push (the wake waits for a lock that the test owns), and who pushed is remembered.
template <typename Event>
class EventProbe {
public:
    std::shared_ptr<Mailbox<Event>> mailbox() const { return m_mailbox; }
    std::vector<Event> drain() { return m_mailbox->drain(); }
    void wait() { m_state->bell.wait(std::chrono::milliseconds(50)); }

    // While it is held, the next push into the empty mailbox does not return.
    [[nodiscard]] std::unique_lock<std::mutex> hold() { return std::unique_lock(m_state->gate); }

    // Waits until the worker stands in its push; false when the watchdog ended it.
    [[nodiscard]] bool waitUntilHeld() const
    {
        std::unique_lock lock(m_state->mutex);
        return m_state->reached.wait_for(lock, Watchdog, [this] { return m_state->inWake; });
    }

    std::set<std::thread::id> pushers() const
    {
        const std::scoped_lock lock(m_state->mutex);
        return m_state->pushers;
    }

private:
    struct State { // the session may outlive the probe: both ends hold it
        Bell bell;
        std::mutex gate;
        std::mutex mutex;
        std::condition_variable reached;
        bool inWake = false;
        std::set<std::thread::id> pushers;
    };

    static void wake(State &state)
    {
        {
            const std::scoped_lock lock(state.mutex);
            state.pushers.insert(std::this_thread::get_id());
            state.inWake = true;
        }
        state.reached.notify_all();
        state.bell.ring();
        const std::scoped_lock pass(state.gate);
        const std::scoped_lock lock(state.mutex);
        state.inWake = false;
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
    std::shared_ptr<Mailbox<Event>> m_mailbox =
        std::make_shared<Mailbox<Event>>([state = m_state] { wake(*state); });
};

} // namespace slipway
