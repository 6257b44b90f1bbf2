#include "model/compose/jsontext.h"
#include "model/compose/jsonscanner.h"

using namespace Qt::StringLiterals;

namespace slipway::jsontext {

namespace {

Mistake placed(QStringView text, qsizetype position, QString words)
{
    Mistake mistake{.position = position, .words = std::move(words)};
    for (qsizetype i = 0; i < position && i < text.size(); ++i) {
        if (text[i] == u'\n') {
            ++mistake.line;
            mistake.column = 1;
        } else if (!text[i].isLowSurrogate()) {
            ++mistake.column;
        }
    }
    return mistake;
}

// Writes the tokens again with white space of our own between them.
class Layout {
public:
    explicit Layout(bool packed) : m_packed(packed) {}

    void add(const JsonScanner::Token &token)
    {
        using Kind = JsonScanner::Kind;
        switch (token.kind) {
        case Kind::Open:
            m_text += token.text;
            ++m_depth;
            m_fresh = true;
            return;
        case Kind::Close:
            --m_depth;
            if (!m_fresh)
                newLine();
            m_fresh = false;
            m_text += token.text;
            return;
        case Kind::Comma:
            m_text += token.text;
            newLine();
            return;
        case Kind::Colon: m_text += m_packed ? u":"_s : u": "_s; return;
        case Kind::Value:
            if (m_fresh)
                newLine();
            m_fresh = false;
            m_text += token.text;
            return;
        case Kind::End: return;
        }
    }
    void beforeOpen()
    {
        if (m_fresh)
            newLine();
        m_fresh = false;
    }
    QString take() { return std::move(m_text); }

private:
    void newLine()
    {
        if (!m_packed)
            m_text += u'\n' + QString(m_depth * 2, u' ');
    }

    const bool m_packed;
    QString m_text;
    int m_depth = 0;
    bool m_fresh = false; // just opened: nothing in it yet
};

QString laidOut(const QString &text, bool packed)
{
    if (firstMistake(text))
        return text;
    Layout layout(packed);
    JsonScanner scanner(text);
    for (;;) {
        const auto token = scanner.next();
        if (!token || token->kind == JsonScanner::Kind::End)
            return layout.take();
        if (token->kind == JsonScanner::Kind::Open)
            layout.beforeOpen();
        layout.add(*token);
    }
}

} // namespace

std::optional<Mistake> firstMistake(QStringView text)
{
    JsonScanner scanner(text);
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return placed(text, token.error().position, token.error().words);
        if (token->kind == JsonScanner::Kind::End)
            return std::nullopt;
    }
}

QString format(const QString &text)
{
    return laidOut(text, false);
}

QString minify(const QString &text)
{
    return laidOut(text, true);
}

} // namespace slipway::jsontext
