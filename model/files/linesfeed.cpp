#include "model/files/linesfeed.h"
#include "model/files/feedbatch.h"
#include "model/files/badline.h"

namespace slipway {

Result<FeedStep> LinesFeed::next(qsizetype messages, qsizetype bytes)
{
    const auto most = static_cast<quint64>(std::clamp<qsizetype>(messages, 1, MessageBatch::MaxMessages));
    FeedBatch batch(m_spec, messages);
    FeedStep step;
    for (const quint64 from = m_seq; m_seq - from < most && batch.batch().bytes() < bytes;) {
        const LineReader::Step read = m_lines.next();
        if (read == LineReader::Step::Failed)
            return std::unexpected(m_lines.error());
        if (read == LineReader::Step::End) {
            step.atEnd = true;
            break;
        }
        if (read == LineReader::Step::TooLong) {
            step.bad.push_back(lineTooLong(m_seq++, m_lines.number()));
            continue;
        }
        batch.holdBlock(m_lines.block());
        // rest() of an empty last line may have no address: an empty body is not a null one.
        const QByteArrayView body = m_lines.line().isEmpty() ? QByteArrayView("", 0) : m_lines.line();
        batch.batch().add({.key = batch.key(),
                           .body = body,
                           .seq = m_seq++,
                           .timestampMs = batch.timestampMs(),
                           .partition = m_spec.partition},
                          batch.headers(), batch.properties());
    }
    if (batch.size() > 0 || !step.atEnd)
        step.batch = batch.take();
    return step;
}

Result<> LinesFeed::seek(const FeedPlace &place)
{
    m_seq = place.seq;
    return m_lines.seek(place.position, place.line);
}

} // namespace slipway
