#include "model/files/jsonlinesfeed.h"
#include "model/files/badline.h"
#include <QCoreApplication>

namespace slipway {

namespace {

// The byte order mark that some editors put at the start of a file.
constexpr QByteArrayView Mark("\xef\xbb\xbf");

// Base and line together; the line's own span where there is no base.
std::span<const FieldView> joined(std::span<const FieldView> base, std::span<const FieldView> own,
                                  std::vector<FieldView> &room)
{
    if (base.empty())
        return own;
    room.assign(base.begin(), base.end());
    room.insert(room.end(), own.begin(), own.end());
    return room;
}

} // namespace

void JsonLinesFeed::add(const ParsedLine &line, FeedBatch &batch)
{
    const bool routed = m_spec.ownRoute;
    MessageView message{.key = line.hasKey ? line.key : batch.key(),
                        .body = line.body,
                        .seq = m_seq++,
                        .timestampMs = line.timestampMs >= 0 ? line.timestampMs : batch.timestampMs(),
                        .partition = m_spec.partition};
    if (routed && message.partition < 0)
        message.partition = line.partition;
    message.destination = routed ? batch.destination(line.topic) : quint16(0);
    batch.batch().add(message, joined(batch.headers(), line.headers, m_headers),
                      joined(batch.properties(), line.properties, m_properties));
}

void JsonLinesFeed::read(QByteArrayView line, FeedBatch &batch, std::vector<BadInput> &bad)
{
    qint64 skipped = 0;
    if (m_lines.number() == 1 && line.startsWith(Mark)) {
        line = line.sliced(Mark.size());
        skipped = Mark.size();
    }
    if (line.trimmed().isEmpty())
        return;
    batch.holdBlock(m_lines.block());
    auto parsed = m_parser.parse(line, batch.batch());
    // MessageView counts fields in 16 bits.
    const auto fits = [](std::size_t n, std::span<const FieldView> base) { return n + base.size() <= 0xffff; };
    if (parsed && !(fits(parsed->headers.size(), batch.headers()) &&
                    fits(parsed->properties.size(), batch.properties())))
        parsed = std::unexpected(LineFault{
            0, {Error::Kind::TooLarge,
                QCoreApplication::translate("MessageFile", "The line has more than 65535 headers."), {}}});
    if (parsed)
        add(*parsed, batch);
    else
        bad.push_back({m_seq++, m_lines.number(), parsed.error().column > 0 ? parsed.error().column + skipped : 0,
                       std::move(parsed.error().error)});
}

Result<FeedStep> JsonLinesFeed::next(qsizetype messages, qsizetype bytes)
{
    const auto most = static_cast<quint64>(std::clamp<qsizetype>(messages, 1, MessageBatch::MaxMessages));
    FeedBatch batch(m_spec, messages);
    FeedStep step;
    for (const quint64 from = m_seq; m_seq - from < most && batch.batch().bytes() < bytes;) {
        const LineReader::Step line = m_lines.next();
        if (line == LineReader::Step::Failed)
            return std::unexpected(m_lines.error());
        if (line == LineReader::Step::End) {
            step.atEnd = true;
            break;
        }
        if (line == LineReader::Step::TooLong)
            step.bad.push_back(lineTooLong(m_seq++, m_lines.number()));
        else
            read(m_lines.line(), batch, step.bad);
    }
    if (batch.size() > 0 || !step.atEnd)
        step.batch = batch.take();
    return step;
}

Result<> JsonLinesFeed::seek(const FeedPlace &place)
{
    m_seq = place.seq;
    return m_lines.seek(place.position, place.line);
}

} // namespace slipway
