#include "model/files/messagelineparser.h"
#include "model/files/linevisitor.h"
#include <QCoreApplication>
#include <jsoncons/json_parser.hpp>

namespace slipway {

namespace {

// Of the first byte that is part of no UTF-8 character; the line's size when there is none.
qsizetype firstNotUtf8(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const auto lead = static_cast<unsigned char>(line[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > line.size() || !line.sliced(at, length).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

// The byte that is at fault, from 0. The parser has already passed it in some cases.
qint64 faultPosition(std::error_code code, qint64 position, QByteArrayView line)
{
    using jsoncons::json_errc;
    position = std::min<qint64>(position, line.size());
    if (code == json_errc::expected_continuation_byte || code == json_errc::over_long_utf8_sequence ||
        code == json_errc::illegal_codepoint || code == json_errc::illegal_surrogate_value ||
        code == json_errc::unpaired_high_surrogate)
        if (const qsizetype at = firstNotUtf8(line); at < line.size())
            return at;
    const bool control = code == json_errc::illegal_control_character || code == json_errc::illegal_character_in_string;
    if (position > 0 && (code == json_errc::extra_comma ||
                         (control && static_cast<unsigned char>(line[position - 1]) < 0x20)))
        return position - 1;
    return position;
}

} // namespace

struct MessageLineParser::Engine {
    LineVisitor visitor;
    // Fractions as text: none goes through a double.
    jsoncons::basic_json_parser<char> parser{jsoncons::json_options{}.lossless_number(true)};
};

MessageLineParser::MessageLineParser() : m_engine(std::make_unique<Engine>()) {}
MessageLineParser::~MessageLineParser() = default;

std::expected<ParsedLine, LineFault> MessageLineParser::parse(QByteArrayView line, MessageBatch &into)
{
    auto &[visitor, parser] = *m_engine;
    visitor.begin(line, into);
    parser.reinitialize();
    parser.update(line.data(), static_cast<std::size_t>(line.size()));
    std::error_code code;
    // The last calls find nothing but the end of the text. (finish_parse would loop for ever on a fault.)
    while (!code && !parser.finished())
        parser.parse_some(visitor, code);
    if (!code)
        parser.check_done(code);
    if (!code)
        return visitor.end();
    if (visitor.fault())
        return std::unexpected(*visitor.fault());
    const qint64 column = faultPosition(code, static_cast<qint64>(parser.end_position()), line) + 1;
    const QString words = QString::fromStdString(code.message());
    return std::unexpected(LineFault{
        column,
        {Error::Kind::Invalid, QCoreApplication::translate("MessageFile", "The line is no JSON here: %1.").arg(words),
         words}});
}

} // namespace slipway
