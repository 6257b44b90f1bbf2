#include "ui/look/visibletext.h"

using namespace Qt::StringLiterals;

namespace slipway::visibletext {

bool isHidden(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ||
           c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

namespace {

// How many bytes at the front are one character of UTF-8; 0: none.
qsizetype characterAt(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const qsizetype length = first < 0x80 ? 1 : first >> 5 == 0x6 ? 2 : first >> 4 == 0xe ? 3 : first >> 3 == 0x1e ? 4 : 0;
    return length > 0 && length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

void append(QString &shown, QStringView text)
{
    for (const QChar c : text)
        if (isHidden(c))
            shown += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            shown += c;
}

} // namespace

QString of(QByteArrayView bytes)
{
    QString shown;
    shown.reserve(bytes.size());
    if (bytes.isValidUtf8()) {
        append(shown, QString::fromUtf8(bytes));
        return shown;
    }
    while (!bytes.isEmpty()) {
        if (const qsizetype length = characterAt(bytes)) {
            append(shown, QString::fromUtf8(bytes.first(length)));
            bytes = bytes.sliced(length);
        } else {
            shown += u"\\x%1"_s.arg(uint(static_cast<unsigned char>(bytes.front())), 2, 16, QChar(u'0'));
            bytes = bytes.sliced(1);
        }
    }
    return shown;
}

} // namespace slipway::visibletext
