#include "app/cli/optionscommand.h"
#include "app/cli/commandcontext.h"
#include "app/cli/jsonwriter.h"
#include <CLI/App.hpp>
#include <QCoreApplication>
#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString scopeName(OptionSpec::Scope scope)
{
    constexpr std::array names{"connection", "producer", "message", "browse", "create"};
    return QLatin1StringView(names[static_cast<std::size_t>(scope)]);
}

QString kindName(OptionSpec::Kind kind)
{
    constexpr std::array names{"text", "number", "duration", "bytes", "toggle", "choice", "path", "secret"};
    return QLatin1StringView(names[static_cast<std::size_t>(kind)]);
}

// What may stand behind the equals sign.
QString range(const OptionSpec &option)
{
    return option.choices.isEmpty() ? kindName(option.kind) : option.choices.join(u'|');
}

QByteArray kindLine(const BrokerKind &kind)
{
    JsonWriter json;
    json.text("kind", kind.id);
    json.text("name", kind.displayName);
    return json.line();
}

void printText(CommandContext &context, const BrokerKind &kind)
{
    Console &console = context.console();
    if (kind.options.empty())
        console.print(QCoreApplication::translate("slipwayctl", "%1 has no options.").arg(kind.displayName));
    QString group;
    for (const OptionSpec &option : kind.options) {
        if (option.group != group) {
            group = option.group;
            console.print(group.isEmpty() ? QString() : group + u':');
        }
        QString line = u"  "_s + option.key + u'=' + range(option);
        const QString byDefault = option.byDefault.toString();
        if (!byDefault.isEmpty())
            line += QCoreApplication::translate("slipwayctl", "   (default %1)").arg(byDefault);
        console.print(line);
        console.print(u"      "_s + (option.help.isEmpty() ? option.label : option.help));
        if (!option.onlyIf.isEmpty())
            console.print(u"      "_s + QCoreApplication::translate("slipwayctl", "Only with %1.").arg(option.onlyIf));
    }
}

void printJson(CommandContext &context, const BrokerKind &kind)
{
    for (const OptionSpec &option : kind.options) {
        JsonWriter json;
        json.text("kind", kind.id);
        json.text("key", option.key);
        json.text("scope", scopeName(option.scope));
        json.text("type", kindName(option.kind));
        json.value("default", QJsonValue::fromVariant(option.byDefault));
        json.value("choices", QJsonArray::fromStringList(option.choices));
        json.text("group", option.group);
        json.text("help", option.help);
        json.textOrNull("onlyIf", option.onlyIf);
        context.console().write(json.line());
    }
}

} // namespace

void OptionsCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *options = root.add_subcommand("options", "List what -X takes for a kind of broker");
    options->add_option("kind", m_kind, "danube, devnull, …; without it the kinds are listed")->type_name("KIND");
    options->callback([this, choose] { choose([this](CommandContext &context) { return run(context); }); });
}

CommandResult OptionsCommand::run(CommandContext &context)
{
    const auto &kinds = context.services().kinds();
    QStringList ids;
    for (const BrokerKind *kind : kinds)
        ids << kind->id;
    if (m_kind.empty()) {
        for (const BrokerKind *kind : kinds) {
            if (context.isJson())
                context.console().write(kindLine(*kind));
            else
                context.console().print(kind->id.leftJustified(12) + kind->displayName);
        }
        return ExitCode::Ok;
    }
    const BrokerKind *kind = context.services().kind(QString::fromStdString(m_kind));
    if (!kind)
        return std::unexpected(CommandFailure(
            {Error::Kind::Invalid,
             QCoreApplication::translate("slipwayctl", "There is no kind of broker named %1. Known are: %2.")
                 .arg(QString::fromStdString(m_kind), ids.join(u", "_s)),
             {}}));
    if (context.isJson())
        printJson(context, *kind);
    else
        printText(context, *kind);
    return ExitCode::Ok;
}

} // namespace slipway
