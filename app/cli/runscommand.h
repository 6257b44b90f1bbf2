#pragma once
#include "app/cli/command.h"
#include <string>

namespace slipway {

// slipwayctl runs list|show|resume|reconcile|stop: sends of many messages.
class RunsCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult list(CommandContext &context);
    CommandResult show(CommandContext &context);
    CommandResult resume(CommandContext &context);
    CommandResult reconcile(CommandContext &context);
    CommandResult stop(CommandContext &context);

    qint64 m_run = 0;
    std::string m_state;
    bool m_yes = false;
    std::vector<std::string> m_secrets;
};

} // namespace slipway
