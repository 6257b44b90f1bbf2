#include "transport/danube/danubekind.h"
#include "transport/danube/danubeoptions.h"
#include "transport/danube/danubetext.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = OptionSpec::Kind;
using Scope = OptionSpec::Scope;

OptionSpec row(const QString &key, Scope scope, Kind kind, const QVariant &byDefault, const QString &group,
               const QString &label, const QString &help)
{
    return {.key = key,
            .scope = scope,
            .kind = kind,
            .byDefault = byDefault,
            .choices = {},
            .group = group,
            .label = label,
            .help = help,
            .onlyIf = {}};
}

std::vector<OptionSpec> deliveryRows(const DanubeOptions &defaults)
{
    const QString group = Danube::tr("Delivery");
    OptionSpec dispatch = row(u"dispatch"_s, Scope::Producer, Kind::Choice, u"auto"_s, group,
                              Danube::tr("Dispatch strategy"),
                              Danube::tr("How the topic keeps messages; auto takes the topic's own, and makes a new "
                                         "topic non-reliable."));
    dispatch.choices = {u"auto"_s, u"reliable"_s, u"non-reliable"_s};
    return {
        std::move(dispatch),
        row(u"partitions"_s, Scope::Producer, Kind::Number, defaults.partitions, group, Danube::tr("Partitions"),
            Danube::tr("How many partitions to send to, made where they are missing; 0 takes what the topic has.")),
        row(u"schema"_s, Scope::Producer, Kind::Text, QString(), group, Danube::tr("Schema"),
            Danube::tr("Subject that messages name: SUBJECT is the latest version, SUBJECT:3 that one, SUBJECT:3+ at "
                       "least that one.")),
        row(u"order"_s, Scope::Producer, Kind::Toggle, defaults.order, group, Danube::tr("In order"),
            Danube::tr("Sends one message at a time, since the broker does not keep the order of calls in flight.")),
        row(u"window"_s, Scope::Producer, Kind::Number, defaults.window, group, Danube::tr("Window"),
            Danube::tr("Calls in flight at most, 1 to 10000; more than 100 gains little and costs latency.")),
        row(u"timeout.ms"_s, Scope::Producer, Kind::Duration, int(defaults.timeout.count()), group,
            Danube::tr("Timeout"), Danube::tr("Milliseconds to wait for the broker's answer to one call.")),
        row(u"retry.max"_s, Scope::Producer, Kind::Number, defaults.retryMax, group, Danube::tr("Retries"),
            Danube::tr("How often to try again what the broker certainly did not store.")),
        row(u"resend"_s, Scope::Producer, Kind::Toggle, false, group, Danube::tr("Send again in doubt"),
            Danube::tr("Sends again what may be stored already: nothing is lost, but messages may arrive twice.")),
    };
}

std::vector<OptionSpec> optionTable()
{
    const DanubeOptions defaults;
    std::vector<OptionSpec> rows{
        row(u"admin"_s, Scope::Connection, Kind::Text, QString(), Danube::tr("Connection"),
            Danube::tr("Admin address"),
            Danube::tr("host:port of the admin service; the broker's host and port 50051 when empty.")),
        row(u"producer.name"_s, Scope::Producer, Kind::Text, defaults.producerName, Danube::tr("Connection"),
            Danube::tr("Producer name"),
            Danube::tr("Name of the registration; the broker treats two producers of one name as one.")),
        row(u"token"_s, Scope::Connection, Kind::Secret, {}, Danube::tr("Security"), Danube::tr("Token"),
            Danube::tr("The token (JWT) that the broker wants with every call, where it asks for one. Over danube:// it "
                       "travels in plain text.")),
    };
    for (OptionSpec &each : deliveryRows(defaults))
        rows.push_back(std::move(each));
    return rows;
}

} // namespace

BrokerKind makeDanubeKind()
{
    return {
        .id = u"danube"_s,
        .schemes = {u"danube"_s, u"danubes"_s},
        .defaultPort = 6650,
        .displayName = u"Danube"_s,
        .capabilities = BrokerKind::Browse | BrokerKind::Partitions | BrokerKind::Keys | BrokerKind::Headers
                        | BrokerKind::Schemas | BrokerKind::Topology,
        .positionLabel = Danube::tr("Client sequence"),
        .headersLabel = Danube::tr("Attributes"),
        .options = optionTable(),
        // Four calls' worth waits with the session, so that a call is there whenever one of the 100 ends.
        .limits = {.windowMessages = 400, .batchMessages = 64, .sendTimeout = DanubeOptions{}.timeout},
        .maxMessageBytes = 4 * 1024 * 1024,
        .keylessRoute = Danube::tr("round robin"),
        .partitionPattern = u"%1-part-%2"_s,
        .browseStarts = BrokerKind::WhatArrives,
        .looking = BrokerKind::Looking::TemporarySubscription,
    };
}

const BrokerKind &danubeKind()
{
    static const BrokerKind kind = makeDanubeKind();
    return kind;
}

} // namespace slipway
