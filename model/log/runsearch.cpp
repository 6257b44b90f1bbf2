#include "model/log/runsearch.h"
#include <algorithm>

namespace slipway {

namespace {

// On the search's thread.
class Grouping {
public:
    Result<> add(LogReader &reader, qint64 run, std::span<const qint64> numbers)
    {
        for (std::size_t at = 0; at < numbers.size() && m_grouped < RunSearch::MostGrouped;) {
            std::size_t end = at + 1; // neighbours are read together
            while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
                ++end;
            const auto rows = reader.rows(run, {numbers[at], numbers[end - 1]});
            if (!rows)
                return std::unexpected(rows.error());
            for (const LogRow &row : *rows)
                add(row);
            at = end;
        }
        return {};
    }
    const std::vector<FailureGroup> &groups() const { return m_groups; }

private:
    void add(const LogRow &row)
    {
        if (!row.outcome || row.outcome->state < State::Returned)
            return;
        ++m_grouped;
        const Error error = row.error.value_or(Error{});
        auto group = std::ranges::find_if(m_groups, [&](const FailureGroup &each) {
            return each.state == row.outcome->state && each.error.message == error.message;
        });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {row.outcome->state, error, 0, {}});
        ++group->count;
        if (group->examples.size() < RunSearch::Examples)
            group->examples.push_back({row.n, row.line});
    }

    std::vector<FailureGroup> m_groups;
    std::size_t m_grouped = 0;
};

} // namespace

quint64 RunSearch::begin(qint64 run, const LogFilter &filter)
{
    const quint64 search = ++m_search;
    m_thread = {}; // the one before obeys at its next block
    m_thread = std::jthread([&log = m_log, found = m_found, run, filter, search](const std::stop_token &stop) {
        const auto reader = log.reader(); // a thread has its own
        Grouping grouping;
        Result<> done = reader ? Result<>{} : std::unexpected(reader.error());
        if (reader) {
            Result<> grouped;
            done = (*reader)->matchRows(run, filter, [&](std::span<const qint64> numbers) {
                if (stop.stop_requested())
                    return false;
                if (numbers.empty())
                    return true;
                grouped = grouping.add(**reader, run, numbers);
                return grouped && found->push({search, {numbers.begin(), numbers.end()}, grouping.groups(), {}, false});
            });
            if (!grouped)
                done = grouped;
        }
        (void)found->push(
            {search, {}, grouping.groups(), done ? std::nullopt : std::optional(done.error()), true});
    });
    return search;
}

} // namespace slipway
