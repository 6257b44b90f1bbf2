#include "app/cli/topicscommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/commandcontext.h"
#include "app/cli/destinationtext.h"
#include "app/cli/jsonwriter.h"
#include "model/connections/nearest.h"
#include "app/cli/optionarguments.h"
#include "app/cli/secretarguments.h"
#include "app/cli/writepermission.h"
#include "model/core/optioncheck.h"
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
    OptionValues options;
    std::unique_ptr<Topology> topology;
};

std::expected<Asked, CommandFailure> ask(const BrokerArguments &broker, CommandContext &context)
{
    auto reached = broker.reach(context);
    if (!reached)
        return std::unexpected(reached.error());
    const Target &target = reached->target;
    if (!(target.kind->capabilities & BrokerKind::Topology))
        return std::unexpected(CommandFailure(
            {Error::Kind::Unsupported, tr("%1 has no topics to list.").arg(target.kind->displayName), {}}));
    auto topology = target.transport->topology(target.endpoint);
    if (!topology)
        return std::unexpected(CommandFailure(topology.error()));
    return Asked{std::move(reached->profile), target.kind, std::move(reached->options), std::move(*topology)};
}

void printJson(CommandContext &context, const DestinationFacts &facts)
{
    JsonWriter json;
    json.text("topic", facts.destination.name);
    json.number("partitions", facts.partitions);
    json.value("details", QJsonObject::fromVariantMap(facts.details));
    context.console().write(json.line());
}

// Consumer groups as the rows of a table: a row a group and partition.
Result<QVariantList> groupRows(Topology &topology, const Destination &of, CommandContext &context)
{
    const auto readers = topology.readers(of, context.call());
    if (!readers && readers.error().message.isEmpty())
        return std::unexpected(
            Error{Error::Kind::Unsupported, tr("This broker does not tell who reads %1.").arg(of.name), {}});
    if (!readers)
        return std::unexpected(readers.error());
    QVariantList rows;
    for (const ReaderFacts &reader : *readers)
        for (const ReaderFacts::Position &position : reader.positions)
            rows.append(QVariantMap{{u"group"_s, reader.name},
                                    {u"state"_s, reader.state},
                                    {u"members"_s, reader.members},
                                    {u"partition"_s, position.partition},
                                    {u"next"_s, position.next},
                                    {u"behind"_s, position.behind < 0 ? QVariant() : QVariant(position.behind)}});
    return rows;
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
    const auto add = [&](const char *name, const char *help, auto method, bool topic) {
        CLI::App *command = addAction(*group, name, help, choose, [this, method](CommandContext &c) { return (this->*method)(c); });
        m_broker.declare(*command);
        if (topic)
            command->add_option("topic,-t,--topic", m_topic, "The topic")->type_name("TOPIC")->required();
        return command;
    };
    add("list", "List the topics", &TopicsCommand::list, false);
    add("show", "Show one", &TopicsCommand::show, true)
        ->add_flag("--groups", m_groups, "With the consumer groups that read it, and how far behind they are");
    CLI::App *create = add("create", "Make one", &TopicsCommand::create, true);
    CLI::App *change = add("change", "Give one more partitions, or other settings", &TopicsCommand::change, true);
    CLI::App *remove = add("delete", "Delete one, with its messages", &TopicsCommand::remove, true);
    for (CLI::App *command : {create, change})
        addOptional(*command, "--partitions", m_partitions, "With so many partitions")->type_name("N");
    addOptional(*create, "--replicas", m_replicas, "Each partition on so many brokers")->type_name("N");
    create->add_flag("--reliable", m_reliable, "With reliable dispatch");
    addRepeatable(*change, "--reset", m_resets, "This setting back to the broker's own")->type_name("OPTION");
    for (CLI::App *command : {create, change})
        command->add_flag("-y,--yes", m_yes, "Do not ask on a production connection");
    remove->add_flag("-y,--yes", m_yes, "Do not ask");
}

CommandResult TopicsCommand::list(CommandContext &context)
{
    const auto asked = ask(m_broker, context);
    if (!asked)
        return std::unexpected(asked.error());
    const auto topics = asked->topology->list(context.call());
    if (!topics)
        return std::unexpected(CommandFailure(topics.error()));
    for (const DestinationFacts &topic : *topics) {
        if (context.isJson())
            printJson(context, topic);
        else
            context.console().print(destinationLine(topic));
    }
    return ExitCode::Ok;
}

CommandResult TopicsCommand::show(CommandContext &context)
{
    const auto asked = ask(m_broker, context);
    if (!asked)
        return std::unexpected(asked.error());
    const QString topic = QString::fromStdString(m_topic);
    auto facts = asked->topology->describe({.name = topic, .routingKey = {}}, context.call());
    if (!facts && facts.error().kind == Error::Kind::NotFound)
        return std::unexpected(notThere(topic, *asked->topology, context));
    if (!facts)
        return std::unexpected(CommandFailure(facts.error()));
    if (m_groups) {
        auto groups = groupRows(*asked->topology, facts->destination, context);
        if (!groups)
            return std::unexpected(CommandFailure(groups.error()));
        facts->details.insert(u"group"_s, std::move(*groups));
    }
    if (context.isJson())
        printJson(context, *facts);
    else
        for (const QString &line : destinationLines(*facts, context.globals().verbose))
            context.console().print(line);
    return ExitCode::Ok;
}

Result<DestinationFacts> TopicsCommand::wanted(const BrokerKind &kind, const OptionValues &options) const
{
    SendArguments arguments; // the same flags mean the same rows
    arguments.reliable = m_reliable;
    auto details = optionArguments(arguments, kind);
    if (!details)
        return std::unexpected(details.error());
    details->insert(options);
    for (const auto &number : {m_partitions, m_replicas})
        if (number && *number < 1)
            return std::unexpected(
                Error{Error::Kind::Invalid, tr("--partitions and --replicas take a number from 1."), {}});
    if (m_replicas && !findOption(kind.options, u"replication.factor"_s))
        return std::unexpected(
            Error{Error::Kind::Unsupported, tr("%1 knows no --replicas.").arg(kind.displayName), {}});
    if (m_replicas)
        details->insert(u"replication.factor"_s, *m_replicas);
    for (const std::string &reset : m_resets)
        details->insert(QString::fromStdString(reset), QVariant());
    return DestinationFacts{.destination = {.name = QString::fromStdString(m_topic), .routingKey = {}},
                            .partitions = m_partitions ? static_cast<qint32>(*m_partitions) : 0,
                            .details = std::move(*details)};
}

CommandResult TopicsCommand::create(CommandContext &context)
{
    const auto asked = ask(m_broker, context);
    if (!asked)
        return std::unexpected(asked.error());
    if (const auto allowed = mayWrite(asked->profile, m_yes, context); !allowed)
        return std::unexpected(allowed.error());
    const auto wanted = this->wanted(*asked->kind, asked->options);
    if (!wanted)
        return std::unexpected(CommandFailure(wanted.error()));
    if (const auto created = asked->topology->create(*wanted, context.call()); !created)
        return std::unexpected(CommandFailure(created.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Made %1.").arg(wanted->destination.name));
    return ExitCode::Ok;
}

CommandResult TopicsCommand::change(CommandContext &context)
{
    const auto asked = ask(m_broker, context);
    if (!asked)
        return std::unexpected(asked.error());
    if (const auto allowed = mayWrite(asked->profile, m_yes, context); !allowed)
        return std::unexpected(allowed.error());
    const auto wanted = this->wanted(*asked->kind, asked->options);
    if (!wanted)
        return std::unexpected(CommandFailure(wanted.error()));
    if (wanted->partitions == 0 && wanted->details.isEmpty())
        return std::unexpected(CommandFailure(
            {Error::Kind::Invalid, tr("Say what to change: --partitions N, -X SETTING=VALUE or --reset SETTING."), {}}));
    const auto changed = asked->topology->change(*wanted, context.call());
    if (!changed && changed.error().kind == Error::Kind::NotFound)
        return std::unexpected(notThere(wanted->destination.name, *asked->topology, context));
    if (!changed && changed.error().message.isEmpty())
        return std::unexpected(CommandFailure(
            {Error::Kind::Unsupported, tr("%1 changes no topic; make a new one.").arg(asked->kind->displayName), {}}));
    if (!changed)
        return std::unexpected(CommandFailure(changed.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Changed %1.").arg(wanted->destination.name));
    return ExitCode::Ok;
}

CommandResult TopicsCommand::remove(CommandContext &context)
{
    const auto asked = ask(m_broker, context);
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
