#include "model/templates/jsonrows.h"
#include <QCoreApplication>
#include <jsoncons/json.hpp>

namespace slipway {

struct JsonRows::Row {
    jsoncons::ojson json;
};

namespace {

std::string_view text(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

const jsoncons::ojson *member(const jsoncons::ojson &of, QByteArrayView path)
{
    if (!of.is_object())
        return nullptr;
    if (const auto found = of.find(text(path)); found != of.object_range().end())
        return &found->value();
    for (qsizetype dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1))
        if (const auto found = of.find(text(path.first(dot))); found != of.object_range().end())
            if (const jsoncons::ojson *deeper = member(found->value(), path.sliced(dot + 1)))
                return deeper;
    return nullptr;
}

} // namespace

JsonRows::JsonRows(std::unique_ptr<BlockReader> blocks) : m_lines(std::move(blocks)), m_row(std::make_unique<Row>()) {}
JsonRows::~JsonRows() = default;

TemplateRows::Step JsonRows::next()
{
    m_column = 0;
    for (;;) {
        switch (m_lines.next()) {
        case LineReader::Step::Line: break;
        case LineReader::Step::End: return Step::End;
        case LineReader::Step::TooLong:
            m_error = {Error::Kind::TooLarge, QCoreApplication::translate("Template", "The row is too long."), {}};
            return Step::Bad;
        case LineReader::Step::Failed: m_error = m_lines.error(); return Step::Failed;
        }
        QByteArrayView line = m_lines.line();
        if (m_lines.number() == 1 && line.startsWith("\xef\xbb\xbf")) // a byte order mark
            line = line.sliced(3);
        if (line.trimmed().isEmpty())
            continue;
        try {
            // Numbers as text: none goes through a double.
            m_row->json = jsoncons::ojson::parse(text(line), jsoncons::json_options{}.lossless_number(true));
            if (m_row->json.is_object())
                return Step::Row;
            m_error = {Error::Kind::Invalid, QCoreApplication::translate("Template", "The row is no JSON object."), {}};
        } catch (const jsoncons::ser_error &fault) {
            m_column = static_cast<qint64>(fault.column());
            const QString words = QString::fromStdString(fault.code().message());
            m_error = {Error::Kind::Invalid,
                       QCoreApplication::translate("Template", "The row is no JSON here: %1.").arg(words), words};
        }
        return Step::Bad;
    }
}

std::optional<QByteArray> JsonRows::value(const QByteArray &column) const
{
    const jsoncons::ojson *found = member(m_row->json, column);
    if (!found)
        return std::nullopt;
    if (found->is_string()) // numbers with fractions are kept as their text, too
        return QByteArray::fromStdString(found->as_string());
    return QByteArray::fromStdString(found->to_string());
}

} // namespace slipway
