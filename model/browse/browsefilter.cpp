#include "model/browse/browsefilter.h"
#include <algorithm>
#include <cstring>

namespace slipway {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool startsHere(const char *at, QByteArrayView needle)
{
    return std::equal(needle.begin(), needle.end(), at, [](char wanted, char found) { return wanted == lower(found); });
}

} // namespace

// Looks for the first letter in both cases with memchr, which reads many bytes at a time.
bool BrowseFilter::in(QByteArrayView bytes) const
{
    if (bytes.size() < m_needle.size())
        return false;
    const char first = m_needle.front();
    const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first - ('a' - 'A')) : first;
    const char *const last = bytes.data() + (bytes.size() - m_needle.size());
    for (const char letter : {first, upper}) {
        const char *at = bytes.data();
        while (at <= last) {
            at = static_cast<const char *>(std::memchr(at, letter, static_cast<std::size_t>(last - at + 1)));
            if (!at)
                break;
            if (startsHere(at, m_needle))
                return true;
            ++at;
        }
        if (first == upper)
            break;
    }
    return false;
}

bool BrowseFilter::fits(const MessageBatch &batch, const MessageView &message) const
{
    if (isEmpty() || in(message.body) || in(message.key))
        return true;
    return std::ranges::any_of(batch.headers(message),
                               [this](const FieldView &field) { return in(field.name) || in(field.value); });
}

} // namespace slipway
