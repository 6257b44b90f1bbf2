#pragma once
#include "app/cli/command.h"
#include <string>

namespace slipway {

// slipwayctl options [KIND]: every row of a kind's option table, with default, range and meaning.
class OptionsCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context);

    std::string m_kind;
};

} // namespace slipway
