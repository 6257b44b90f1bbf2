#pragma once
#include "model/log/varint.h"

namespace slipway {

// One column of an outcome chunk while it is filled: the first value, then what each adds to the one before. As long
// as that is always the same, nothing is written for it. Values wrap around: any 64 bits are held.
class DeltaColumn {
public:
    void add(quint64 value)
    {
        const quint64 delta = value - m_last;
        m_last = value;
        if (m_count == 0) {
            m_first = value;
        } else if (m_count == 1) {
            m_stride = delta;
        } else if (m_constant && delta != m_stride) {
            for (quint32 i = 1; i < m_count; ++i)
                varint::append(m_bytes, varint::zigzag(m_stride));
            m_constant = false;
        }
        ++m_count;
        if (!m_constant)
            varint::append(m_bytes, varint::zigzag(delta));
    }

    qsizetype size() const { return 21 + static_cast<qsizetype>(m_bytes.size()); } // at most
    // first, then 0 and the stride, or 1 and a delta for each but the first.
    void write(std::string &to) const
    {
        varint::append(to, varint::zigzag(m_first));
        to.push_back(m_constant ? '\0' : '\1');
        if (m_constant)
            varint::append(to, varint::zigzag(m_stride));
        else
            to.append(m_bytes);
    }

private:
    quint64 m_first = 0, m_last = 0, m_stride = 0;
    quint32 m_count = 0;
    bool m_constant = true;
    std::string m_bytes;
};

} // namespace slipway
