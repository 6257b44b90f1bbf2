#include "model/files/feedspec.h"
#include "model/files/jsonvalue.h"
#include <QCoreApplication>
#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, 7> Sources{u"message", u"lines",     u"jsonLines", u"csv",
                                                  u"wholeFile", u"generator", u"template"};

std::unexpected<Error> damaged(const QString &detail)
{
    return std::unexpected(Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("FeedSpec", "What this run read from was written down in a way that this Slipway "
                                                "does not know."),
        detail});
}

QJsonObject identityToJson(const FileIdentity &identity)
{
    return {{u"path"_s, identity.path},
            {u"device"_s, QString::number(identity.device)}, // as text: JSON's readers round what fills 64 bits
            {u"inode"_s, QString::number(identity.inode)},
            {u"size"_s, identity.size},
            {u"modifiedNs"_s, QString::number(identity.modifiedNs)},
            {u"edges"_s, QString::fromLatin1(identity.edges.toHex())}};
}

FileIdentity identityFromJson(const QJsonObject &json)
{
    return {.path = json[u"path"].toString(),
            .device = json[u"device"].toString().toULongLong(),
            .inode = json[u"inode"].toString().toULongLong(),
            .size = json[u"size"].toInteger(),
            .modifiedNs = json[u"modifiedNs"].toString().toLongLong(),
            .edges = QByteArray::fromHex(json[u"edges"].toString().toLatin1())};
}

} // namespace

QJsonObject FeedSpec::toJson() const
{
    QJsonObject message{{u"key"_s, bytesToJson(base.key)},
                        {u"body"_s, bytesToJson(base.body)},
                        {u"headers"_s, fieldsToJson(base.headers)},
                        {u"properties"_s, fieldsToJson(base.properties)},
                        {u"timestamp"_s, base.timestampMs ? QJsonValue(*base.timestampMs) : QJsonValue()}};
    QJsonObject json{{u"v"_s, 1},
                     {u"source"_s, QString::fromUtf16(Sources[static_cast<std::size_t>(source)])},
                     {u"title"_s, title},
                     {u"base"_s, message},
                     {u"destination"_s, destination.name},
                     {u"partition"_s, partition},
                     {u"ownRoute"_s, ownRoute},
                     {u"count"_s, QString::number(count)},
                     {u"size"_s, size},
                     {u"seed"_s, QString::number(seed)}};
    if (!destination.routingKey.isEmpty())
        json.insert(u"routingKey"_s, destination.routingKey);
    if (!file.isEmpty())
        json.insert(u"file"_s, file);
    if (source == Source::Template)
        json.insert(u"template"_s, templated.toJson());
    if (!identity.path.isEmpty())
        json.insert(u"identity"_s, identityToJson(identity));
    return json;
}

Result<FeedSpec> FeedSpec::fromJson(const QJsonObject &json)
{
    if (json[u"v"].toInteger() != 1)
        return damaged(u"v"_s);
    const QString name = json[u"source"].toString();
    const auto source = std::ranges::find_if(Sources, [&name](const char16_t *each) { return name == QStringView(each); });
    if (source == Sources.end())
        return damaged(u"source %1"_s.arg(name));
    const QJsonValue message = json[u"base"];
    const auto key = bytesFromJson(message[u"key"]), body = bytesFromJson(message[u"body"]);
    const auto headers = fieldsFromJson(message[u"headers"]), properties = fieldsFromJson(message[u"properties"]);
    bool countOk = false, seedOk = false;
    FeedSpec spec{.source = static_cast<Source>(source - Sources.begin()),
                  .file = json[u"file"].toString(),
                  .title = json[u"title"].toString(),
                  .identity = identityFromJson(json[u"identity"].toObject()),
                  .base = {},
                  .destination = {json[u"destination"].toString(), json[u"routingKey"].toString()},
                  .partition = static_cast<qint32>(json[u"partition"].toInt(-1)),
                  .ownRoute = json[u"ownRoute"].toBool(true),
                  .count = json[u"count"].toString().toULongLong(&countOk),
                  .size = json[u"size"].toInteger(),
                  .seed = json[u"seed"].toString().toULongLong(&seedOk),
                  .templated = TemplateInput::fromJson(json[u"template"].toObject())};
    if (!key || !body || !headers || !properties || !countOk || !seedOk)
        return damaged(!key || !body ? u"base"_s : !headers || !properties ? u"fields"_s : u"numbers"_s);
    spec.base = {*key, *body, *headers, *properties, {}};
    if (const QJsonValue at = message[u"timestamp"]; at.isDouble())
        spec.base.timestampMs = at.toInteger();
    return spec;
}

} // namespace slipway
