#pragma once
#include "model/files/feedbatch.h"
#include "model/files/feedspec.h"
#include "model/files/linereader.h"
#include "model/files/messagelineparser.h"

namespace slipway {

// Lines of product section 6. A line that is none, or not whole, becomes a BadInput; lines of nothing but spaces are
// passed over. What stands in a line unescaped is not copied.
class JsonLinesFeed final : public MessageFeed {
public:
    JsonLinesFeed(FeedSpec spec, LineReader lines) : m_spec(std::move(spec)), m_lines(std::move(lines)) {}

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override { return {m_seq, m_lines.offset(), m_lines.number()}; }
    Result<> seek(const FeedPlace &place) override;
    qint64 sizeBytes() const override { return m_lines.size(); }

private:
    void read(QByteArrayView line, FeedBatch &batch, std::vector<BadInput> &bad);
    void add(const ParsedLine &line, FeedBatch &batch);

    FeedSpec m_spec;
    LineReader m_lines;
    MessageLineParser m_parser;
    std::vector<FieldView> m_headers, m_properties; // base and line together
    quint64 m_seq = 0;
};

} // namespace slipway
