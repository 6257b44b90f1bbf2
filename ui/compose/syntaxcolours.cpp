#include "ui/compose/syntaxcolours.h"
#include "ui/compose/bodyhighlighter.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString definitionName(BodyFormat format)
{
    switch (format) {
    case BodyFormat::Hex:
    case BodyFormat::Text: return u"None"_s;
    case BodyFormat::Json: return u"JSON"_s;
    case BodyFormat::Xml: return u"XML"_s;
    case BodyFormat::Yaml: return u"YAML"_s;
    }
    return {};
}

} // namespace

SyntaxColours::SyntaxColours() = default;
SyntaxColours::~SyntaxColours() = default;

KSyntaxHighlighting::Repository &SyntaxColours::repository()
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    return *m_repository;
}

BodyHighlighter *SyntaxColours::attach(QTextDocument *document, BodyFormat format, bool dark)
{
    auto *highlighter = new BodyHighlighter(document);
    set(highlighter, format, dark);
    return highlighter;
}

void SyntaxColours::set(BodyHighlighter *highlighter, BodyFormat format, bool dark)
{
    highlighter->set(repository().definitionForName(definitionName(format)),
                     repository().theme(dark ? u"Breeze Dark"_s : u"Breeze Light"_s));
}

} // namespace slipway
