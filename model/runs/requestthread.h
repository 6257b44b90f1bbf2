#pragma once
#include "model/ports/session.h"
#include "model/threads/bell.h"
#include "model/threads/mailbox.h"
#include <functional>
#include <memory>
#include <thread>

namespace slipway {

// The blocking calls of one connection in use (topics, schemas, a test of the connection), one after the other on a
// thread of their own, so that a window never waits. Any thread; every method returns at once.
class RequestThread {
public:
    RequestThread();
    ~RequestThread(); // stops what runs, answers the rest as Cancelled; a call obeys within 50 ms

    // Calls question on the thread; its answer goes into the mailbox, always exactly one. The deadline counts from
    // when its turn comes. Stopping the source that is returned ends this request only, with Cancelled.
    template <typename T>
    std::stop_source ask(std::chrono::milliseconds timeout, std::function<Result<T>(const Call &)> question,
                         std::shared_ptr<Mailbox<Result<T>>> answers)
    {
        return add(timeout, [question = std::move(question), answers = std::move(answers)](const Call &call) {
            (void)answers->push(call.stop.stop_requested() ? Result<T>(std::unexpected(stopped())) : question(call));
        });
    }

private:
    struct Request {
        std::chrono::milliseconds timeout;
        std::function<void(const Call &)> run;
        std::stop_source stop;
    };

    static Error stopped();
    std::stop_source add(std::chrono::milliseconds timeout, std::function<void(const Call &)> run);
    void work(const std::stop_token &stop);

    Bell m_bell;
    Mailbox<Request> m_requests{[this] { m_bell.ring(); }};
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
