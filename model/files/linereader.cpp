#include "model/files/linereader.h"

namespace slipway {

LineReader::Step LineReader::failed(Error error)
{
    m_error = std::move(error);
    return Step::Failed;
}

LineReader::Step LineReader::nextAcrossBlocks()
{
    qsizetype searched = m_blocks->rest().size(); // holds no \n: not looked at twice
    for (;;) {
        const auto more = m_blocks->more();
        if (!more)
            return failed(more.error());
        const QByteArrayView rest = m_blocks->rest();
        if (!*more)
            return rest.isEmpty() ? Step::End : found(rest.size(), 0);
        const qsizetype end = rest.indexOf('\n', searched);
        if (end >= 0)
            return found(end, 1);
        searched = rest.size();
        if (searched > m_longest)
            return passOver();
    }
}

// Reads to the end of a line that is too long without keeping it.
LineReader::Step LineReader::passOver()
{
    ++m_number;
    m_line = {};
    for (;;) {
        const QByteArrayView rest = m_blocks->rest();
        const qsizetype end = rest.indexOf('\n');
        m_blocks->advance(end < 0 ? rest.size() : end + 1);
        if (end >= 0)
            return Step::TooLong;
        const auto more = m_blocks->more();
        if (!more)
            return failed(more.error());
        if (!*more)
            return Step::TooLong;
    }
}

} // namespace slipway
