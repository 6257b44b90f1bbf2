#include "model/workbench/recompose.h"
#include <QCoreApplication>

namespace slipway {

namespace {

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

Result<Composition> recompose(const QString &connectionId, const QString &topic, const Message &message)
{
    Composition composition;
    composition.connectionId = connectionId;
    composition.topic = topic;
    composition.nullBody = !message.body;
    if (message.body && !message.body->isValidUtf8())
        return std::unexpected(
            Error{Error::Kind::Unsupported,
                  QCoreApplication::translate("slipway::recompose",
                                              "The body is no text, so it cannot be edited. Send again sends its bytes "
                                              "as they are."),
                  {}});
    composition.body = QString::fromUtf8(message.body.value_or(QByteArray()));
    composition.format = formatOf(composition.body);
    if (message.key)
        composition.key = rowOf({}, message.key);
    for (const Field &header : message.headers)
        composition.headers.push_back(rowOf(QString::fromUtf8(header.name), header.value));
    return composition;
}

} // namespace slipway
