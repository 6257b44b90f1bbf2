#pragma once
#include "app/cli/command.h"
#include <string>

namespace slipway {

// slipwayctl completion bash|zsh|fish: a script for the shell to read, made from the commands themselves.
class CompletionCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context, CLI::App &root) const;

    std::string m_shell;
};

} // namespace slipway
