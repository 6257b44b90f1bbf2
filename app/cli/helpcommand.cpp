#include "app/cli/helpcommand.h"
#include "app/cli/commandcontext.h"
#include "app/cli/helptopics.h"
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QCoreApplication>

namespace slipway {

void HelpCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *help = root.add_subcommand("help", "Explain a command, or: " + helpTopicNames().join(u", ").toStdString());
    help->add_option("topic", m_topic, "A command or a topic")->type_name("TOPIC");
    help->callback([this, choose, &root] { choose([this, &root](CommandContext &context) { return run(context, root); }); });
}

CommandResult HelpCommand::run(CommandContext &context, CLI::App &root)
{
    if (m_topic.empty()) {
        // help() would describe the command that was typed: this one.
        context.console().write(QByteArray::fromStdString(
            root.get_formatter()->make_help(&root, root.get_name(), CLI::AppFormatMode::Normal)));
        return ExitCode::Ok;
    }
    if (const QString page = helpTopic(QString::fromStdString(m_topic)); !page.isEmpty()) {
        context.console().write(page.toUtf8());
        return ExitCode::Ok;
    }
    for (const CLI::App *command : root.get_subcommands({})) {
        if (command->get_name() != m_topic)
            continue;
        context.console().write(QByteArray::fromStdString(command->help("slipwayctl")));
        return ExitCode::Ok;
    }
    return std::unexpected(CommandFailure({Error::Kind::Invalid,
                                           QCoreApplication::translate("slipwayctl",
                                                                       "There is no command and no topic named %1. "
                                                                       "slipwayctl help lists the commands.")
                                               .arg(QString::fromStdString(m_topic)),
                                           {}}));
}

} // namespace slipway
