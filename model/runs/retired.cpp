#include "model/runs/retired.h"
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

Retired::Retired() : m_thread([this](const std::stop_token &stop) { work(stop); }) {}

Retired::~Retired()
{
    m_thread.request_stop();
    m_bell.ring();
}

void Retired::take(std::unique_ptr<ProducerSession> session, ProducerEvents events)
{
    session->close({});
    takeIn<SessionClosed>(std::shared_ptr<ProducerSession>(std::move(session)), std::move(events));
}

void Retired::take(std::unique_ptr<MessageSource> source, SourceEvents events)
{
    source->close();
    takeIn<SessionClosed>(std::shared_ptr<MessageSource>(std::move(source)), std::move(events));
}

void Retired::take(std::unique_ptr<Run> run, RunEvents events)
{
    run->stop();
    takeIn<RunEnded>(std::shared_ptr<Run>(std::move(run)), std::move(events));
}

qsizetype Retired::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return std::ssize(m_leaving);
}

template <typename Last, typename Event>
void Retired::takeIn(std::shared_ptr<void> it, std::shared_ptr<Mailbox<Event>> events)
{
    auto ended = [events = std::move(events)] {
        return std::ranges::any_of(events->drain(),
                                   [](const Event &event) { return std::holds_alternative<Last>(event); });
    };
    {
        const std::scoped_lock lock(m_mutex);
        m_leaving.push_back({std::move(ended), std::move(it)});
    }
    m_bell.ring();
}

// Their mailboxes ring somebody else: it looks every 50 ms while there is something to look at.
void Retired::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::vector<Leaving> gone;
        {
            const std::scoped_lock lock(m_mutex);
            const auto rest = std::ranges::partition(m_leaving, [](const Leaving &each) { return !each.ended(); });
            std::ranges::move(rest, std::back_inserter(gone));
            m_leaving.erase(rest.begin(), rest.end());
        }
        gone.clear(); // without the lock: it joins threads
        m_bell.wait(waiting() ? 50ms : std::chrono::milliseconds(1h));
    }
    m_leaving.clear();
}

} // namespace slipway
