#include "model/workbench/recompose.h"

namespace slipway {

namespace {

constexpr qsizetype MostEdited = 1024 * 1024; // design section 5

FieldRow rowOf(const QString &name, const std::optional<QByteArray> &value)
{
    FieldRow row{.on = true, .name = name, .type = FieldRow::Type::Null, .value = {}};
    if (value && value->isValidUtf8()) {
        row.type = FieldRow::Type::Text;
        row.value = QString::fromUtf8(*value);
    } else if (value) {
        row.type = FieldRow::Type::Bytes;
        row.value = QString::fromLatin1(value->toHex(' '));
    }
    return row;
}

BodyFormat formatOf(const QString &body)
{
    const QString start = body.trimmed().first(body.trimmed().isEmpty() ? 0 : 1);
    if (start == QLatin1StringView("<"))
        return BodyFormat::Xml;
    return start == QLatin1StringView("{") || start == QLatin1StringView("[") ? BodyFormat::Json : BodyFormat::Text;
}

} // namespace

Composition recompose(const QString &connectionId, const QString &topic, const Message &message)
{
    Composition composition;
    composition.connectionId = connectionId;
    composition.topic = topic;
    composition.nullBody = !message.body;
    const QByteArray body = message.body.value_or(QByteArray());
    if (!body.isValidUtf8() || body.size() > MostEdited) {
        composition.bodyBytes = body;
        composition.format = BodyFormat::Text;
    } else {
        composition.body = QString::fromUtf8(body);
        composition.format = formatOf(composition.body);
    }
    if (message.key)
        composition.key = rowOf({}, message.key);
    for (const Field &header : message.headers)
        composition.headers.push_back(rowOf(QString::fromUtf8(header.name), header.value));
    return composition;
}

} // namespace slipway
