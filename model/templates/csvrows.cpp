#include "model/templates/csvrows.h"
#include <QCoreApplication>

namespace slipway {

namespace {

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

} // namespace

Result<std::unique_ptr<TemplateRows>> CsvRows::open(std::unique_ptr<BlockReader> blocks)
{
    std::unique_ptr<CsvRows> rows(new CsvRows(std::move(blocks)));
    if (const auto read = rows->readHead(); !read)
        return std::unexpected(read.error());
    return rows;
}

Result<> CsvRows::readHead()
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
    const CsvReader::Step step = m_reader.next();
    if (step == CsvReader::Step::End)
        return std::unexpected(invalid(tr("The file of rows is empty. Its first line must name the columns.")));
    if (step == CsvReader::Step::TooLong)
        return std::unexpected(invalid(tr("The first line of the rows is too long to name columns.")));
    if (step != CsvReader::Step::Record)
        return std::unexpected(m_reader.error());
    for (const CsvReader::Value &value : m_reader.values()) {
        const QByteArray name = value.unescaped().trimmed();
        if (m_places.contains(name))
            return std::unexpected(invalid(tr("The rows have two columns named %1.").arg(QString::fromUtf8(name))));
        m_places.insert(name, std::size_t(m_places.size()));
        m_names << name;
    }
    m_firstOffset = m_reader.offset();
    m_firstLine = m_reader.linesRead();
    return {};
}

TemplateRows::Step CsvRows::next()
{
    for (;;) {
        const CsvReader::Step step = m_reader.next();
        m_broken = step == CsvReader::Step::Broken;
        switch (step) {
        case CsvReader::Step::Record: break;
        case CsvReader::Step::End: return Step::End;
        case CsvReader::Step::TooLong: m_error = invalid(tr("The row is too long.")); return Step::Bad;
        case CsvReader::Step::Broken: m_error = m_reader.error(); return Step::Bad;
        case CsvReader::Step::Failed: m_error = m_reader.error(); return Step::Failed;
        }
        const auto &values = m_reader.values();
        if (values.size() == 1 && values.front().bytes.isEmpty() && !values.front().quoted && m_names.size() > 1)
            continue; // a blank line
        if (values.size() == std::size_t(m_names.size()))
            return Step::Row;
        m_error = invalid(tr("The row has %1 values, but the first line names %2 columns.")
                              .arg(values.size())
                              .arg(m_names.size()));
        return Step::Bad;
    }
}

std::optional<QByteArray> CsvRows::value(const QByteArray &column) const
{
    const auto place = m_places.constFind(column);
    if (place == m_places.cend() || *place >= m_reader.values().size())
        return std::nullopt;
    return m_reader.values()[*place].unescaped();
}

Result<> CsvRows::seek(qint64 offset, qint64 linesBefore)
{
    return offset < m_firstOffset ? m_reader.seek(m_firstOffset, m_firstLine) : m_reader.seek(offset, linesBefore);
}

} // namespace slipway
