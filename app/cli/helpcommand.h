#pragma once
#include "app/cli/command.h"
#include <string>

namespace slipway {

// slipwayctl help [TOPIC]: a command's own help, or a page about addresses, exit codes, files and the like.
class HelpCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context, CLI::App &root);

    std::string m_topic;
};

} // namespace slipway
