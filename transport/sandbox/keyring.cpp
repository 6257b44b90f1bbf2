#include "transport/sandbox/keyring.h"
#include "transport/danubewire/danubelimits.h"
#include <algorithm>
#include <format>

namespace slipway::sandbox {

namespace {

constexpr int PlacesOfAConsumer = 100;

bool matches(std::string_view glob, std::string_view text)
{
    std::size_t at = 0, in = 0, star = std::string_view::npos, kept = 0;
    while (in < text.size()) {
        if (at < glob.size() && (glob[at] == '?' || (glob[at] != '*' && glob[at] == text[in]))) {
            ++at, ++in;
        } else if (at < glob.size() && glob[at] == '*') {
            star = at++;
            kept = in;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            in = ++kept;
        } else {
            return false;
        }
    }
    return glob.find_first_not_of('*', at) == std::string_view::npos;
}

} // namespace

std::uint32_t KeyRing::place(std::string_view text)
{
    const std::uint64_t wide = danube::fnv1a64(text);
    auto hash = static_cast<std::uint32_t>(wide ^ (wide >> 32));
    hash ^= hash >> 16; // the finaliser of murmur3, 32 bits
    hash *= 0x85ebca6bu;
    hash ^= hash >> 13;
    hash *= 0xc2b2ae35u;
    return hash ^ (hash >> 16);
}

void KeyRing::add(ConsumerId consumer)
{
    for (int i = 0; i < PlacesOfAConsumer; ++i)
        m_places.emplace(place(std::format("{}-{}", consumer, i)), consumer);
}

void KeyRing::remove(ConsumerId consumer)
{
    std::erase_if(m_places, [consumer](const auto &entry) { return entry.second == consumer; });
}

bool acceptsKey(const std::vector<std::string> &filters, std::string_view key)
{
    return filters.empty() || std::ranges::any_of(filters, [key](const auto &glob) { return matches(glob, key); });
}

} // namespace slipway::sandbox
