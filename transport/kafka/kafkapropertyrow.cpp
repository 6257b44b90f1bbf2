#include "transport/kafka/kafkapropertyrow.h"
#include "transport/kafka/kafkadefaults.h"
#include "transport/kafka/kafkatext.h"
#include <QStringView>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = OptionSpec::Kind;
using Scope = OptionSpec::Scope;

// Given to Slipway apart from all others, kept in the keychain, and never shown again.
constexpr std::array<std::string_view, 6> Secrets{"sasl.password", "ssl.key.password", "ssl.key.pem",
                                                  "ssl.keystore.password", "sasl.oauthbearer.client.secret",
                                                  "sasl.oauthbearer.config"};

bool isSecret(std::string_view name)
{
    return std::ranges::find(Secrets, name) != Secrets.end();
}

std::optional<double> bound(QStringView range, bool upper)
{
    const qsizetype dots = range.indexOf(u"..");
    if (dots < 0)
        return std::nullopt;
    return (upper ? range.sliced(dots + 2) : range.first(dots)).trimmed().toDouble();
}

Kind numberKind(std::string_view name, std::optional<double> least)
{
    if (least && *least < 0)
        return Kind::Number; // -1 has a meaning of its own
    if (name.ends_with(".ms") || name.ends_with(".ttl"))
        return Kind::Duration;
    return name.ends_with(".bytes") || name == "batch.size" ? Kind::Bytes : Kind::Number;
}

Kind kindOf(const KafkaProperty &property, std::optional<double> least)
{
    const std::string_view name = property.name;
    if (isSecret(name))
        return Kind::Secret;
    switch (property.type) {
    case KafkaProperty::Type::Boolean: return Kind::Toggle;
    case KafkaProperty::Type::Enum: return Kind::Choice;
    case KafkaProperty::Type::Float: return Kind::Number;
    case KafkaProperty::Type::Integer: return numberKind(name, least);
    case KafkaProperty::Type::Text: break;
    }
    return name.ends_with(".location") ? Kind::Path : Kind::Text;
}

QVariant valueOf(Kind kind, const QString &text)
{
    if (kind == Kind::Secret || text.isEmpty())
        return {};
    if (kind == Kind::Toggle)
        return text == u"true";
    if (kind == Kind::Number || kind == Kind::Duration || kind == Kind::Bytes)
        return text.toLongLong();
    return text;
}

QString defaultOf(const KafkaProperty &property)
{
    for (const KafkaDefault &ours : KafkaDefaults)
        if (std::string_view(ours.name) == property.name)
            return QString::fromLatin1(ours.value);
    return QString::fromUtf8(property.byDefault);
}

} // namespace

OptionSpec kafkaPropertyRow(const KafkaProperty &property, Scope scope)
{
    const QString range = QString::fromLatin1(property.range);
    const auto least = property.type == KafkaProperty::Type::Integer || property.type == KafkaProperty::Type::Float
                           ? bound(range, false)
                           : std::nullopt;
    const Kind kind = kindOf(property, least);
    OptionSpec row{.key = QString::fromLatin1(property.name),
                   .scope = scope,
                   .kind = kind,
                   .byDefault = valueOf(kind, defaultOf(property)),
                   .choices = {},
                   .group = Kafka::tr("Expert"),
                   .label = QString::fromLatin1(property.name),
                   .help = QString::fromUtf8(property.text),
                   .onlyIf = {},
                   .minimum = least,
                   .maximum = least ? bound(range, true) : std::nullopt,
                   .expert = true};
    if (kind == Kind::Choice)
        for (const QString &choice : range.split(u',', Qt::SkipEmptyParts))
            row.choices << choice.trimmed();
    return row;
}

OptionSpec kafkaPropertyRow(const char *name)
{
    const std::array tables{std::pair(kafkaConnectionProperties(), Scope::Connection),
                            std::pair(kafkaProducerProperties(), Scope::Producer),
                            std::pair(kafkaReaderProperties(), Scope::Browse)};
    for (const auto &[properties, scope] : tables)
        for (const KafkaProperty &property : properties)
            if (std::string_view(name) == property.name)
                return kafkaPropertyRow(property, scope);
    Q_UNREACHABLE_RETURN(OptionSpec{});
}

OptionSpec kafkaShownRow(const char *name, const QString &group, const QString &label, const QString &help,
                         const QString &onlyIf)
{
    OptionSpec row = kafkaPropertyRow(name);
    row.group = group;
    row.label = label;
    row.help = help;
    row.onlyIf = onlyIf;
    row.expert = false;
    return row;
}

} // namespace slipway
