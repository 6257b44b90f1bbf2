#include "ui/docks/hextext.h"
#include "ui/look/words.h"
#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slipway::hextext {

namespace {

constexpr qsizetype TextBytes = 1024 * 1024;
constexpr qsizetype DumpBytes = 64 * 1024;

QString cut(qsizetype shown, qsizetype of)
{
    return u'\n' + QCoreApplication::translate("slipway::hextext", "First %1 of %2 shown")
                       .arg(words::size(shown), words::size(of));
}

} // namespace

QString shown(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes.first(qMin(bytes.size(), TextBytes)));
    if (decoder.hasError())
        return QCoreApplication::translate("slipway::hextext", "Binary: %1")
            .arg(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 4096)).toHex(' ')));
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool hidden = (c < u' ' && c != u'\n' && c != u'\t') || c.category() == QChar::Other_Format;
        out += hidden ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')) : QString(c);
    }
    return bytes.size() > TextBytes ? out + cut(TextBytes, bytes.size()) : out;
}

QString dump(const QByteArray &bytes)
{
    QString out;
    const qsizetype end = qMin(bytes.size(), DumpBytes);
    for (qsizetype at = 0; at < end; at += 16) {
        const QByteArray line = bytes.sliced(at, qMin<qsizetype>(16, end - at));
        QString letters;
        for (const char c : line)
            letters += c >= ' ' && c < 0x7f ? QChar::fromLatin1(c) : u'.';
        out += u"%1  %2  %3\n"_s.arg(at, 8, 16, QChar(u'0')).arg(QString::fromLatin1(line.toHex(' ')), -47).arg(letters);
    }
    return bytes.size() > DumpBytes ? out + cut(DumpBytes, bytes.size()) : out;
}

} // namespace slipway::hextext
