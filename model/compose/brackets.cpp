#include "model/compose/brackets.h"
#include <vector>

namespace slipway {

namespace {

QChar partnerOf(QChar c)
{
    switch (c.unicode()) {
    case u')': return u'(';
    case u']': return u'[';
    case u'}': return u'{';
    default: return {};
    }
}

} // namespace

std::optional<qsizetype> matchingBracket(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size() || !QStringView(u"()[]{}").contains(text[at]))
        return std::nullopt;
    std::vector<qsizetype> open;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'\\')
                ++i;
            else if (c == u'"' || c == u'\n') // a quote that is not closed ends with its line
                quoted = false;
            continue;
        }
        if (c == u'"') {
            quoted = true;
        } else if (c == u'(' || c == u'[' || c == u'{') {
            open.push_back(i);
        } else if (const QChar partner = partnerOf(c); !partner.isNull()) {
            if (open.empty() || text[open.back()] != partner)
                return std::nullopt;
            const qsizetype from = open.back();
            open.pop_back();
            if (from == at)
                return i;
            if (i == at)
                return from;
        }
    }
    return std::nullopt;
}

} // namespace slipway
