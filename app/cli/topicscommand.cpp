#include "app/cli/topicscommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/commandcontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/nearest.h"
#include "app/cli/optionarguments.h"
#include "app/cli/secretarguments.h"
#include "app/cli/writepermission.h"
#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// A broker to ask, by what was typed behind -c.
struct Asked {
    Profile profile;
    const BrokerKind *kind = nullptr;
    std::unique_ptr<Topology> topology;
};

std::expected<Asked, CommandFailure> ask(const std::string &connection, const std::vector<std::string> &secrets,
                                         CommandContext &context)
{
    auto profile = connectionWithSecrets(connection, secrets, context);
    if (!profile)
        return std::unexpected(profile.error());
    const auto target = context.services().connect(*profile, {}, context.call());
    if (context.services().sandbox().hasStarted())
        context.verbose(tr("Started the sandbox for this call."));
    if (!target)
        return std::unexpected(CommandFailure(target.error()));
    if (!(target->kind->capabilities & BrokerKind::Topology))
        return std::unexpected(CommandFailure(
            {Error::Kind::Unsupported, tr("%1 has no topics to list.").arg(target->kind->displayName), {}}));
    auto topology = target->transport->topology(target->endpoint);
    if (!topology)
        return std::unexpected(CommandFailure(topology.error()));
    return Asked{std::move(*profile), target->kind, std::move(*topology)};
}

void print(CommandContext &context, const DestinationFacts &facts)
{
    if (context.isJson()) {
        JsonWriter json;
        json.text("topic", facts.destination.name);
        json.number("partitions", facts.partitions);
        json.value("details", QJsonObject::fromVariantMap(facts.details));
        context.console().write(json.line());
        return;
    }
    QString line = facts.destination.name.leftJustified(32) + u"  "_s +
                   (facts.partitions == 1 ? tr("1 partition") : tr("%1 partitions").arg(facts.partitions));
    for (auto detail = facts.details.begin(); detail != facts.details.end(); ++detail) {
        const QVariant &value = detail.value();
        const bool isList = value.metaType() == QMetaType::fromType<QStringList>();
        line += u"  "_s + detail.key() + u'=' + (isList ? value.toStringList().join(u',') : value.toString());
    }
    context.console().print(line);
}

CommandFailure notThere(const QString &topic, Topology &topology, CommandContext &context)
{
    QStringList names;
    if (const auto known = topology.list(context.call()))
        for (const DestinationFacts &each : *known)
            names << each.destination.name;
    QString message = tr("There is no topic named %1 here.").arg(topic);
    if (const QString near = nearest(topic, names); !near.isEmpty())
        message += u' ' + tr("Did you mean %1?").arg(near);
    return CommandFailure({Error::Kind::NotFound, message, {}});
}

} // namespace

void TopicsCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *group = addGroup(root, "topics", "What is on a broker");
    const auto where = [this](CLI::App *command, bool topic) {
        command->add_option("-c,--connection", m_connection, "A saved connection's name, or a URL")
            ->type_name("CONNECTION")
            ->required();
        declareSecrets(*command, m_secrets);
        if (topic)
            command->add_option("topic,-t,--topic", m_topic, "The topic")->type_name("TOPIC")->required();
        return command;
    };
    where(addAction(*group, "list", "List the topics", choose, [this](CommandContext &c) { return list(c); }), false);
    where(addAction(*group, "show", "Show one", choose, [this](CommandContext &c) { return show(c); }), true);
    CLI::App *create = where(
        addAction(*group, "create", "Make one", choose, [this](CommandContext &c) { return this->create(c); }), true);
    addOptional(*create, "--partitions", m_partitions, "With so many partitions")->type_name("N");
    create->add_flag("--reliable", m_reliable, "With reliable dispatch");
    addRepeatable(*create, "-X,--option", m_options, "An option of the kind: slipwayctl options KIND lists them")
        ->type_name("OPTION=VALUE");
    create->add_flag("-y,--yes", m_yes, "Do not ask on a production connection");
    CLI::App *remove = where(
        addAction(*group, "delete", "Delete one, with its messages", choose, [this](CommandContext &c) { return this->remove(c); }),
        true);
    remove->add_flag("-y,--yes", m_yes, "Do not ask");
}

CommandResult TopicsCommand::list(CommandContext &context)
{
    const auto asked = ask(m_connection, m_secrets, context);
    if (!asked)
        return std::unexpected(asked.error());
    const auto topics = asked->topology->list(context.call());
    if (!topics)
        return std::unexpected(CommandFailure(topics.error()));
    for (const DestinationFacts &topic : *topics)
        print(context, topic);
    return ExitCode::Ok;
}

CommandResult TopicsCommand::show(CommandContext &context)
{
    const auto asked = ask(m_connection, m_secrets, context);
    if (!asked)
        return std::unexpected(asked.error());
    const QString topic = QString::fromStdString(m_topic);
    const auto facts = asked->topology->describe({.name = topic, .routingKey = {}}, context.call());
    if (!facts && facts.error().kind == Error::Kind::NotFound)
        return std::unexpected(notThere(topic, *asked->topology, context));
    if (!facts)
        return std::unexpected(CommandFailure(facts.error()));
    print(context, *facts);
    return ExitCode::Ok;
}

CommandResult TopicsCommand::create(CommandContext &context)
{
    const auto asked = ask(m_connection, m_secrets, context);
    if (!asked)
        return std::unexpected(asked.error());
    if (const auto allowed = mayWrite(asked->profile, m_yes, context); !allowed)
        return std::unexpected(allowed.error());
    SendArguments arguments; // the same flags mean the same rows
    arguments.options = m_options;
    arguments.reliable = m_reliable;
    const auto options = optionArguments(arguments, *asked->kind);
    if (!options)
        return std::unexpected(CommandFailure(options.error()));
    if (m_partitions && *m_partitions < 1)
        return std::unexpected(
            CommandFailure({Error::Kind::Invalid, tr("--partitions takes a number from 1."), {}}));
    const DestinationFacts wanted{.destination = {.name = QString::fromStdString(m_topic), .routingKey = {}},
                                  .partitions = m_partitions ? static_cast<qint32>(*m_partitions) : 0,
                                  .details = *options};
    if (const auto created = asked->topology->create(wanted, context.call()); !created)
        return std::unexpected(CommandFailure(created.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Made %1.").arg(wanted.destination.name));
    return ExitCode::Ok;
}

CommandResult TopicsCommand::remove(CommandContext &context)
{
    const auto asked = ask(m_connection, m_secrets, context);
    if (!asked)
        return std::unexpected(asked.error());
    if (const auto allowed = mayWrite(asked->profile, m_yes, context); !allowed)
        return std::unexpected(allowed.error());
    const QString topic = QString::fromStdString(m_topic);
    const Console::Terminals &terminals = context.console().terminals();
    if (!m_yes && terminals.in && terminals.err &&
        !context.console().confirm(tr("Delete %1 and its messages? [y/N] ").arg(topic)))
        return std::unexpected(
            CommandFailure(ExitCode::Refused, {Error::Kind::Cancelled, tr("Nothing was deleted."), {}}));
    const auto removed = asked->topology->remove({.name = topic, .routingKey = {}}, context.call());
    if (!removed && removed.error().kind == Error::Kind::NotFound)
        return std::unexpected(notThere(topic, *asked->topology, context));
    if (!removed)
        return std::unexpected(CommandFailure(removed.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Deleted %1.").arg(topic));
    return ExitCode::Ok;
}

} // namespace slipway
