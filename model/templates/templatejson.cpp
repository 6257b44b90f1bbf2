#include "model/templates/templatejson.h"
#include "model/files/jsonvalue.h"
#include <QCoreApplication>
#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 12> Members{u"v",    u"name",    u"connection", u"destination", u"routingKey", u"partition",
                                              u"key",  u"body",    u"headers",    u"options",     u"variables",  u"seed"};
constexpr qint64 ExactInDouble = qint64(1) << 53; // above it a JSON reader may round

std::unexpected<Error> invalid(const QString &member, const QString &why = {})
{
    return std::unexpected(Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("Template", "The member \"%1\" is not as Slipway writes it.").arg(member), why});
}

QJsonValue seedToJson(std::optional<quint64> seed)
{
    if (!seed)
        return {};
    return *seed <= quint64(ExactInDouble) ? QJsonValue(qint64(*seed)) : QJsonValue(QString::number(*seed));
}

std::optional<quint64> seedFromJson(const QJsonValue &value)
{
    bool ok = false;
    if (value.isString()) {
        const quint64 seed = value.toString().toULongLong(&ok);
        return ok ? std::optional(seed) : std::nullopt;
    }
    const qint64 seed = value.toInteger(-1);
    return seed < 0 ? std::nullopt : std::optional(quint64(seed));
}

QJsonObject variablesToJson(const QMap<QString, TemplateVariable> &variables)
{
    QJsonObject json;
    for (auto each = variables.cbegin(); each != variables.cend(); ++each) {
        QJsonObject variable = each->unknown;
        if (each->secret)
            variable.insert(u"secret"_s, true);
        else if (each->byDefault)
            variable.insert(u"default"_s, *each->byDefault);
        json.insert(each.key(), variable);
    }
    return json;
}

Result<QMap<QString, TemplateVariable>> variablesFromJson(const QJsonObject &json)
{
    QMap<QString, TemplateVariable> variables;
    for (auto each = json.constBegin(); each != json.constEnd(); ++each) {
        const QJsonObject object = each->toObject();
        const QJsonValue byDefault = object[u"default"];
        if (!each->isObject() || !(byDefault.isString() || byDefault.isUndefined() || byDefault.isNull()))
            return invalid(u"variables."_s + each.key());
        TemplateVariable variable{.byDefault = {}, .secret = object[u"secret"].toBool(), .unknown = object};
        if (byDefault.isString() && !variable.secret) // a secret's value has no place in a file
            variable.byDefault = byDefault.toString();
        variable.unknown.remove(u"default"_s);
        variable.unknown.remove(u"secret"_s);
        variables.insert(each.key(), variable);
    }
    return variables;
}

// Types only, so that a member typed by hand is not taken for absent.
Result<> wellTyped(const QJsonObject &json)
{
    using Type = QJsonValue::Type;
    static constexpr std::array<std::pair<const char16_t *, Type>, 7> Types{
        {{u"name", Type::String}, {u"connection", Type::String}, {u"destination", Type::String}, {u"partition", Type::Double},
         {u"headers", Type::Array}, {u"options", Type::Object}, {u"variables", Type::Object}}};
    for (const auto &[member, type] : Types) {
        const QJsonValue value = json[QStringView(member)];
        if (!value.isUndefined() && !value.isNull() && value.type() != type)
            return invalid(QString::fromUtf16(member));
    }
    if (const QJsonValue seed = json[u"seed"]; !seed.isUndefined() && !seed.isNull() && !seedFromJson(seed))
        return invalid(u"seed"_s);
    return {};
}

} // namespace

QJsonObject templateToJson(const MessageTemplate &value)
{
    QJsonObject json = value.unknown;
    json.insert(u"v"_s, 1);
    json.insert(u"name"_s, value.name);
    json.insert(u"connection"_s, value.connection);
    json.insert(u"destination"_s, value.destination.name);
    if (!value.destination.routingKey.isEmpty())
        json.insert(u"routingKey"_s, value.destination.routingKey);
    if (value.partition >= 0)
        json.insert(u"partition"_s, value.partition);
    json.insert(u"key"_s, bytesToJson(value.key));
    json.insert(u"body"_s, bytesToJson(value.body));
    json.insert(u"headers"_s, fieldsToJson(value.headers));
    json.insert(u"options"_s, QJsonObject::fromVariantMap(value.options));
    json.insert(u"variables"_s, variablesToJson(value.variables));
    json.insert(u"seed"_s, seedToJson(value.seed));
    return json;
}

Result<MessageTemplate> templateFromJson(const QJsonObject &json)
{
    if (!json[u"v"].isDouble() || json[u"v"].toInteger() < 1)
        return invalid(u"v"_s);
    if (json[u"v"].toInteger() > 1)
        return std::unexpected(Error{
            Error::Kind::Unsupported,
            QCoreApplication::translate("Template", "It was written by a newer Slipway. Update this one."), {}});
    if (const auto typed = wellTyped(json); !typed)
        return std::unexpected(typed.error());
    MessageTemplate value{.name = json[u"name"].toString(),
                          .connection = json[u"connection"].toString(),
                          .destination = {json[u"destination"].toString(), json[u"routingKey"].toString()},
                          .partition = static_cast<qint32>(json[u"partition"].toInt(-1)),
                          .key = {},
                          .body = {},
                          .headers = {},
                          .options = json[u"options"].toObject().toVariantMap(),
                          .variables = {},
                          .seed = seedFromJson(json[u"seed"]),
                          .unknown = json};
    auto key = bytesFromJson(json[u"key"]), body = bytesFromJson(json[u"body"]);
    auto headers = fieldsFromJson(json[u"headers"]);
    auto variables = variablesFromJson(json[u"variables"].toObject());
    if (!key || !body)
        return invalid(key ? u"body"_s : u"key"_s, (key ? body : key).error().message);
    if (!headers)
        return invalid(u"headers"_s, headers.error().message);
    if (!variables)
        return std::unexpected(variables.error());
    value.key = std::move(*key);
    value.body = std::move(*body);
    value.headers = std::move(*headers);
    value.variables = std::move(*variables);
    for (const QStringView member : Members)
        value.unknown.remove(member);
    return value;
}

} // namespace slipway
