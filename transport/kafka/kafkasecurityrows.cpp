#include "transport/kafka/kafkaoptionrows.h"
#include "transport/kafka/kafkapropertyrow.h"
#include "transport/kafka/kafkatext.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = OptionSpec::Kind;
using Scope = OptionSpec::Scope;

} // namespace

std::vector<OptionSpec> kafkaConnectionRows()
{
    const QString group = Kafka::tr("Connection");
    OptionSpec mapped{.key = u"address.map"_s,
                      .scope = Scope::Connection,
                      .kind = Kind::Text,
                      .byDefault = QString(),
                      .choices = {},
                      .group = group,
                      .label = Kafka::tr("Mapped addresses"),
                      .help = Kafka::tr("Where brokers are reached that advertise an address which leads nowhere from "
                                        "here, as behind a tunnel: host:port=host:port, separated by commas."),
                      .onlyIf = {}};
    return {kafkaShownRow("client.id", group, Kafka::tr("Client ID"), Kafka::tr("How this client names itself to the brokers.")),
            std::move(mapped),
            kafkaShownRow("broker.address.family", group, Kafka::tr("Address family"),
                  Kafka::tr("Which addresses of a host are tried: any, v4 or v6.")),
            kafkaShownRow("socket.timeout.ms", group, Kafka::tr("Client's request timeout"),
                  Kafka::tr("How long this client waits for the answer to one request before it breaks the connection.")),
            kafkaShownRow("reconnect.backoff.max.ms", group, Kafka::tr("Longest wait to reconnect"),
                  Kafka::tr("Milliseconds at most between two tries to connect to a broker again."))};
}

std::vector<OptionSpec> kafkaSecurityRows()
{
    const QString group = Kafka::tr("Security"), user = u"sasl.mechanism=PLAIN|SCRAM-SHA-256|SCRAM-SHA-512"_s,
                  token = u"sasl.mechanism=OAUTHBEARER"_s;
    OptionSpec mechanism = kafkaShownRow("sasl.mechanism", group, Kafka::tr("Sign in with"),
                                 Kafka::tr("How to sign in: none, a user name and password (PLAIN, SCRAM-SHA-256, "
                                           "SCRAM-SHA-512), a token (OAUTHBEARER) or Kerberos (GSSAPI)."));
    mechanism.kind = Kind::Choice;
    mechanism.byDefault = u"none"_s;
    mechanism.choices = {u"none"_s, u"PLAIN"_s, u"SCRAM-SHA-256"_s, u"SCRAM-SHA-512"_s, u"OAUTHBEARER"_s, u"GSSAPI"_s};
    OptionSpec protocol = kafkaShownRow("security.protocol", group, Kafka::tr("Protocol"),
                                Kafka::tr("auto follows the address (kafkas: is with TLS) and the way to sign in."));
    protocol.byDefault = u"auto"_s;
    protocol.choices.prepend(u"auto"_s);
    OptionSpec given = kafkaShownRow("sasl.oauthbearer.config", group, Kafka::tr("Token"),
                             Kafka::tr("A token that was issued elsewhere, as its text."), token);
    given.key = u"sasl.oauthbearer.token"_s;
    OptionSpec code{.key = u"allow.code"_s,
                    .scope = Scope::Connection,
                    .kind = Kind::Toggle,
                    .byDefault = false,
                    .choices = {},
                    .group = group,
                    .label = Kafka::tr("Allow code"),
                    .help = Kafka::tr("Lets expert options load libraries and run commands (plugin.library.paths, "
                                      "ssl.engine.location, ssl.providers, sasl.kerberos.kinit.cmd)."),
                    .onlyIf = {}};
    return {std::move(mechanism),
            kafkaShownRow("sasl.username", group, Kafka::tr("User"), Kafka::tr("The user name to sign in with."), user),
            kafkaShownRow("sasl.password", group, Kafka::tr("Password"), Kafka::tr("The user's password."), user),
            std::move(given),
            kafkaShownRow("sasl.oauthbearer.token.endpoint.url", group, Kafka::tr("Token address"),
                  Kafka::tr("https address that gives out tokens for a client ID and its secret."), token),
            kafkaShownRow("sasl.oauthbearer.client.id", group, Kafka::tr("Token client ID"),
                  Kafka::tr("The client ID to ask for a token with."), token),
            kafkaShownRow("sasl.oauthbearer.client.secret", group, Kafka::tr("Token client secret"),
                  Kafka::tr("The secret that goes with the client ID."), token),
            kafkaShownRow("sasl.oauthbearer.scope", group, Kafka::tr("Token scope"),
                  Kafka::tr("The scope to ask for; empty where none is needed."), token),
            std::move(protocol),
            kafkaShownRow("ssl.ca.location", group, Kafka::tr("Trusted certificates"),
                  Kafka::tr("File or folder of CA certificates (PEM) to trust; the system's when empty.")),
            kafkaShownRow("ssl.certificate.location", group, Kafka::tr("Client certificate"),
                  Kafka::tr("File of this client's certificate (PEM), where brokers ask for one.")),
            kafkaShownRow("ssl.key.location", group, Kafka::tr("Client key"),
                  Kafka::tr("File of the key (PEM) of the client certificate.")),
            kafkaShownRow("ssl.key.password", group, Kafka::tr("Key passphrase"),
                  Kafka::tr("The passphrase of the client key.")),
            kafkaShownRow("ssl.endpoint.identification.algorithm", group, Kafka::tr("Check host names"),
                  Kafka::tr("https checks that a broker's certificate is for its host name; none does not.")),
            std::move(code)};
}

} // namespace slipway
