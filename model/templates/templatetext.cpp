#include "model/templates/templatetext.h"
#include <QCoreApplication>

namespace slipway {

Error TemplateFault::withPlace() const
{
    return {error.kind,
            QCoreApplication::translate("Template", "%1, line %2, column %3: %4")
                .arg(field)
                .arg(line)
                .arg(column)
                .arg(error.message),
            error.detail};
}

TemplateFault TemplateText::faultAt(const QString &field, QByteArrayView text, qsizetype offset, const QString &message)
{
    const QByteArrayView before = text.first(offset);
    return {.field = field,
            .offset = offset,
            .line = before.count('\n') + 1,
            .column = offset - (before.lastIndexOf('\n') + 1) + 1,
            .error = {Error::Kind::Invalid, message, {}}};
}

std::expected<TemplateText, TemplateFault> TemplateText::parse(const QString &field, QByteArrayView text)
{
    TemplateText parsed;
    qsizetype from = 0;
    const auto literal = [&](qsizetype to) {
        if (to <= from)
            return;
        if (!parsed.pieces.empty() && !parsed.pieces.back().isName)
            parsed.pieces.back().bytes += text.sliced(from, to - from);
        else
            parsed.pieces.push_back({text.sliced(from, to - from).toByteArray(), false, from});
    };
    for (qsizetype open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
        if (open > from && text[open - 1] == '\\') {
            literal(open - 1);
            from = open; // without the backslash
            literal(open + 2);
            from = open + 2;
            continue;
        }
        while (open + 2 < text.size() && text[open + 2] == '{') // {{{name}}}: a brace, then a name
            ++open;
        const qsizetype close = text.indexOf("}}", open + 2);
        if (close < 0)
            return std::unexpected(
                faultAt(field, text, open,
                        QCoreApplication::translate("Template", "{{ is opened and not closed. Write \\{{ for plain braces.")));
        const QByteArrayView name = text.sliced(open + 2, close - open - 2).trimmed();
        if (name.isEmpty())
            return std::unexpected(
                faultAt(field, text, open, QCoreApplication::translate("Template", "There is no name between the braces.")));
        literal(open);
        parsed.pieces.push_back({name.toByteArray(), true, open});
        from = close + 2;
    }
    literal(text.size());
    return parsed;
}

} // namespace slipway
