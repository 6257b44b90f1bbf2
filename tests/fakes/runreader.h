#pragma once
#include "model/runs/run.h"
#include "model/threads/bell.h"

namespace slipway::fakes {

// The owner of a run, in tests: reads its events. One thread.
class RunReader {
public:
    RunEvents events() const { return m_events; }

    // Reads until wanted(event) is true, at most 20 s; null: it never came.
    template <typename Wanted>
    std::optional<RunEvent> until(Wanted wanted)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (std::chrono::steady_clock::now() < deadline) {
            while (m_at < m_read.size())
                if (const RunEvent &event = m_read[m_at++]; wanted(event))
                    return event;
            m_bell->wait(std::chrono::milliseconds(100));
            for (RunEvent &event : m_events->drain())
                m_read.push_back(std::move(event));
        }
        return {};
    }

    std::optional<RunEnded> end()
    {
        const auto event = until([](const RunEvent &each) { return std::holds_alternative<RunEnded>(each); });
        return event ? std::optional(std::get<RunEnded>(*event)) : std::nullopt;
    }

    std::optional<RunPhaseChanged> phase(RunPhase phase)
    {
        const auto event = until([phase](const RunEvent &each) {
            const auto *changed = std::get_if<RunPhaseChanged>(&each);
            return changed && changed->phase == phase;
        });
        return event ? std::optional(std::get<RunPhaseChanged>(*event)) : std::nullopt;
    }

    const std::vector<RunEvent> &read() const { return m_read; }

private:
    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    RunEvents m_events = std::make_shared<Mailbox<RunEvent>>([bell = m_bell] { bell->ring(); });
    std::vector<RunEvent> m_read;
    std::size_t m_at = 0;
};

} // namespace slipway::fakes
