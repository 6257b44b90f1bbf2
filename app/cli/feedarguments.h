#pragma once
#include "app/cli/command.h"
#include "app/cli/sendarguments.h"
#include "model/connections/homefolder.h"
#include "model/files/feedspec.h"

namespace slipway {

class StandardInput;

// Where the messages of a send come from, by what was typed. What contradicts itself, names no body or a file that
// cannot be read is refused (exit 2).
class FeedArguments {
public:
    FeedArguments(const SendArguments &arguments, StandardInput &input, const HomeFolder &home)
        : m_arguments(arguments), m_input(input), m_home(home)
    {
    }

    // Reads standard input to its end where it is asked for; many messages of it are spooled.
    std::expected<FeedSpec, CommandFailure> spec();

    Result<Message> base() const;       // key and headers alone

private:
    Result<> check() const;             // that the options go together
    Result<> body(FeedSpec &spec);      // of one message
    Result<> many(FeedSpec &spec);      // --input
    Result<FeedSpec::Source> format(bool standardInput) const;

    const SendArguments &m_arguments;
    StandardInput &m_input;
    const HomeFolder &m_home;
};

} // namespace slipway
