#include "transport/kafka/propertiesimport.h"
#include "model/core/optioncheck.h"
#include "model/core/optiontext.h"
#include "transport/kafka/kafkakind.h"
#include "transport/kafka/kafkatext.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Properties = QMap<QString, QString>;

// Java's settings of a client that say nothing about a connection, or that Slipway decides itself.
bool isOfTheProgram(const QString &name)
{
    static const QRegularExpression own(
        u"^(key|value)\\.(de)?serializer$|^group\\.|^auto\\.offset\\.reset$|^enable\\.auto\\.|\\.class$|\\.classes$"_s);
    return own.match(name).hasMatch();
}

// One login module's user and password: PlainLoginModule required username="…" password="…";
void takeJaas(const QString &jaas, ImportedConnection &made)
{
    static const QRegularExpression pair(u"(\\w+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;]+))"_s);
    for (auto found = pair.globalMatch(jaas); found.hasNext();) {
        const auto match = found.next();
        QString value = match.hasCaptured(3) ? match.captured(3) : match.captured(2);
        value.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        if (match.captured(1) == u"username")
            made.options.insert(u"sasl.username"_s, value);
        else if (match.captured(1) == u"password")
            made.secrets.insert(u"sasl.password"_s, value.toUtf8());
        else if (match.captured(1) == u"clientId")
            made.options.insert(u"sasl.oauthbearer.client.id"_s, value);
        else if (match.captured(1) == u"clientSecret")
            made.secrets.insert(u"sasl.oauthbearer.client.secret"_s, value.toUtf8());
    }
}

// Java's stores of keys. The library reads PEM.
void takeStore(Properties &properties, const QString &store, ImportedConnection &made)
{
    const QString location = properties.take(store + u".location"_s);
    const QString type = properties.take(store + u".type"_s).toUpper();
    properties.remove(store + u".password"_s);
    if (location.isEmpty())
        return;
    if (type != u"PEM" && !location.endsWith(u".pem"_s)) {
        made.notes << Kafka::tr("%1 is a Java key store, which Slipway cannot read. Export it as PEM with keytool and "
                                "openssl, and name that file.")
                          .arg(location);
    } else if (store == u"ssl.truststore") {
        made.options.insert(u"ssl.ca.location"_s, location);
    } else { // key and certificate in one file
        made.options.insert(u"ssl.certificate.location"_s, location);
        made.options.insert(u"ssl.key.location"_s, location);
    }
}

// PKCS#12 is what the library itself means by the name: it stays.
bool isPkcs12(const Properties &properties)
{
    const QString location = properties.value(u"ssl.keystore.location"_s);
    const QString type = properties.value(u"ssl.keystore.type"_s).toUpper();
    return type == u"PKCS12" || (type.isEmpty() && !location.endsWith(u".jks"_s) && !location.endsWith(u".pem"_s));
}

void takeSecurity(Properties &properties, ImportedConnection &made, bool &tls)
{
    const QString protocol = properties.take(u"security.protocol"_s).toUpper();
    tls = protocol.endsWith(u"SSL"_s);
    QString mechanism = properties.take(u"sasl.mechanism"_s);
    if (const QString other = properties.take(u"sasl.mechanisms"_s); mechanism.isEmpty())
        mechanism = other;
    if (protocol.startsWith(u"SASL"_s) && mechanism.isEmpty())
        mechanism = u"GSSAPI"_s; // what both take for granted
    if (protocol.startsWith(u"SASL"_s))
        made.options.insert(u"sasl.mechanism"_s, mechanism);
    takeJaas(properties.take(u"sasl.jaas.config"_s), made);
    takeStore(properties, u"ssl.truststore"_s, made);
    if (!isPkcs12(properties))
        takeStore(properties, u"ssl.keystore"_s, made);
    properties.remove(u"ssl.keystore.type"_s);
}

// Java's names that librdkafka has under another.
QString renamed(const QString &name)
{
    static const QHash<QString, QString> names{{u"ssl.truststore.certificates"_s, u"ssl.ca.pem"_s},
                                               {u"ssl.keystore.certificate.chain"_s, u"ssl.certificate.pem"_s},
                                               {u"ssl.keystore.key"_s, u"ssl.key.pem"_s},
                                               {u"delivery.timeout.ms"_s, u"message.timeout.ms"_s},
                                               {u"compression.type"_s, u"compression.codec"_s},
                                               {u"max.partition.fetch.bytes"_s, u"fetch.message.max.bytes"_s}};
    return names.value(name, name.startsWith(u"topic."_s) ? name.sliced(6) : name);
}

void take(const QString &name, const QString &value, ImportedConnection &made)
{
    const OptionSpec *row = findOption(kafkaKind().options, renamed(name));
    if (name == u"ssl.endpoint.identification.algorithm" && value.isEmpty()) {
        made.options.insert(name, u"none"_s);
        return;
    }
    if (!row || row->scope == OptionSpec::Scope::Create) {
        if (!isOfTheProgram(name))
            made.notes << Kafka::tr("%1 was left out: Slipway has no such option.").arg(name);
        return;
    }
    if (row->kind == OptionSpec::Kind::Secret) {
        made.secrets.insert(row->key, value.toUtf8());
        return;
    }
    const auto checked = optionValue(*row, value);
    if (checked)
        made.options.insert(row->key, *checked);
    else
        made.notes << Kafka::tr("%1 was left out: %2").arg(name, checked.error().message);
}

} // namespace

Result<ImportedConnection> connectionFromProperties(const QMap<QString, QString> &given)
{
    Properties properties = given;
    ImportedConnection made;
    QString servers = properties.take(u"bootstrap.servers"_s);
    if (const QString other = properties.take(u"metadata.broker.list"_s); servers.isEmpty())
        servers = other;
    if (servers.isEmpty())
        return std::unexpected(Error{Error::Kind::Invalid,
                                     Kafka::tr("The file names no brokers: bootstrap.servers is missing."), {}});
    bool tls = false;
    takeSecurity(properties, made, tls);
    for (const auto &[name, value] : properties.asKeyValueRange())
        take(name, value, made);
    auto checked = checkOptions(made.options, kafkaKind().options);
    if (!checked)
        return std::unexpected(checked.error());
    made.options = std::move(*checked);
    made.address = (tls ? u"kafkas://"_s : u"kafka://"_s) + QString(servers).remove(u' ');
    return made;
}

} // namespace slipway
