#pragma once
#include "app/cli/command.h"
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <optional>
#include <string>
#include <vector>

namespace slipway {

// Options in the forms that slipwayctl needs, over CLI11's. Its own std::optional and vector forms do not do: there
// an empty value is none, and a vector takes the word that follows.

template <typename T>
CLI::Option *addOptional(CLI::App &command, const std::string &names, std::optional<T> &target, const std::string &help)
{
    return command.add_option_function<T>(names, [&target](const T &value) { target = value; }, help)
        ->type_size(1)
        ->expected(1);
}

// Repeatable, one value each time.
inline CLI::Option *addRepeatable(CLI::App &command, const std::string &names, std::vector<std::string> &target,
                                  const std::string &help)
{
    return command.add_option(names, target, help)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
}

// A command that does one thing: of the program, or of a group such as "log".
inline CLI::App *addAction(CLI::App &group, const std::string &name, const std::string &help,
                           const Command::Choose &choose, Command::Action action)
{
    CLI::App *command = group.add_subcommand(name, help);
    command->callback([choose, action = std::move(action)] { choose(action); });
    return command;
}

// A group of actions: one of them must be named.
inline CLI::App *addGroup(CLI::App &root, const std::string &name, const std::string &help)
{
    CLI::App *group = root.add_subcommand(name, help);
    group->require_subcommand(1);
    return group;
}

} // namespace slipway
