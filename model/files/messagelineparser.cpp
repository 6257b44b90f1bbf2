#include "model/files/messagelineparser.h"
#include "model/files/linevisitor.h"
#include <QCoreApplication>
#include <jsoncons/json_parser.hpp>

namespace slipway {

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
    const auto column = std::min(static_cast<qint64>(parser.end_position()), static_cast<qint64>(line.size())) + 1;
    const QString words = QString::fromStdString(code.message());
    return std::unexpected(LineFault{
        column,
        {Error::Kind::Invalid, QCoreApplication::translate("MessageFile", "The line is no JSON here: %1.").arg(words),
         words}});
}

} // namespace slipway
