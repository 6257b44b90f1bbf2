#pragma once
#include "app/cli/commandcontext.h"
#include <CLI/App.hpp>

namespace slipway {

// Which broker a command asks: -c, -X and --secret, as it was typed.
struct BrokerArguments {
    std::string connection;
    std::vector<std::string> options;
    std::vector<std::string> secrets;

    void declare(CLI::App &command);

    struct Reached {
        Profile profile;
        Target target;
        OptionValues options; // of -X, without those that say how to connect
    };
    // Loads the kind's module and finds the secrets; what the network says comes later.
    std::expected<Reached, CommandFailure> reach(CommandContext &context) const;
};

} // namespace slipway
