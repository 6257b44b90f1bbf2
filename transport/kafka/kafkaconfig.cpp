#include "transport/kafka/kafkaconfig.h"
#include "model/core/connectionaddress.h"
#include "model/core/optioncheck.h"
#include "transport/kafka/kafkadefaults.h"
#include "transport/kafka/kafkakind.h"
#include "transport/kafka/kafkatext.h"
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::kafka {

namespace {

std::unexpected<Error> invalid(const QString &message, const QString &detail = {})
{
    return std::unexpected(Error{Error::Kind::Invalid, message, detail});
}

// Rows of ours that are no property of the library.
bool isOwnRow(const QString &key)
{
    return key == u"address.map" || key == u"resend" || key == u"sasl.oauthbearer.token" || key == u"allow.code"
           || key == u"transaction.run";
}

// Properties that load libraries or run commands: a profile from elsewhere must not bring them along unnoticed. And those
// without which Slipway would not hear how messages ended.
Result<> refuseHarmful(const Endpoint &endpoint)
{
    for (const char *name : {"plugin.library.paths", "ssl.engine.location", "ssl.providers", "sasl.kerberos.kinit.cmd"})
        if (endpoint.options.contains(QLatin1StringView(name)) && !endpoint.options.value(u"allow.code"_s).toBool())
            return invalid(Kafka::tr("%1 loads code or runs a command. Set allow.code to true if it is yours and meant.")
                               .arg(QLatin1StringView(name)));
    for (const char *name : {"delivery.report.only.error", "log.queue", "enabled_events"})
        if (const QVariant value = endpoint.options.value(QLatin1StringView(name)); value.toBool())
            return std::unexpected(
                Error{Error::Kind::Unsupported,
                      Kafka::tr("Slipway sets %1 itself: with another value it would not hear how messages ended.")
                          .arg(QLatin1StringView(name)),
                      {}});
    return {};
}

bool concerns(const OptionSpec &row, Role role)
{
    switch (row.scope) {
    case OptionSpec::Scope::Connection: return true;
    case OptionSpec::Scope::Producer: return role == Role::Producer;
    case OptionSpec::Scope::Browse: return role == Role::Reader;
    case OptionSpec::Scope::Message:
    case OptionSpec::Scope::Create: break;
    }
    return false;
}

// Property and aliases are one value to the library: the one under which it keeps it.
QString canonical(const OptionSpec &row)
{
    constexpr QLatin1StringView Alias("Alias for ");
    if (row.expert && row.help.startsWith(Alias))
        return row.help.sliced(Alias.size()).section(u':', 0, 0);
    static const QHash<QString, QString> shown{{u"acks"_s, u"request.required.acks"_s},
                                               {u"retries"_s, u"message.send.max.retries"_s},
                                               {u"linger.ms"_s, u"queue.buffering.max.ms"_s},
                                               {u"sasl.mechanism"_s, u"sasl.mechanisms"_s}};
    return shown.value(row.key, row.key);
}

QByteArray written(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QByteArray(value.toBool() ? "true" : "false") : value.toString().toUtf8();
}

// The options of an endpoint by the library's own names.
using Properties = QMap<QString, QByteArray>;

Properties given(const Endpoint &endpoint, Role role)
{
    Properties properties;
    for (const OptionSpec &row : kafkaKind().options) {
        if (isOwnRow(row.key) || !concerns(row, role))
            continue;
        if (const auto value = endpoint.options.constFind(row.key); value != endpoint.options.cend())
            properties.insert(canonical(row), written(*value));
        if (const auto secret = endpoint.secrets.constFind(row.key); secret != endpoint.secrets.cend())
            properties.insert(canonical(row), *secret);
    }
    return properties;
}

void addSecurity(Properties &properties, const Endpoint &endpoint, const ConnectionAddress &address)
{
    if (!address.user.isEmpty()) {
        if (!properties.contains(u"sasl.username"_s))
            properties.insert(u"sasl.username"_s, address.user.toUtf8());
        if (!properties.contains(u"sasl.mechanisms"_s))
            properties.insert(u"sasl.mechanisms"_s, "PLAIN");
    }
    if (const QByteArray password = endpoint.secrets.value(u"password"_s);
        !password.isEmpty() && !properties.contains(u"sasl.password"_s))
        properties.insert(u"sasl.password"_s, password);
    const QByteArray mechanism = properties.value(u"sasl.mechanisms"_s);
    const bool signsIn = !mechanism.isEmpty() && mechanism != "none";
    if (!signsIn)
        properties.remove(u"sasl.mechanisms"_s);
    QByteArray &protocol = properties[u"security.protocol"_s];
    if (!protocol.isEmpty() && protocol != "auto")
        return;
    const bool tls = address.scheme == u"kafkas";
    protocol = signsIn ? (tls ? "sasl_ssl" : "sasl_plaintext") : (tls ? "ssl" : "plaintext");
}

// What the library needs with idempotence, which is on unless something else was asked for.
Result<> reconcileIdempotence(Properties &properties)
{
    const QByteArray acks = properties.value(u"request.required.acks"_s, "all");
    const bool fewer = acks != "all" && acks != "-1";
    const bool noRetries = properties.value(u"message.send.max.retries"_s) == "0";
    const bool asked = properties.contains(u"enable.idempotence"_s);
    if (!asked && (fewer || noRetries))
        properties.insert(u"enable.idempotence"_s, "false");
    if (properties.value(u"enable.idempotence"_s) != "true")
        return {};
    if (fewer)
        return invalid(Kafka::tr("Exactly once (enable.idempotence) needs confirmation by all. Set acks to all, or "
                                 "enable.idempotence to false."));
    if (noRetries)
        return invalid(Kafka::tr("Exactly once (enable.idempotence) needs retries. Set retries above 0, or "
                                 "enable.idempotence to false."));
    return {};
}

void addDefaults(Properties &properties, Role role)
{
    for (const KafkaDefault &ours : KafkaDefaults) {
        const QString name = QString::fromLatin1(ours.name);
        const OptionSpec *row = findOption(kafkaKind().options, name);
        // A transaction bounds its messages: the library takes its timeout where none is given.
        if (name == u"message.timeout.ms" && properties.contains(u"transactional.id"_s))
            continue;
        if (row && concerns(*row, role) && !properties.contains(canonical(*row)))
            properties.insert(canonical(*row), ours.value);
    }
}

} // namespace

Result<> Config::set(const QByteArray &name, const QByteArray &value)
{
    std::array<char, 512> why{};
    const auto done = rd_kafka_conf_set(properties.get(), name.constData(), value.constData(), why.data(), why.size());
    if (done == RD_KAFKA_CONF_OK)
        return {};
    const QString key = QString::fromUtf8(name);
    const OptionSpec *row = findOption(kafkaKind().options, key);
    // The library's words quote the value: not those of a secret.
    const QString words = row && row->kind == OptionSpec::Kind::Secret ? QString() : QString::fromLocal8Bit(why.data());
    if (done == RD_KAFKA_CONF_UNKNOWN)
        return std::unexpected(Error{Error::Kind::Unsupported,
                                     Kafka::tr("The Kafka library of this system has no property %1.").arg(key), words});
    return invalid(Kafka::tr("%1 cannot have this value. slipwayctl options kafka says what it takes.").arg(key), words);
}

Result<QByteArray> bootstrapServers(const Endpoint &endpoint)
{
    const auto address = ConnectionAddress::parse(endpoint.url);
    if (!address)
        return std::unexpected(address.error());
    if ((address->scheme != u"kafka" && address->scheme != u"kafkas") || address->hosts.empty())
        return invalid(
            Kafka::tr("%1 is no Kafka address. Write kafka://host:9092, or several: kafka://one:9092,two:9092.")
                .arg(address->toString()));
    QByteArray servers;
    for (const ConnectionAddress::Host &host : address->hosts) {
        const QByteArray name = host.name.toUtf8();
        servers += (servers.isEmpty() ? "" : ",") + (name.contains(':') ? '[' + name + ']' : name) + ':'
                   + QByteArray::number(host.port > 0 ? host.port : kafkaKind().defaultPort);
    }
    return servers;
}

Result<Config> configFor(const Endpoint &endpoint, Role role)
{
    const auto servers = bootstrapServers(endpoint);
    if (!servers)
        return std::unexpected(servers.error());
    auto addresses = AddressMap::parse(endpoint.options.value(u"address.map"_s).toString());
    if (!addresses)
        return std::unexpected(addresses.error());
    if (const auto harmless = refuseHarmful(endpoint); !harmless)
        return std::unexpected(harmless.error());
    Properties properties = given(endpoint, role);
    addSecurity(properties, endpoint, *ConnectionAddress::parse(endpoint.url));
    if (role == Role::Producer)
        if (const auto fits = reconcileIdempotence(properties); !fits)
            return std::unexpected(fits.error());
    addDefaults(properties, role);
    properties.insert(u"metadata.broker.list"_s, *servers);
    Config config{.addresses = std::make_unique<const AddressMap>(std::move(*addresses)),
                  .properties = ConfigPtr(rd_kafka_conf_new())};
    rd_kafka_conf_set_log_cb(config.properties.get(), nullptr);
    rd_kafka_conf_set_opaque(config.properties.get(), const_cast<AddressMap *>(config.addresses.get()));
    if (!config.addresses->isEmpty())
        rd_kafka_conf_set_resolve_cb(config.properties.get(), &AddressMap::resolve);
    for (const auto &[name, value] : properties.asKeyValueRange())
        if (const auto set = config.set(name.toUtf8(), value); !set)
            return std::unexpected(set.error());
    return config;
}

Result<std::unique_ptr<Client>> makeClient(Config config, Role role)
{
    std::array<char, 512> why{};
    rd_kafka_t *made = rd_kafka_new(role == Role::Reader ? RD_KAFKA_CONSUMER : RD_KAFKA_PRODUCER,
                                    config.properties.get(), why.data(), why.size());
    if (!made)
        return invalid(Kafka::tr("These options do not go together, or a file that they name cannot be read. Look at "
                                 "Details."),
                       QString::fromLocal8Bit(why.data()));
    (void)config.properties.release(); // the client's now
    return std::make_unique<Client>(std::move(config.addresses), ClientPtr(made));
}

Result<std::unique_ptr<Client>> producerClient(const Endpoint &to)
{
    auto config = configFor(to, Role::Producer);
    if (!config)
        return std::unexpected(std::move(config.error()));
    int wanted = RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_STATS | RD_KAFKA_EVENT_LOG;
    if (to.secrets.contains(u"sasl.oauthbearer.token"_s)) // else the library fetches its own
        wanted |= RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH;
    rd_kafka_conf_set_events(config->properties.get(), wanted);
    if (const auto logs = config->set("log.queue", "true"); !logs)
        return std::unexpected(logs.error());
    auto client = makeClient(std::move(*config), Role::Producer);
    if (client)
        rd_kafka_set_log_queue((*client)->get(), nullptr); // to the main queue
    return client;
}

} // namespace slipway::kafka
