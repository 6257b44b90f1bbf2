#include "model/compose/bodycheck.h"
#include <QCoreApplication>
#include <QXmlStreamReader>

namespace slipway {

namespace {

std::optional<jsontext::Mistake> firstXmlMistake(const QString &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return std::nullopt;
    return jsontext::Mistake{.position = qsizetype(reader.characterOffset()),
                             .line = int(reader.lineNumber()),
                             .column = int(reader.columnNumber()) + 1,
                             .words = reader.errorString()};
}

std::optional<jsontext::Mistake> firstHexMistake(const QString &text)
{
    jsontext::Mistake mistake;
    int digits = 0;
    for (const QChar c : text) {
        const bool digit = (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
        if (!digit && !c.isSpace()) {
            mistake.words = QCoreApplication::translate("slipway::BodyCheck", "%1 is no hex digit.").arg(c);
            return mistake;
        }
        digits += digit ? 1 : 0;
        ++mistake.position;
        mistake.column = c == u'\n' ? 1 : mistake.column + 1;
        mistake.line += c == u'\n' ? 1 : 0;
    }
    if (digits % 2 == 0)
        return std::nullopt;
    mistake.words = QCoreApplication::translate("slipway::BodyCheck", "a byte has two hex digits, here is one.");
    return mistake;
}

} // namespace

BodyCheck BodyCheck::of(const QString &text, BodyFormat format)
{
    switch (format) {
    case BodyFormat::Json: return {jsontext::firstMistake(text), true};
    case BodyFormat::Xml: return {firstXmlMistake(text), true};
    case BodyFormat::Hex: return {firstHexMistake(text), true};
    case BodyFormat::Text:
    case BodyFormat::Yaml: break;
    }
    return {};
}

} // namespace slipway
