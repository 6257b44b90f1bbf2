#pragma once
#include "app/cli/feedarguments.h"
#include "model/templates/templatestore.h"

namespace slipway {

class CommandContext;

// The template of the home with this name; files that were not loaded are said on standard error. Exit 2 where there is
// none; the nearest is named.
std::expected<TemplateStore::Entry, CommandFailure> templateNamed(const std::string &name, CommandContext &context);

// The home's templates, read.
std::expected<TemplateStore, CommandFailure> templates(CommandContext &context);

// send --template: what was typed beside it is over the template's own. Secrets come as those of connections do: from
// --secret, then the environment.
std::expected<FeedSpec, CommandFailure> templateSpec(const SendArguments &arguments, const MessageTemplate &from,
                                                     const FeedArguments &feed, CommandContext &context);

} // namespace slipway
