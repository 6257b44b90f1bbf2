#include "model/compose/bodyrows.h"
#include <algorithm>
#include <cstring>

namespace slipway {

BodyRows BodyRows::of(const QByteArray &bytes)
{
    BodyRows rows;
    const char *data = bytes.constData();
    const qsizetype size = bytes.size();
    for (qsizetype at = 0; at < size;) {
        rows.m_starts.push_back(at);
        const qsizetype most = std::min(size, at + Segment);
        if (const void *found = std::memchr(data + at, '\n', std::size_t(most - at))) {
            at = static_cast<const char *>(found) - data + 1;
            continue;
        }
        qsizetype cut = most;
        while (cut < size && cut > at + 1 && (static_cast<unsigned char>(data[cut]) & 0xc0) == 0x80)
            --cut; // not inside a character
        at = cut;
    }
    if (rows.m_starts.empty())
        rows.m_starts.push_back(0);
    return rows;
}

qsizetype BodyRows::at(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_starts, position);
    return std::max<qsizetype>(0, after - m_starts.begin() - 1);
}

QByteArrayView BodyRows::row(const QByteArray &bytes, qsizetype row) const
{
    const qsizetype from = start(row);
    qsizetype end = row + 1 < count() ? start(row + 1) : bytes.size();
    while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return QByteArrayView(bytes).sliced(from, end - from);
}

} // namespace slipway
