#pragma once
#include "app/cli/commandcontext.h"

namespace CLI {
class App;
}

namespace slipway {

// --secret, as often as it is given.
void declareSecrets(CLI::App &command, std::vector<std::string> &typed);

// --secret NAME=@FILE: the values by name. Invalid where the value itself was typed, which is not repeated, or the file
// cannot be read. One line feed at the end of a file does not count.
Result<QHash<QString, QByteArray>> readSecrets(const std::vector<std::string> &typed);

// Sees to it that the secrets of a connection are there before anything connects, in the order of product section 5: those
// typed, the environment's, the keychain's, at last a question on the terminal. Exit 3 where the keychain is locked, or
// nobody can be asked. Blocks.
std::expected<void, CommandFailure> findSecrets(const Profile &profile, const std::vector<std::string> &typed,
                                                CommandContext &context);

// The connection that a person named (see connectionArgument), with its secrets.
std::expected<Profile, CommandFailure> connectionWithSecrets(const std::string &named, const std::vector<std::string> &typed,
                                                             CommandContext &context);

} // namespace slipway
