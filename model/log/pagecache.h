#pragma once
#include <QtTypes>
#include <list>
#include <unordered_map>
#include <vector>

namespace slipway {

// The pages that a table read last; the one that was not used for longest goes first. One thread.
template <typename Row>
class PageCache {
public:
    static constexpr qint64 PageSize = 256;
    static constexpr std::size_t MaxPages = 64;

    const std::vector<Row> *find(qint64 page)
    {
        const auto known = m_index.find(page);
        if (known == m_index.end())
            return nullptr;
        m_recent.splice(m_recent.begin(), m_recent, known->second);
        return &known->second->second;
    }
    const std::vector<Row> *put(qint64 page, std::vector<Row> rows)
    {
        if (m_recent.size() == MaxPages) {
            m_index.erase(m_recent.back().first);
            m_recent.pop_back();
        }
        m_recent.emplace_front(page, std::move(rows));
        m_index[page] = m_recent.begin();
        return &m_recent.front().second;
    }
    void clear()
    {
        m_recent.clear();
        m_index.clear();
    }
    // The rows that were read, from the first to the last page; none: first > last.
    std::pair<qint64, qint64> span() const
    {
        std::pair<qint64, qint64> span{0, -1};
        for (const auto &[page, rows] : m_recent) {
            const qint64 first = page * PageSize, last = first + PageSize - 1;
            span = span.second < 0 ? std::pair{first, last}
                                   : std::pair{std::min(span.first, first), std::max(span.second, last)};
        }
        return span;
    }

private:
    using Page = std::pair<qint64, std::vector<Row>>;
    std::list<Page> m_recent;
    std::unordered_map<qint64, typename std::list<Page>::iterator> m_index;
};

} // namespace slipway
