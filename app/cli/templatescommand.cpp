#include "app/cli/templatescommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/connectionargument.h"
#include "app/cli/errortext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/optionarguments.h"
#include "app/cli/standardinput.h"
#include "app/cli/templatearguments.h"
#include "model/templates/templatechoice.h"
#include "model/templates/templatejson.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

std::unexpected<CommandFailure> refused(const Error &error)
{
    return std::unexpected(CommandFailure(ExitCode::Refused, error));
}

QString line(const TemplateStore::Entry &entry)
{
    const MessageTemplate &value = entry.value;
    QString text = entry.path().leftJustified(32) + u"  "_s + value.connection + u"  "_s + value.destination.name;
    QStringList variables;
    for (const QString &name : templateVariables(value))
        variables << name;
    return variables.isEmpty() ? text : text + u"  {{"_s + variables.join(u"}} {{"_s) + u"}}"_s;
}

QByteArray json(const TemplateStore::Entry &entry)
{
    JsonWriter json;
    json.text("template", entry.path());
    json.text("file", entry.file);
    json.value("value", templateToJson(entry.value));
    return json.line();
}

// The connection as the file names it: a saved one by its name, a URL without its password.
Result<QString> connectionOf(const std::string &typed, OptionValues &options, const SendArguments &arguments, CommandContext &context)
{
    if (typed.empty() && arguments.options.empty())
        return QString();
    if (typed.empty())
        return std::unexpected(Error{Error::Kind::Invalid, tr("Options belong to a kind: say with -c which connection."), {}});
    const auto profile = connectionArgument(typed, context);
    if (!profile)
        return std::unexpected(profile.error());
    const auto values = optionArguments(arguments, *context.services().kind(profile->kind));
    if (!values)
        return std::unexpected(values.error());
    options = *values;
    return profile->name;
}

Result<> declareVariables(MessageTemplate &value, const SendArguments &arguments, const std::vector<std::string> &secret)
{
    for (const std::string &each : arguments.variables) {
        const auto equals = each.find('=');
        TemplateVariable variable;
        if (equals != std::string::npos)
            variable.byDefault = QString::fromStdString(each.substr(equals + 1));
        value.variables.insert(QString::fromStdString(each.substr(0, equals)), variable);
    }
    for (const std::string &each : secret)
        value.variables.insert(QString::fromStdString(each), {.byDefault = {}, .secret = true});
    for (const QString &name : templateVariables(value)) // the file says what it needs
        if (!value.variables.contains(name))
            value.variables.insert(name, {});
    if (const auto faults = templateFaults(value); !faults.empty())
        return std::unexpected(faults.front().withPlace());
    return {};
}

} // namespace

void TemplatesCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *group = addGroup(root, "templates", "Messages to send again and again, with {{variables}}");
    addAction(*group, "list", "List them", choose, [this](CommandContext &c) { return list(c); });
    const auto name = [this](CLI::App *command) {
        command->add_option("name", m_name, "Its name, with its folders: orders/new order")->type_name("NAME")->required();
        return command;
    };
    name(addAction(*group, "show", "Print one, as its file has it", choose, [this](CommandContext &c) { return show(c); }));
    CLI::App *save =
        name(addAction(*group, "save", "Save a message as one", choose, [this](CommandContext &c) { return this->save(c); }));
    m_message.declareWhere(*save);
    m_message.declareBody(*save);
    m_message.declareRoute(*save);
    m_message.declareOptions(*save);
    addRepeatable(*save, "--var", m_message.variables, "A variable, and its value where none is given")->type_name("NAME[=DEFAULT]");
    addRepeatable(*save, "--secret-var", m_secretVariables, "A variable whose value is never kept")->type_name("NAME");
    addOptional(*save, "--seed", m_message.seed, "Makes generated values repeatable")->type_name("NUMBER");
    save->add_flag("--replace", m_replace, "Also when there is one of this name");
    name(addAction(*group, "remove", "Remove one", choose, [this](CommandContext &c) { return this->remove(c); }));
}

CommandResult TemplatesCommand::list(CommandContext &context)
{
    const auto store = templates(context);
    if (!store)
        return std::unexpected(store.error());
    for (const TemplateStore::Entry &entry : store->entries()) {
        if (context.isJson())
            context.console().write(json(entry));
        else
            context.console().print(line(entry));
    }
    return store->problems().empty() ? ExitCode::Ok : ExitCode::Refused;
}

CommandResult TemplatesCommand::show(CommandContext &context)
{
    const auto found = templateNamed(m_name, context);
    if (!found)
        return std::unexpected(found.error());
    if (context.isJson())
        context.console().write(json(*found));
    else
        context.console().print(QString::fromUtf8(QJsonDocument(templateToJson(found->value)).toJson()).chopped(1));
    return ExitCode::Ok;
}

CommandResult TemplatesCommand::save(CommandContext &context)
{
    MessageTemplate value;
    auto connection = connectionOf(m_message.connection, value.options, m_message, context);
    if (!connection)
        return std::unexpected(CommandFailure(connection.error()));
    SendArguments message = m_message; // variables and seed are the template's, not a send's
    message.variables.clear();
    message.seed.reset();
    StandardInput input(context.console().in(), context.interrupts().token());
    const auto feed = FeedArguments(message, input, context.services().home()).spec();
    if (!feed)
        return std::unexpected(feed.error());
    value.connection = std::move(*connection);
    value.destination = feed->destination;
    value.partition = feed->partition;
    value.key = feed->base.key;
    value.body = feed->base.body;
    value.headers = feed->base.headers;
    if (m_message.seed) {
        bool ok = false;
        value.seed = QString::fromStdString(*m_message.seed).toULongLong(&ok);
        if (!ok)
            return refused({Error::Kind::Invalid, tr("--seed takes a whole number from 0."), {}});
    }
    if (const auto declared = declareVariables(value, m_message, m_secretVariables); !declared)
        return refused(declared.error());
    TemplateStore store(context.services().home().templates());
    const auto saved = store.save(QString::fromStdString(m_name), std::move(value), m_replace);
    if (!saved) {
        Error error = saved.error();
        if (error.kind == Error::Kind::Conflict)
            error.message += u' ' + tr("--replace takes its place.");
        return error.kind == Error::Kind::Conflict ? refused(error) : std::unexpected(CommandFailure(error));
    }
    if (context.isJson())
        context.console().write(json(*saved));
    else if (!context.isQuiet())
        context.console().print(tr("Saved %1 in %2.").arg(saved->path(), saved->file));
    return ExitCode::Ok;
}

CommandResult TemplatesCommand::remove(CommandContext &context)
{
    const auto found = templateNamed(m_name, context);
    if (!found)
        return std::unexpected(found.error());
    TemplateStore store(context.services().home().templates());
    if (const auto removed = store.remove(found->path()); !removed)
        return std::unexpected(CommandFailure(removed.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Removed %1.").arg(found->path()));
    return ExitCode::Ok;
}

} // namespace slipway
