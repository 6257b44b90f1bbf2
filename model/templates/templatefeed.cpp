#include "model/templates/templatefeed.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

Result<std::unique_ptr<MessageFeed>> TemplateFeed::open(FeedSpec spec)
{
    MessageRenderer::Plan plan{.text = spec.base, .input = spec.templated, .seed = spec.seed};
    std::unique_ptr<TemplateRows> rows;
    if (spec.templated.rows != TemplateInput::Rows::None) {
        auto opened = TemplateRows::open(spec.file, spec.templated.rows);
        if (!opened)
            return std::unexpected(opened.error());
        rows = std::move(*opened);
        plan.hasRows = true;
        plan.columns = rows->columns();
    } else {
        spec.count = std::max<quint64>(spec.count, 1);
    }
    auto renderer = MessageRenderer::compile(plan);
    if (!renderer) {
        Error error = renderer.error().front().withPlace();
        for (std::size_t i = 1; i < renderer.error().size(); ++i)
            error.detail += (i > 1 ? QStringLiteral("\n") : QString()) + renderer.error()[i].withPlace().message;
        return std::unexpected(std::move(error));
    }
    return std::unique_ptr<MessageFeed>(new TemplateFeed(std::move(spec), std::move(*renderer), std::move(rows)));
}

FeedPlace TemplateFeed::place() const
{
    return {m_seq, m_rows ? m_rows->offset() : 0, m_rows ? m_rows->linesRead() : 0};
}

Result<TemplateFeed::Took> TemplateFeed::takeRow(std::vector<BadInput> &bad)
{
    for (bool again = false;; again = true) {
        switch (m_rows->next()) {
        case TemplateRows::Step::Row: return Took::Row;
        case TemplateRows::Step::Bad:
            bad.push_back({m_seq++, m_rows->line(), m_rows->column(), m_rows->error()});
            return Took::Bad;
        case TemplateRows::Step::Failed: return std::unexpected(m_rows->error());
        case TemplateRows::Step::End: break;
        }
        if (m_spec.count == 0)
            return Took::End;
        if (again)
            return std::unexpected(Error{
                Error::Kind::Invalid, QCoreApplication::translate("Template", "The file of rows has no row."), {}});
        if (const auto begun = m_rows->seek(0, 0); !begun)
            return std::unexpected(begun.error());
    }
}

Result<FeedStep> TemplateFeed::next(qsizetype messages, qsizetype bytes)
{
    const auto most = static_cast<quint64>(std::clamp<qsizetype>(messages, 1, MessageBatch::MaxMessages));
    FeedStep step;
    auto batch = std::make_shared<MessageBatch>(static_cast<std::size_t>(std::min<quint64>(most, 4096)));
    batch->addDestination(m_spec.destination);
    const auto isOver = [this] { return m_spec.count > 0 && m_seq >= m_spec.count; };
    for (const quint64 from = m_seq; !isOver() && m_seq - from < most && batch->bytes() < bytes;) {
        if (m_rows) {
            const auto took = takeRow(step.bad);
            if (!took)
                return std::unexpected(took.error());
            if (*took == Took::End) {
                step.atEnd = true;
                break;
            }
            if (*took == Took::Bad)
                continue;
        }
        auto message = m_renderer.message(m_seq, m_rows.get());
        if (message)
            batch->add(m_seq, *message, 0, m_spec.partition);
        else
            step.bad.push_back({m_seq, m_rows ? m_rows->line() : 0, 0, std::move(message.error())});
        ++m_seq;
    }
    step.atEnd = step.atEnd || isOver();
    if (!batch->messages().empty() || !step.atEnd)
        step.batch = std::move(batch);
    return step;
}

Result<> TemplateFeed::seek(const FeedPlace &place)
{
    m_seq = m_spec.count > 0 ? std::min(place.seq, m_spec.count) : place.seq;
    return m_rows ? m_rows->seek(place.position, place.line) : Result<>();
}

} // namespace slipway
