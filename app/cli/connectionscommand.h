#pragma once
#include "app/cli/command.h"
#include "model/connections/connectionstore.h"
#include <optional>
#include <string>

namespace slipway {

// slipwayctl connections list|show|add|remove|test|export|import: the saved connections of the home.
class ConnectionsCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    static CommandResult list(CommandContext &context);
    static CommandResult names(CommandContext &context);
    CommandResult show(CommandContext &context);
    CommandResult add(CommandContext &context);
    CommandResult remove(CommandContext &context);
    CommandResult test(CommandContext &context);
    CommandResult exportThem(CommandContext &context);
    CommandResult importThem(CommandContext &context);
    static CommandResult importLines(CommandContext &context, const QByteArray &text); // of export
    CommandResult importKafka(CommandContext &context, const QByteArray &text);        // of another tool
    CommandResult restore(CommandContext &context);

    std::string m_name;
    std::string m_url;
    std::string m_environment = "development";
    bool m_readOnly = false;
    std::optional<qint64> m_maxMessages;
    std::optional<double> m_maxRate;
    std::vector<std::string> m_secrets;
    std::vector<std::string> m_options;
    std::vector<std::string> m_names;
    std::string m_file;
    std::optional<std::string> m_importName;
};

} // namespace slipway
