#pragma once
#include "model/ports/messagesource.h"
#include "model/ports/producersession.h"
#include "model/runs/run.h"
#include "model/threads/bell.h"
#include <thread>

namespace slipway {

// Where a window puts what it no longer needs: closes it, and destroys it on a thread of its own after its last event
// (design C4). Any thread; every method returns at once.
class Retired {
public:
    Retired();
    ~Retired(); // what has not ended by then is destroyed all the same: within Limits::closeTimeout each

    // The events are read to the end and dropped. Their wake may still be called: it must not need its old owner.
    void take(std::unique_ptr<ProducerSession> session, ProducerEvents events);
    void take(std::unique_ptr<MessageSource> source, SourceEvents events);
    void take(std::unique_ptr<Run> run, RunEvents events); // stopped as Run::stop()
    qsizetype waiting() const; // for tests and for quitting: not yet destroyed

private:
    // Something that ends by itself.
    struct Leaving {
        std::function<bool()> ended; // reads its events
        std::shared_ptr<void> it;
    };
    template <typename Last, typename Event>
    void takeIn(std::shared_ptr<void> it, std::shared_ptr<Mailbox<Event>> events);
    void work(const std::stop_token &stop);

    Bell m_bell;
    mutable std::mutex m_mutex;
    std::vector<Leaving> m_leaving;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
