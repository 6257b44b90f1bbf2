#pragma once
#include <QByteArrayView>
#include <string>

// Numbers in as few bytes as they need: seven bits a byte, the lowest first, the top bit set in all but the last.
namespace slipway::varint {

inline void append(std::string &to, quint64 value)
{
    for (; value > 127; value >>= 7)
        to.push_back(static_cast<char>(value | 128));
    to.push_back(static_cast<char>(value));
}

// A small negative number becomes a small positive one.
constexpr quint64 zigzag(quint64 value) { return (value << 1) ^ (0 - (value >> 63)); }
constexpr quint64 unzigzag(quint64 value) { return (value >> 1) ^ (0 - (value & 1)); }

// Reads on from the front of bytes. After the end or a number of more than 64 bits, failed() is true and all that
// follows is 0.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    quint64 next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            value |= quint64(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        m_failed = true;
        m_at = m_end;
        return 0;
    }
    QByteArrayView bytes(quint64 count)
    {
        if (count > static_cast<quint64>(m_end - m_at)) {
            m_failed = true;
            m_at = m_end;
            return {};
        }
        const QByteArrayView view(m_at, static_cast<qsizetype>(count));
        m_at += count;
        return view;
    }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

} // namespace slipway::varint
