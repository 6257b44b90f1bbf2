#include "transport/kafka/kafkaimport.h"
#include "transport/kafka/kafkatext.h"
#include "transport/kafka/plainyaml.h"
#include "transport/kafka/propertiesimport.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Properties = QMap<QString, QString>;

bool isContexts(const QByteArray &text)
{
    return text.startsWith("contexts:") || text.contains("\ncontexts:");
}

// name=value or name: value a line; # and ! begin a comment; a backslash at the end goes on.
Properties propertiesOf(const QByteArray &text)
{
    Properties found;
    QString whole;
    for (const QByteArray &each : text.split('\n')) {
        const QString line = QString::fromUtf8(each).trimmed();
        if (whole.isEmpty() && (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u'!')))
            continue;
        whole += line;
        if (whole.endsWith(u'\\')) {
            whole.chop(1);
            continue;
        }
        const qsizetype equals = whole.indexOf(u'='), colon = whole.indexOf(u':');
        const qsizetype split = equals < 0 ? colon : equals;
        if (split > 0)
            found.insert(whole.first(split).trimmed(), whole.sliced(split + 1).trimmed());
        whole.clear();
    }
    return found;
}

// kafkactl's words in those of the properties.
Properties propertiesOf(const PlainYaml &yaml, const QString &context, QStringList &notes)
{
    const QString at = u"contexts."_s + context + u'.';
    Properties made{{u"bootstrap.servers"_s, yaml.list(at + u"brokers"_s).join(u',')}};
    const auto isOn = [&](const QString &part) { return yaml.value(at + part) == u"true"; };
    const bool tls = isOn(u"tls.enabled"_s), sasl = isOn(u"sasl.enabled"_s);
    made.insert(u"security.protocol"_s, tls ? (sasl ? u"SASL_SSL"_s : u"SSL"_s) : (sasl ? u"SASL_PLAINTEXT"_s : QString()));
    static const QHash<QString, QString> names{{u"tls.ca"_s, u"ssl.ca.location"_s},
                                               {u"tls.cert"_s, u"ssl.certificate.location"_s},
                                               {u"tls.certKey"_s, u"ssl.key.location"_s},
                                               {u"clientID"_s, u"client.id"_s},
                                               {u"sasl.username"_s, u"sasl.username"_s},
                                               {u"sasl.password"_s, u"sasl.password"_s},
                                               {u"producer.partitioner"_s, u"partitioner"_s},
                                               {u"producer.maxMessageBytes"_s, u"message.max.bytes"_s}};
    for (const auto &[theirs, ours] : names.asKeyValueRange())
        if (const QString value = yaml.value(at + theirs); !value.isEmpty())
            made.insert(ours, value);
    static const QHash<QString, QString> mechanisms{{u"plaintext"_s, u"PLAIN"_s},
                                                    {u"scram-sha256"_s, u"SCRAM-SHA-256"_s},
                                                    {u"scram-sha512"_s, u"SCRAM-SHA-512"_s},
                                                    {u"oauth"_s, u"OAUTHBEARER"_s}};
    if (sasl)
        made.insert(u"sasl.mechanism"_s, mechanisms.value(yaml.value(at + u"sasl.mechanism"_s), u"PLAIN"_s));
    if (isOn(u"tls.insecure"_s))
        notes << Kafka::tr("That the broker's certificate is not checked was left out. Name its authority as "
                           "ssl.ca.location.");
    return made;
}

} // namespace

bool isKafkaConfiguration(const QByteArray &text)
{
    return isContexts(text) || text.contains("bootstrap.servers") || text.contains("metadata.broker.list");
}

Result<std::vector<ImportedConnection>> importKafkaConfiguration(const QByteArray &text)
{
    std::vector<ImportedConnection> connections;
    if (!isContexts(text)) {
        auto one = connectionFromProperties(propertiesOf(text));
        if (!one)
            return std::unexpected(one.error());
        connections.push_back(std::move(*one));
        return connections;
    }
    const auto yaml = PlainYaml::parse(text);
    if (!yaml)
        return std::unexpected(yaml.error());
    for (const QString &context : yaml->names(u"contexts"_s)) {
        QStringList notes;
        auto one = connectionFromProperties(propertiesOf(*yaml, context, notes));
        if (!one)
            return std::unexpected(Error{one.error().kind, context + u": "_s + one.error().message, {}});
        one->name = context;
        one->notes = notes + one->notes;
        connections.push_back(std::move(*one));
    }
    return connections;
}

} // namespace slipway
