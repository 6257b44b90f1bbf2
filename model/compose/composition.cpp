#include "model/compose/composition.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Composition", text);
}

constexpr qint64 MostOfAFile = 1024 * 1024 * 1024; // bytes of a body
constexpr QLatin1StringView TypeNames[] = {"text"_L1, "bytes"_L1, "null"_L1};
constexpr QLatin1StringView FormatNames[] = {"text"_L1, "json"_L1, "xml"_L1, "yaml"_L1, "hex"_L1};

template <typename Enum, std::size_t N>
Enum fromName(const QLatin1StringView (&names)[N], const QString &name, Enum otherwise)
{
    const auto it = std::ranges::find_if(names, [&](QLatin1StringView each) { return name == each; });
    return it == std::end(names) ? otherwise : static_cast<Enum>(it - std::begin(names));
}

QJsonObject rowToJson(const FieldRow &row)
{
    return {{u"on"_s, row.on}, {u"name"_s, row.name}, {u"type"_s, TypeNames[int(row.type)]}, {u"value"_s, row.value}};
}

FieldRow rowFromJson(const QJsonObject &json)
{
    return {.on = json[u"on"_s].toBool(true),
            .name = json[u"name"_s].toString(),
            .type = fromName(TypeNames, json[u"type"_s].toString(), FieldRow::Type::Text),
            .value = json[u"value"_s].toString()};
}

Error at(const QString &where, const Error &error)
{
    return {error.kind, tr("%1: %2").arg(where, error.message), error.detail};
}

} // namespace

namespace {

Result<QByteArray> fromHex(const QString &text)
{
    QByteArray digits = text.toLatin1();
    digits.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    const bool hex = std::ranges::all_of(digits, [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    if (!hex || digits.size() % 2 != 0)
        return std::unexpected(Error{Error::Kind::Invalid, tr("Type bytes as pairs of hex digits: 1f 8b 08."), {}});
    return QByteArray::fromHex(digits);
}

} // namespace

Result<std::optional<QByteArray>> FieldRow::bytes() const
{
    if (type == Type::Null)
        return std::nullopt;
    if (type == Type::Text)
        return value.toUtf8();
    const auto bytes = fromHex(value);
    return bytes ? Result<std::optional<QByteArray>>(*bytes) : std::unexpected(bytes.error());
}

Result<std::optional<QByteArray>> Composition::bodyToSend() const
{
    if (nullBody)
        return std::nullopt;
    if (!bodyFile.isEmpty()) {
        QFile file(bodyFile);
        if (file.size() > MostOfAFile)
            return std::unexpected(Error{Error::Kind::TooLarge,
                                         tr("The file %1 is larger than a body can be (1 GiB).").arg(bodyFile), {}});
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Error{Error::Kind::NotFound, tr("The file %1 for the body cannot be read.").arg(bodyFile),
                                         file.errorString()});
        return file.readAll();
    }
    if (!bodyBytes.isNull())
        return bodyBytes;
    if (format != BodyFormat::Hex)
        return body.toUtf8();
    const auto bytes = fromHex(body);
    return bytes ? Result<std::optional<QByteArray>>(*bytes) : std::unexpected(at(tr("Body"), bytes.error()));
}

qint64 Composition::bodySize() const
{
    if (!bodyFile.isEmpty() && !nullBody)
        return QFileInfo(bodyFile).size();
    const auto bytes = bodyToSend();
    return bytes && *bytes ? (*bytes)->size() : 0;
}

Result<Message> Composition::message() const
{
    auto made = envelope();
    if (!made)
        return made;
    auto bytes = bodyToSend();
    if (!bytes)
        return std::unexpected(bytes.error());
    made->body = std::move(*bytes);
    return made;
}

Result<Message> Composition::envelope() const
{
    Message message;
    if (key.on) {
        auto bytes = key.bytes();
        if (!bytes)
            return std::unexpected(at(tr("Key"), bytes.error()));
        message.key = std::move(*bytes);
    }
    for (const FieldRow &row : headers) {
        if (!row.on)
            continue;
        if (row.name.isEmpty())
            return std::unexpected(
                Error{Error::Kind::Invalid, tr("A header has no name. Name it, or switch its row off."), {}});
        auto bytes = row.bytes();
        if (!bytes)
            return std::unexpected(at(row.name, bytes.error()));
        const FieldType type = row.type == FieldRow::Type::Text ? FieldType::Text : FieldType::Bytes;
        message.headers.push_back({row.name.toUtf8(), std::move(*bytes), type});
    }
    return message;
}

qsizetype Composition::headerCount() const
{
    return std::ranges::count_if(headers, &FieldRow::on);
}

QJsonObject Composition::toJson() const
{
    QJsonArray rows;
    for (const FieldRow &row : headers)
        rows.append(rowToJson(row));
    QJsonObject json{{u"v"_s, 1},
                     {u"connection"_s, connectionId},
                     {u"topic"_s, topic},
                     {u"partition"_s, partition},
                     {u"options"_s, QJsonObject::fromVariantMap(options)},
                     {u"format"_s, FormatNames[int(format)]},
                     {u"key"_s, rowToJson(key)},
                     {u"headers"_s, rows},
                     {u"count"_s, qint64(count)},
                     {u"rate"_s, ratePerSecond}};
    json[u"body"_s] = body;
    json[u"nullBody"_s] = nullBody;
    if (!bodyBytes.isNull())
        json[u"bodyBytes"_s] = QString::fromLatin1(bodyBytes.toBase64());
    if (!bodyFile.isEmpty())
        json[u"bodyFile"_s] = bodyFile;
    return json;
}

Composition Composition::fromJson(const QJsonObject &json)
{
    Composition c;
    c.connectionId = json[u"connection"_s].toString();
    c.topic = json[u"topic"_s].toString();
    c.partition = json[u"partition"_s].toInt(-1);
    c.options = json[u"options"_s].toObject().toVariantMap();
    c.format = fromName(FormatNames, json[u"format"_s].toString(), BodyFormat::Json);
    c.nullBody = json[u"nullBody"_s].toBool();
    c.body = json[u"body"_s].toString();
    if (json[u"bodyBytes"_s].isString())
        c.bodyBytes = QByteArray("") + QByteArray::fromBase64(json[u"bodyBytes"_s].toString().toLatin1());
    c.bodyFile = json[u"bodyFile"_s].toString();
    if (json[u"key"_s].isObject())
        c.key = rowFromJson(json[u"key"_s].toObject());
    for (const QJsonValue each : json[u"headers"_s].toArray())
        c.headers.push_back(rowFromJson(each.toObject()));
    c.count = quint64(std::max<qint64>(1, json[u"count"_s].toInteger(1)));
    c.ratePerSecond = std::max(0.0, json[u"rate"_s].toDouble());
    return c;
}

} // namespace slipway
