#include "model/files/csvreader.h"
#include <QCoreApplication>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MessageFile", text);
}

} // namespace

QByteArray CsvReader::Value::unescaped() const
{
    return doubled ? bytes.toByteArray().replace("\"\"", "\"") : bytes.toByteArray();
}

CsvReader::Step CsvReader::failed(Error error)
{
    m_error = std::move(error);
    return Step::Failed;
}

void CsvReader::faulted(const QString &message, qint64 line, qint64 column)
{
    m_at = At::Fault;
    m_faultLine = line;
    m_faultColumn = column;
    m_error = {Error::Kind::Invalid, message, {}};
}

bool CsvReader::endValue(qsizetype end)
{
    m_open.end = end;
    m_spans.push_back(m_open);
    m_at = At::ValueStart;
    return false;
}

// One byte further; at is its place in the record.
bool CsvReader::take(char c, qsizetype at)
{
    const bool lineEnd = c == '\n';
    const qint64 column = at - m_lineStart + 1;
    if (m_at == At::ValueStart) {
        m_open = {.begin = at, .end = at, .line = m_linesRead + 1, .column = column};
        m_at = At::Plain;
        if (c == '"') {
            m_open.quoted = true;
            m_open.begin = at + 1;
            m_at = At::Quoted;
            return false;
        }
    }
    switch (m_at) {
    case At::ValueStart: break;
    case At::Plain:
        if (c == m_separator)
            return endValue(at);
        if (lineEnd)
            endValue(at);
        else if (c == '"')
            faulted(tr("A quote inside a value. Put the whole value in quotes and double the ones inside."),
                    m_linesRead + 1, column);
        break;
    case At::Quoted:
        if (c == '"')
            m_at = At::Quote;
        else if (lineEnd) {
            ++m_linesRead;
            m_lineStart = at + 1;
        }
        return false;
    case At::Quote:
        if (c == '"') {
            m_open.doubled = true;
            m_at = At::Quoted;
        } else if (c == '\r')
            m_at = At::QuoteReturn;
        else if (c == m_separator || lineEnd)
            endValue(at - 1);
        else
            faulted(tr("Text after a closing quote. Double the quotes inside a value."), m_linesRead + 1, column);
        break;
    case At::QuoteReturn:
        if (lineEnd)
            endValue(at - 2);
        else
            faulted(tr("Text after a closing quote. Double the quotes inside a value."), m_linesRead + 1, column - 1);
        break;
    case At::Fault: break;
    }
    return lineEnd;
}

CsvReader::Step CsvReader::next()
{
    m_spans.clear();
    m_at = At::ValueStart;
    m_lineStart = 0;
    m_line = m_linesRead + 1;
    for (qsizetype at = 0;;) {
        const QByteArrayView rest = m_blocks->rest();
        for (; at < rest.size(); ++at)
            if (take(rest[at], at))
                return finished(at, 1);
        if (at > m_longest)
            return passOver();
        const auto more = m_blocks->more();
        if (!more)
            return failed(more.error());
        if (!*more)
            return atEndOfFile(at);
    }
}

CsvReader::Step CsvReader::atEndOfFile(qsizetype length)
{
    if (length == 0)
        return Step::End;
    if (m_at == At::Quoted)
        faulted(tr("The quote that opens here is never closed."), m_open.line, m_open.column);
    else if (m_at == At::ValueStart) { // after a separator: one more, empty
        m_open = {.begin = length, .end = length, .line = m_linesRead + 1, .column = length - m_lineStart + 1};
        endValue(length);
    } else if (m_at == At::Quote || m_at == At::QuoteReturn)
        endValue(length - (m_at == At::Quote ? 1 : 2));
    else if (m_at == At::Plain)
        endValue(length);
    return finished(length, 0);
}

CsvReader::Step CsvReader::finished(qsizetype length, qsizetype terminator)
{
    const QByteArrayView record = m_blocks->rest().first(length);
    m_blocks->advance(length + terminator);
    ++m_linesRead;
    if (m_at == At::Fault)
        return Step::Broken;
    if (length > m_longest)
        return Step::TooLong;
    m_values.clear();
    for (const Span &span : m_spans)
        m_values.push_back({record.sliced(span.begin, span.end - span.begin), span.quoted, span.doubled, span.line,
                            span.column});
    Value &last = m_values.back();
    if (!last.quoted && last.bytes.endsWith('\r'))
        last.bytes.chop(1);
    return Step::Record;
}

// Goes on to the record's end without keeping it.
CsvReader::Step CsvReader::passOver()
{
    for (;;) {
        m_blocks->advance(m_blocks->rest().size());
        const auto more = m_blocks->more();
        if (!more)
            return failed(more.error());
        if (!*more)
            break;
        const QByteArrayView rest = m_blocks->rest();
        for (qsizetype at = 0; at < rest.size(); ++at) {
            if (take(rest[at], at)) {
                m_blocks->advance(at + 1);
                ++m_linesRead;
                return Step::TooLong;
            }
        }
        m_spans.clear();
    }
    ++m_linesRead;
    return Step::TooLong;
}

Result<> CsvReader::seek(qint64 offset, qint64 linesBefore)
{
    m_linesRead = linesBefore;
    return m_blocks->seek(offset);
}

Result<QByteArrayView> CsvReader::peekLine()
{
    for (;;) {
        const QByteArrayView rest = m_blocks->rest();
        const qsizetype end = rest.indexOf('\n');
        if (end >= 0 || rest.size() > m_longest)
            return end < 0 ? rest : rest.first(end);
        const auto more = m_blocks->more();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return rest;
    }
}

} // namespace slipway
