#include "ui/compose/previewtext.h"
#include "ui/look/visibletext.h"
#include "ui/look/words.h"
#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slipway::previewtext {

namespace {

constexpr qsizetype Shown = 64 * 1024; // bytes of a body in the preview

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::previewtext", text);
}

QString visible(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes.first(qMin(bytes.size(), Shown)));
    if (decoder.hasError())
        return tr("Binary: %1").arg(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 256)).toHex(' ')));
    QString shown = visibletext::of(text.toUtf8());
    if (bytes.size() > Shown)
        shown += u'\n' + tr("First %1 of %2 shown").arg(words::size(Shown), words::size(bytes.size()));
    return shown;
}

QString value(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return tr("null");
    return bytes->isEmpty() ? tr("empty") : visible(*bytes);
}

} // namespace

qint64 bytes(const Message &message)
{
    qint64 sum = (message.key ? message.key->size() : 0) + (message.body ? message.body->size() : 0);
    for (const Field &field : message.headers)
        sum += field.name.size() + (field.value ? field.value->size() : 0);
    return sum;
}

QString of(const Message &message, const Composition &composition, const BrokerKind *kind)
{
    const QString fields = kind && !kind->headersLabel.isEmpty() ? kind->headersLabel : tr("Headers");
    QStringList lines{tr("Topic      %1").arg(composition.topic),
                      tr("Partition  %1").arg(composition.partition < 0 ? tr("automatic")
                                                                        : QString::number(composition.partition)),
                      tr("Key        %1").arg(value(message.key))};
    const QString schema = composition.options.value(u"schema"_s).toString();
    if (!schema.isEmpty())
        lines << tr("Schema     %1").arg(schema);
    lines << u"%1 (%2)"_s.arg(fields).arg(message.headers.size());
    for (const Field &field : message.headers)
        lines << u"  %1 = %2"_s.arg(QString::fromUtf8(field.name), value(field.value));
    if (!composition.bodyFile.isEmpty() && !composition.nullBody) {
        lines << tr("Body (%1, the file %2)").arg(words::size(composition.bodySize()), composition.bodyFile);
        return lines.join(u'\n');
    }
    lines << tr("Body (%1)").arg(message.body ? words::size(message.body->size()) : tr("null"));
    if (message.body)
        lines << value(message.body);
    return lines.join(u'\n');
}

} // namespace slipway::previewtext
