#pragma once
#include "app/cli/command.h"
#include "app/cli/sendarguments.h"

namespace slipway {

// slipwayctl templates list|show|save|remove: messages to be sent again and again.
class TemplatesCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult list(CommandContext &context);
    CommandResult show(CommandContext &context);
    CommandResult save(CommandContext &context);
    CommandResult remove(CommandContext &context);

    std::string m_name;
    SendArguments m_message; // of save
    std::vector<std::string> m_secretVariables;
    bool m_replace = false;
};

} // namespace slipway
