#pragma once
#include "transport/sandbox/consumer.h"
#include <map>
#include <string_view>

namespace slipway::sandbox {

// Which consumer of a key-shared subscription a key belongs to: a consistent-hash ring of 100 places a consumer.
class KeyRing {
public:
    void add(ConsumerId consumer);
    void remove(ConsumerId consumer);

    // The first consumer at or after the key's place that the predicate takes; 0: none.
    template <typename Takes>
    ConsumerId owner(std::string_view key, Takes &&takes) const
    {
        const auto start = m_places.lower_bound(place(key));
        for (auto at = start; at != m_places.end(); ++at)
            if (takes(at->second))
                return at->second;
        for (auto at = m_places.begin(); at != start; ++at)
            if (takes(at->second))
                return at->second;
        return 0;
    }

    static std::uint32_t place(std::string_view text);

private:
    std::map<std::uint32_t, ConsumerId> m_places;
};

// Whether a consumer's filters take a key: globs with * and ?; no filter takes all.
bool acceptsKey(const std::vector<std::string> &filters, std::string_view key);

} // namespace slipway::sandbox
