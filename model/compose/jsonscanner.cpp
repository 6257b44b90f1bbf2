#include "model/compose/jsonscanner.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::JsonScanner", text);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString JsonScanner::found() const
{
    if (m_at >= m_text.size())
        return tr("the text ends");
    const QChar c = m_text[m_at];
    if (!c.isPrint())
        return tr("there is U+%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
    return tr("there is %1").arg(c);
}

std::expected<JsonScanner::Token, JsonScanner::Mistake> JsonScanner::next()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    const bool atEnd = m_at >= m_text.size();
    const QChar c = atEnd ? QChar() : m_text[m_at];
    switch (m_expect) {
    case Expect::End:
        return atEnd ? Step(Token{}) : mistake(tr("the value ends before this. Only one value can stand here"));
    case Expect::ValueOrClose:
        if (c == u']')
            return close();
        [[fallthrough]];
    case Expect::Value: return value();
    case Expect::NameOrClose:
        if (c == u'}')
            return close();
        [[fallthrough]];
    case Expect::Name: return name();
    case Expect::Colon:
        if (c != u':')
            return mistake(tr("a colon belongs after the name, %1").arg(found()));
        ++m_at;
        m_expect = Expect::Value;
        return take(Kind::Colon, m_at - 1);
    case Expect::CommaOrClose: return comma();
    }
    return Token{};
}

JsonScanner::Step JsonScanner::comma()
{
    const bool object = m_objects.back();
    const QChar c = m_at < m_text.size() ? m_text[m_at] : QChar();
    if (c == (object ? u'}' : u']'))
        return close();
    if (c != u',')
        return mistake((object ? tr("a comma or } belongs here, %1") : tr("a comma or ] belongs here, %1")).arg(found()));
    ++m_at;
    m_expect = object ? Expect::Name : Expect::Value;
    return take(Kind::Comma, m_at - 1);
}

JsonScanner::Step JsonScanner::name()
{
    const QChar c = m_at < m_text.size() ? m_text[m_at] : QChar();
    if (c == u'}')
        return mistake(tr("after the comma comes no name. Take the comma away"));
    if (isDigit(c) && m_at > 1 && m_text[m_at - 1] == u',' && isDigit(m_text[m_at - 2])) {
        qsizetype from = m_at - 2;
        while (from > 0 && isDigit(m_text[from - 1]))
            --from;
        qsizetype to = m_at;
        while (to < m_text.size() && isDigit(m_text[to]))
            ++to;
        const QStringView whole = m_text.sliced(from, m_at - 1 - from);
        const QStringView rest = m_text.sliced(m_at, to - m_at);
        return mistakeAt(m_at - 1, tr("after %1 comes a comma. Numbers take a point: %1.%2").arg(whole, rest));
    }
    if (c != u'"')
        return mistake(tr("a name in double quotes belongs here, %1").arg(found()));
    Step step = string();
    m_expect = Expect::Colon;
    return step;
}

JsonScanner::Step JsonScanner::value()
{
    if (m_at >= m_text.size())
        return mistake(tr("a value belongs here, the text ends"));
    const QChar c = m_text[m_at];
    if (c == u'{' || c == u'[') {
        m_objects.push_back(c == u'{');
        m_expect = c == u'{' ? Expect::NameOrClose : Expect::ValueOrClose;
        ++m_at;
        return take(Kind::Open, m_at - 1);
    }
    if (c == u']' && m_expect == Expect::Value && !m_objects.empty())
        return mistake(tr("after the comma comes no value. Take the comma away"));
    Step step = c == u'"' ? string() : (c == u'-' || isDigit(c)) ? number() : word();
    if (step)
        afterValue();
    return step;
}

void JsonScanner::afterValue()
{
    m_expect = m_objects.empty() ? Expect::End : Expect::CommaOrClose;
}

JsonScanner::Step JsonScanner::close()
{
    m_objects.pop_back();
    ++m_at;
    afterValue();
    return take(Kind::Close, m_at - 1);
}

qsizetype JsonScanner::skipEscape(qsizetype at) const
{
    const QChar c = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
    if (u"\"\\/bfnrt"_s.contains(c) && !c.isNull())
        return at + 2;
    if (c != u'u' || at + 6 > m_text.size())
        return -1;
    for (qsizetype i = at + 2; i < at + 6; ++i)
        if (!isDigit(m_text[i]) && !(m_text[i].toLower() >= u'a' && m_text[i].toLower() <= u'f'))
            return -1;
    return at + 6;
}

JsonScanner::Step JsonScanner::string()
{
    const qsizetype from = m_at++;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            ++m_at;
            return take(Kind::Value, from);
        }
        if (c == u'\n')
            return mistake(tr("the line ends inside a text. Close it with \", or write \\n for the line break"));
        if (c < u' ')
            return mistake(tr("a control character stands in a text. Write it as \\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0')));
        if (c != u'\\') {
            ++m_at;
            continue;
        }
        const qsizetype after = skipEscape(m_at);
        if (after < 0)
            return mistake(tr("this is no escape. Write \\\\ for a backslash"));
        m_at = after;
    }
    return mistakeAt(from, tr("the text that begins here has no closing \""));
}

JsonScanner::Step JsonScanner::number()
{
    const qsizetype from = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at - first;
    };
    const auto at = [this](char16_t c) { return m_at < m_text.size() && m_text[m_at] == c; };
    if (at(u'-'))
        ++m_at;
    const bool zero = at(u'0');
    const qsizetype whole = digits();
    if (whole == 0)
        return mistake(tr("a digit belongs after the minus sign, %1").arg(found()));
    if (zero && whole > 1)
        return mistakeAt(from, tr("a number does not begin with 0. Take the zero away, or write it as a text in quotes"));
    if (at(u'.')) {
        ++m_at;
        if (digits() == 0)
            return mistake(tr("a digit belongs after the point, %1").arg(found()));
    }
    if (at(u'e') || at(u'E')) {
        ++m_at;
        if (at(u'+') || at(u'-'))
            ++m_at;
        if (digits() == 0)
            return mistake(tr("a digit belongs after the exponent, %1").arg(found()));
    }
    return take(Kind::Value, from);
}

JsonScanner::Step JsonScanner::word()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
        ++m_at;
    const QStringView word = m_text.sliced(from, m_at - from);
    if (word == u"true" || word == u"false" || word == u"null")
        return take(Kind::Value, from);
    m_at = from;
    if (word.isEmpty() && m_text[from] == u'\'')
        return mistake(tr("texts take double quotes: \"…\""));
    if (word.isEmpty())
        return mistake(tr("a value belongs here, %1").arg(found()));
    return mistake(tr("%1 is no value. Texts stand in double quotes").arg(word.left(40)));
}

} // namespace slipway
