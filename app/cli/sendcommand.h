#pragma once
#include "app/cli/command.h"
#include "app/cli/sendarguments.h"

namespace slipway {

// slipwayctl send: one message, or many, in all forms of product section 5.
class SendCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context);

    SendArguments m_arguments;
};

} // namespace slipway
