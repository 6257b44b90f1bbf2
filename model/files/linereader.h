#pragma once
#include "model/files/blockreader.h"
#include <cstring>

namespace slipway {

// Splits a file into lines at \n. The last line needs none; an empty file has no line. One thread.
class LineReader {
public:
    enum class Step : quint8 { Line, TooLong, End, Failed };

    explicit LineReader(std::unique_ptr<BlockReader> blocks, qsizetype longest = Limits{}.lineBytes)
        : m_blocks(std::move(blocks)), m_longest(longest)
    {
    }

    // Line: line() is the next one, in block(). TooLong: it was passed over.
    Step next()
    {
        const QByteArrayView rest = m_blocks->rest();
        const void *end = rest.isEmpty() ? nullptr : std::memchr(rest.data(), '\n', static_cast<std::size_t>(rest.size()));
        return end ? found(static_cast<const char *>(end) - rest.data(), 1) : nextAcrossBlocks();
    }

    QByteArrayView line() const { return m_line; }
    qint64 number() const { return m_number; } // of line(), from 1
    const Error &error() const { return m_error; }
    const std::shared_ptr<char[]> &block() const { return m_blocks->block(); }
    qint64 offset() const { return m_blocks->offset(); } // of the next line
    qint64 size() const { return m_blocks->size(); }

    [[nodiscard]] Result<> seek(qint64 offset, qint64 linesBefore)
    {
        m_number = linesBefore;
        return m_blocks->seek(offset);
    }

private:
    Step found(qsizetype length, qsizetype terminator)
    {
        m_line = m_blocks->rest().first(length);
        m_blocks->advance(length + terminator);
        ++m_number;
        return length > m_longest ? Step::TooLong : Step::Line;
    }
    Step nextAcrossBlocks();
    Step passOver();
    Step failed(Error error);

    std::unique_ptr<BlockReader> m_blocks;
    qsizetype m_longest;
    QByteArrayView m_line;
    qint64 m_number = 0;
    Error m_error;
};

} // namespace slipway
