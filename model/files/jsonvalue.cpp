#include "model/files/jsonvalue.h"
#include "model/files/fieldtypename.h"
#include <QCoreApplication>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> invalid(const char *text)
{
    return std::unexpected(Error{Error::Kind::Invalid, QCoreApplication::translate("MessageFile", text), {}});
}

} // namespace

QJsonValue bytesToJson(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return QJsonValue::Null;
    if (QByteArrayView(*bytes).isValidUtf8())
        return QJsonObject{{u"text"_s, QString::fromUtf8(*bytes)}};
    return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes->toBase64())}};
}

Result<std::optional<QByteArray>> bytesFromJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const QJsonValue text = value[u"text"], base64 = value[u"base64"];
    if (text.isString() == base64.isString())
        return invalid(QT_TRANSLATE_NOOP("MessageFile", "A value must have one of \"text\" and \"base64\"."));
    if (text.isString())
        return text.toString().toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(base64.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return invalid(QT_TRANSLATE_NOOP("MessageFile", "\"base64\" holds something that is no base64."));
    return decoded.decoded;
}

QJsonArray fieldsToJson(const std::vector<Field> &fields)
{
    QJsonArray list;
    for (const Field &field : fields) {
        QJsonValue value = bytesToJson(field.value);
        if (const auto type = fieldTypeName(field.type); !type.empty() && value.isObject()) {
            QJsonObject typed = value.toObject();
            typed.insert(u"type"_s, QString::fromLatin1(type));
            value = typed;
        }
        const QJsonValue name = QByteArrayView(field.name).isValidUtf8() ? QJsonValue(QString::fromUtf8(field.name))
                                                                         : bytesToJson(field.name);
        list.append(QJsonArray{name, value});
    }
    return list;
}

Result<std::vector<Field>> fieldsFromJson(const QJsonValue &value)
{
    std::vector<Field> fields;
    for (const QJsonValue each : value.toArray()) {
        const auto name = each[0].isString() ? Result<std::optional<QByteArray>>(each[0].toString().toUtf8())
                                             : bytesFromJson(each[0]);
        const auto bytes = bytesFromJson(each[1]);
        if (!name || !*name || !bytes || each.toArray().size() != 2)
            return invalid(QT_TRANSLATE_NOOP("MessageFile", "A header must be [\"name\",value]."));
        FieldType type = *bytes && each[1][u"text"].isString() ? FieldType::Text : FieldType::Bytes;
        if (*bytes)
            type = fieldType(each[1][u"type"].toString().toStdString()).value_or(type);
        fields.push_back({**name, *bytes, type});
    }
    return fields;
}

} // namespace slipway
