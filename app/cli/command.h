#pragma once
#include "app/cli/exitcode.h"
#include "model/ports/messagefeed.h"
#include <functional>
#include <vector>

namespace CLI {
class App;
}

namespace slipway {

class CommandContext;

// Why a command ended before it did anything: printed by CommandLine, as text or as one {"error":…} line.
struct CommandFailure {
    ExitCode exit = ExitCode::Refused;
    Error error;
    std::vector<BadInput> bad; // of an input that was refused: the first 20
    qint64 badCount = 0;

    CommandFailure(Error why) : exit(exitFor(why.kind)), error(std::move(why)) {}
    CommandFailure(ExitCode code, Error why) : exit(code), error(std::move(why)) {}
};

using CommandResult = std::expected<ExitCode, CommandFailure>;

// One command of slipwayctl, with its options and, for a group such as "log", its actions.
class Command {
public:
    using Action = std::function<CommandResult(CommandContext &)>;
    using Choose = std::function<void(Action)>;

    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    // Adds the command to the command line; when a person typed it, choose is called with what it does. The command
    // lives until that has run, so that options may be parsed into its members.
    virtual void declare(CLI::App &root, const Choose &choose) = 0;
};

} // namespace slipway
