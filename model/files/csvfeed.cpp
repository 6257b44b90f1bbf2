#include "model/files/csvfeed.h"
#include "model/files/badline.h"
#include <QCoreApplication>
#include <limits>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MessageFile", text);
}

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

QByteArrayView kept(const CsvReader::Value &value, MessageBatch &in)
{
    if (value.doubled)
        return in.keep(value.unescaped());
    return value.bytes.isEmpty() ? QByteArrayView("", 0) : value.bytes;
}

std::optional<qint64> wholeNumber(const CsvReader::Value &value)
{
    bool ok = false;
    const qint64 number = value.bytes.trimmed().toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

Result<QByteArrayView> fromBase64(const CsvReader::Value &value, MessageBatch &in)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.bytes.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::unexpected(invalid(tr("This is no base64.")));
    return in.keep(decoded.decoded.isEmpty() ? QByteArrayView("", 0) : QByteArrayView(decoded.decoded));
}

} // namespace

Result<std::unique_ptr<MessageFeed>> CsvFeed::open(FeedSpec spec, CsvReader reader)
{
    std::unique_ptr<CsvFeed> feed(new CsvFeed(std::move(spec), std::move(reader)));
    if (auto read = feed->readHead(); !read)
        return std::unexpected(read.error());
    return feed;
}

Result<> CsvFeed::readHead()
{
    const auto first = m_reader.peekLine();
    if (!first)
        return std::unexpected(first.error());
    char separator = ',';
    for (const char candidate : {';', '\t'})
        if (first->count(candidate) > first->count(separator))
            separator = candidate;
    m_reader.setSeparator(separator);
    if (first->startsWith("\xef\xbb\xbf")) // a byte order mark
        m_reader.skip(3);
    switch (m_reader.next()) {
    case CsvReader::Step::Record: break;
    case CsvReader::Step::End: return std::unexpected(invalid(tr("The file is empty. Its first line must name the columns.")));
    case CsvReader::Step::TooLong: return std::unexpected(lineTooLong(0, 1).error);
    case CsvReader::Step::Broken:
    case CsvReader::Step::Failed: return std::unexpected(m_reader.error());
    }
    auto columns = CsvColumns::parse(m_reader.values());
    if (!columns)
        return std::unexpected(columns.error());
    m_columns = std::move(*columns);
    m_dataOffset = m_reader.offset();
    m_dataLine = m_reader.linesRead();
    return {};
}

std::expected<void, CsvFeed::Fault> CsvFeed::set(MessageView &message, const CsvColumns::Column &column,
                                                 const CsvReader::Value &value, FeedBatch &batch)
{
    using Kind = CsvColumns::Kind;
    const auto fault = [&value](const Error &error) { return std::unexpected(Fault{value.line, value.column, error}); };
    const bool absent = value.bytes.isEmpty() && !value.quoted;
    switch (column.kind) {
    case Kind::Key: message.key = absent ? QByteArrayView() : kept(value, batch.batch()); break;
    case Kind::Body: message.body = kept(value, batch.batch()); break;
    case Kind::KeyBase64:
    case Kind::BodyBase64: {
        const auto bytes = fromBase64(value, batch.batch());
        if (!bytes)
            return fault(bytes.error());
        if (column.kind == Kind::BodyBase64)
            message.body = *bytes;
        else
            message.key = absent ? QByteArrayView() : *bytes;
        break;
    }
    case Kind::Topic:
        if (m_spec.ownRoute)
            message.destination = batch.destination(kept(value, batch.batch()));
        break;
    case Kind::Partition:
    case Kind::Timestamp: {
        const auto number = wholeNumber(value);
        const bool partition = column.kind == Kind::Partition;
        if (absent)
            break;
        if (!number || (partition && *number > std::numeric_limits<qint32>::max()))
            return fault(invalid(partition ? tr("A partition must be a whole number from 0.")
                                           : tr("A timestamp must be milliseconds since 1970, a whole number.")));
        if (!partition)
            message.timestampMs = *number;
        else if (m_spec.ownRoute && m_spec.partition < 0)
            message.partition = static_cast<qint32>(*number);
        break;
    }
    case Kind::Header:
    case Kind::Property:
        if (!absent)
            (column.kind == Kind::Header ? m_headers : m_properties)
                .push_back({batch.batch().keep(column.name), kept(value, batch.batch()), FieldType::Text});
        break;
    case Kind::Ignored: break;
    }
    return {};
}

std::expected<MessageView, CsvFeed::Fault> CsvFeed::message(FeedBatch &batch)
{
    const auto &values = m_reader.values();
    if (values.size() != m_columns.columns.size())
        return std::unexpected(Fault{m_reader.line(), 0,
                                     invalid(tr("The row has %1 values, but the first line names %2 columns.")
                                                 .arg(values.size())
                                                 .arg(m_columns.columns.size()))});
    MessageView message{.key = m_columns.hasKey ? QByteArrayView() : batch.key(),
                        .body = {},
                        .seq = m_seq,
                        .timestampMs = batch.timestampMs(),
                        .partition = m_spec.partition};
    m_headers.assign(batch.headers().begin(), batch.headers().end());
    m_properties.assign(batch.properties().begin(), batch.properties().end());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (auto done = set(message, m_columns.columns[i], values[i], batch); !done)
            return std::unexpected(std::move(done.error()));
    return message;
}

void CsvFeed::read(FeedBatch &batch, std::vector<BadInput> &bad)
{
    const auto &values = m_reader.values();
    const bool blank = values.size() == 1 && values.front().bytes.isEmpty() && !values.front().quoted;
    if (blank && m_columns.columns.size() > 1)
        return;
    batch.holdBlock(m_reader.block());
    const auto read = message(batch);
    if (read)
        batch.batch().add(*read, m_headers, m_properties);
    else
        bad.push_back({m_seq, read.error().line, read.error().column, read.error().error});
    ++m_seq;
}

Result<FeedStep> CsvFeed::next(qsizetype messages, qsizetype bytes)
{
    const auto most = static_cast<quint64>(std::clamp<qsizetype>(messages, 1, MessageBatch::MaxMessages));
    FeedBatch batch(m_spec, messages);
    FeedStep step;
    for (const quint64 from = m_seq; !step.atEnd && m_seq - from < most && batch.batch().bytes() < bytes;) {
        switch (m_reader.next()) {
        case CsvReader::Step::Record: read(batch, step.bad); break;
        case CsvReader::Step::Broken:
            step.bad.push_back({m_seq++, m_reader.faultLine(), m_reader.faultColumn(), m_reader.error()});
            break;
        case CsvReader::Step::TooLong: step.bad.push_back(lineTooLong(m_seq++, m_reader.line())); break;
        case CsvReader::Step::End: step.atEnd = true; break;
        case CsvReader::Step::Failed: return std::unexpected(m_reader.error());
        }
    }
    if (batch.size() > 0 || !step.atEnd)
        step.batch = batch.take();
    return step;
}

Result<> CsvFeed::seek(const FeedPlace &place)
{
    m_seq = place.seq;
    return place.position < m_dataOffset ? m_reader.seek(m_dataOffset, m_dataLine)
                                         : m_reader.seek(place.position, place.line);
}

} // namespace slipway
