#include "model/compose/bodycheck.h"
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

} // namespace

BodyCheck BodyCheck::of(const QString &text, BodyFormat format)
{
    switch (format) {
    case BodyFormat::Json: return {jsontext::firstMistake(text), true};
    case BodyFormat::Xml: return {firstXmlMistake(text), true};
    case BodyFormat::Text:
    case BodyFormat::Yaml: break;
    }
    return {};
}

} // namespace slipway
