#include "model/browse/payloadtext.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::payloadtext {

namespace {

constexpr qsizetype Looked = 4096;
constexpr qsizetype HexBytes = 32;

// The longest beginning of at most so many bytes that cuts no UTF-8 sequence.
QByteArrayView beginning(QByteArrayView bytes, qsizetype atMost)
{
    if (bytes.size() <= atMost)
        return bytes;
    qsizetype end = atMost;
    for (int back = 0; back < 3 && end > 0 && (static_cast<uchar>(bytes[end]) & 0xc0) == 0x80; ++back)
        --end;
    return bytes.first(end);
}

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

bool acts(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || // directions, joiners, the byte order mark
           category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

// Unlike QString::fromUtf8(), with a byte order mark at the beginning: it is part of what somebody sent.
QString decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString escaped(const QString &text, bool keepBreaks)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            out += c;
            out += text[++at];
        } else if (c == u'\n' || c == u'\t') {
            if (keepBreaks)
                out += c;
            else
                out += c == u'\n' ? u"\\n"_s : u"\\t"_s;
        } else if (c == u'\r') {
            out += u"\\r"_s;
        } else if (acts(c)) {
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        } else {
            out += c;
        }
    }
    return out;
}

QString binary(QByteArrayView bytes, qsizetype atMost)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), atMost));
    return QCoreApplication::translate("slipway::payloadtext", "Binary: %1")
               .arg(QString::fromLatin1(shown.toByteArray().toHex(' '))) +
           (shown.size() < bytes.size() ? u" …"_s : QString());
}

} // namespace

Kind kindOf(QByteArrayView bytes)
{
    if (bytes.isNull())
        return Kind::Null;
    if (bytes.isEmpty())
        return Kind::Empty;
    return isUtf8(beginning(bytes, Looked)) ? Kind::Text : Kind::Binary;
}

QString line(QByteArrayView bytes, qsizetype atMost)
{
    switch (kindOf(bytes)) {
    case Kind::Null: return QCoreApplication::translate("slipway::payloadtext", "null");
    case Kind::Empty: return QCoreApplication::translate("slipway::payloadtext", "empty");
    case Kind::Binary: return binary(bytes, HexBytes);
    case Kind::Text: break;
    }
    const QByteArrayView shown = beginning(bytes, atMost);
    return escaped(decoded(shown), false) + (shown.size() < bytes.size() ? u"…"_s : QString());
}

QString text(QByteArrayView bytes, qsizetype atMost)
{
    if (bytes.isNull())
        return QCoreApplication::translate("slipway::payloadtext", "null");
    const QByteArrayView shown = beginning(bytes, atMost);
    return isUtf8(shown) ? escaped(decoded(shown), true) : binary(bytes, 4096);
}

} // namespace slipway::payloadtext
