#pragma once
#include "app/cli/commandcontext.h"
#include <memory>
#include <string>

namespace slipway {

// The whole of slipwayctl: parses the arguments, runs the command, says what went wrong, gives the exit code.
class CommandLine {
public:
    CommandLine(Console &console, Interrupts &interrupts);
    ~CommandLine();

    int run(const std::vector<std::string> &arguments); // without the program's name

private:
    int finish(ExitCode code);
    int fail(const CommandFailure &failure);

    Console &m_console;
    Interrupts &m_interrupts;
    GlobalOptions m_globals;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace slipway
