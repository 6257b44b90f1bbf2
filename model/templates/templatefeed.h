#pragma once
#include "model/files/feedspec.h"
#include "model/templates/messagerenderer.h"
#include "model/templates/templaterows.h"

namespace slipway {

// The messages of a template: spec.count of them, or one a row where that is 0. With rows and a greater count the rows
// begin again. A message depends on its number and its row only, so that a run can go on anywhere.
class TemplateFeed final : public MessageFeed {
public:
    // Invalid, with the place in the template, where a name makes no value.
    [[nodiscard]] static Result<std::unique_ptr<MessageFeed>> open(FeedSpec spec);

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override;
    Result<> seek(const FeedPlace &place) override;
    qint64 total() const override { return m_spec.count > 0 ? static_cast<qint64>(m_spec.count) : -1; }
    qint64 sizeBytes() const override { return m_rows && m_spec.count == 0 ? m_rows->size() : 0; }

private:
    TemplateFeed(FeedSpec spec, MessageRenderer renderer, std::unique_ptr<TemplateRows> rows)
        : m_spec(std::move(spec)), m_renderer(std::move(renderer)), m_rows(std::move(rows))
    {
    }
    enum class Took : quint8 { Row, Bad, End };
    [[nodiscard]] Result<Took> takeRow(std::vector<BadInput> &bad);

    FeedSpec m_spec;
    MessageRenderer m_renderer;
    std::unique_ptr<TemplateRows> m_rows;
    quint64 m_seq = 0;
};

} // namespace slipway
