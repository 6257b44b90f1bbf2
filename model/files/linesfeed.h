#pragma once
#include "model/files/feedspec.h"
#include "model/files/linereader.h"

namespace slipway {

// A body a line, byte for byte what stands between two \n (a \r before it is part of the body, as in kcat). An empty
// line is an empty body. Bodies are not copied: batches share the blocks that were read.
class LinesFeed final : public MessageFeed {
public:
    LinesFeed(FeedSpec spec, LineReader lines) : m_spec(std::move(spec)), m_lines(std::move(lines)) {}

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override { return {m_seq, m_lines.offset(), m_lines.number()}; }
    Result<> seek(const FeedPlace &place) override;
    qint64 sizeBytes() const override { return m_lines.size(); }

private:
    FeedSpec m_spec;
    LineReader m_lines;
    quint64 m_seq = 0;
};

} // namespace slipway
