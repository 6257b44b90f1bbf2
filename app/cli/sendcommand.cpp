#include "app/cli/sendcommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/sending.h"

namespace slipway {

void SendCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *send = root.add_subcommand("send", "Send one message, a file of messages, a template, or generated ones");
    m_arguments.declare(*send);
    send->callback([this, choose] { choose([this](CommandContext &context) { return run(context); }); });
}

CommandResult SendCommand::run(CommandContext &context)
{
    const auto order = SendOrder::from(m_arguments, context);
    if (!order)
        return std::unexpected(order.error());
    return carryOut(*order, SendManner::of(m_arguments), context);
}

} // namespace slipway
