#pragma once
#include "model/log/sendlog.h"
#include "model/threads/mailbox.h"
#include <memory>
#include <thread>

namespace slipway {

// Failures of a run that have the same words, with where to find some of them.
struct FailureGroup {
    State state = State::Failed;
    Error error;
    qint64 count = 0;
    struct Example {
        quint64 n = 0;
        qint64 line = 0;
    };
    std::vector<Example> examples; // the first few
};

// Looks through the rows of one run on a thread of its own, and answers while it looks: which rows fit, and what is wrong
// with them. GUI thread; returns at once.
class RunSearch {
public:
    static constexpr std::size_t MostGrouped = 10'000; // rows that are grouped; beyond them only numbers are told
    static constexpr std::size_t Examples = 5;

    struct Found {
        quint64 search = 0;
        std::vector<qint64> numbers;
        std::vector<FailureGroup> groups; // all so far
        std::optional<Error> error{};
        bool done = false;
    };
    RunSearch(SendLog &log, Wake wake) : m_log(log), m_found(std::make_shared<Mailbox<Found>>(std::move(wake))) {}

    quint64 begin(qint64 run, const LogFilter &filter); // the one before ends
    void end() { m_thread = {}; }
    std::vector<Found> drain() { return m_found->drain(); }

private:
    SendLog &m_log;
    const std::shared_ptr<Mailbox<Found>> m_found;
    quint64 m_search = 0;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
