#include "model/connections/profilejson.h"
#include "model/core/connectionaddress.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 3> Environments{u"development", u"test", u"production"};
constexpr std::array<QStringView, 11> Members{u"v",       u"id",       u"name",    u"kind",   u"address",
                                             u"environment", u"readOnly", u"options", u"secrets",
                                              u"maxMessages", u"maxPerSecond"};

std::unexpected<Error> invalid(QStringView member)
{
    return std::unexpected(Error{Error::Kind::Invalid,
                                 QCoreApplication::translate("Profile", "A connection needs \"%1\" as Slipway writes "
                                                                        "it.")
                                     .arg(member),
                                 {}});
}

} // namespace

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject json = profile.unknown;
    json.insert(u"v"_s, 1);
    json.insert(u"id"_s, profile.id);
    json.insert(u"name"_s, profile.name);
    json.insert(u"kind"_s, profile.kind);
    json.insert(u"address"_s, profile.address);
    json.insert(u"environment"_s, Environments[static_cast<std::size_t>(profile.environment)].toString());
    json.insert(u"readOnly"_s, profile.readOnly);
    json.insert(u"options"_s, QJsonObject::fromVariantMap(profile.options));
    json.insert(u"secrets"_s, QJsonArray::fromStringList(profile.secrets));
    if (profile.maxMessages > 0)
        json.insert(u"maxMessages"_s, profile.maxMessages);
    if (profile.maxPerSecond > 0)
        json.insert(u"maxPerSecond"_s, profile.maxPerSecond);
    return json;
}

Result<Profile> profileFromJson(const QJsonObject &json)
{
    if (!json[u"v"].isDouble() || json[u"v"].toInteger() < 1)
        return invalid(u"v");
    if (json[u"v"].toInteger() > 1)
        return std::unexpected(
            Error{Error::Kind::Unsupported,
                  QCoreApplication::translate("Profile", "It was written by a newer Slipway. Update this one."), {}});
    for (const QStringView text : {u"id", u"name", u"kind", u"address"})
        if (json[text].toString().isEmpty())
            return invalid(text);
    const auto environment = std::ranges::find(Environments, json[u"environment"].toString(u"development"_s));
    if (environment == Environments.end())
        return invalid(u"environment");
    if (!json[u"readOnly"].isBool() && !json[u"readOnly"].isUndefined())
        return invalid(u"readOnly"); // never guess that one may write
    for (const QStringView cap : {u"maxMessages", u"maxPerSecond"}) // never guess that there is none
        if (const QJsonValue value = json[cap]; !value.isUndefined() && !(value.isDouble() && value.toDouble() >= 0))
            return invalid(cap);
    if (!json[u"options"].isObject() && !json[u"options"].isUndefined())
        return invalid(u"options");
    Profile profile{.id = json[u"id"].toString(),
                    .name = json[u"name"].toString(),
                    .kind = json[u"kind"].toString(),
                    .address = json[u"address"].toString(),
                    .environment = static_cast<Profile::Environment>(environment - Environments.begin()),
                    .readOnly = json[u"readOnly"].toBool(),
                    .options = json[u"options"].toObject().toVariantMap(),
                    .secrets = {},
                    .maxMessages = json[u"maxMessages"].toInteger(),
                    .maxPerSecond = json[u"maxPerSecond"].toDouble(),
                    .unknown = json};
    const auto address = ConnectionAddress::parse(profile.address);
    if (!address)
        return std::unexpected(address.error());
    if (!address->password.isEmpty())
        profile.address = address->toString();
    for (const QJsonValue secret : json[u"secrets"].toArray())
        profile.secrets.append(secret.toString());
    for (const QStringView member : Members)
        profile.unknown.remove(member);
    return profile;
}

} // namespace slipway
