#pragma once
#include "app/cli/sendorder.h"

namespace slipway {

// Whether the topic of a send is there (product section 10): asks, or refuses and names the nearest, rather than let
// the broker make it, unless told to. Also that a fixed partition exists, and that the options fit what is there. Where the broker cannot be asked, the send
// itself says why. Blocks; a person may be asked on the terminal.
class DestinationCheck {
public:
    DestinationCheck(CommandContext &context, const SendOrder &order) : m_context(context), m_order(order) {}

    std::expected<void, CommandFailure> check();

private:
    std::expected<void, CommandFailure> fits(Topology &topology, const OptionValues &options);
    std::expected<void, CommandFailure> absent(Topology &topology);
    bool asksToCreate(const QString &near);

    CommandContext &m_context;
    const SendOrder &m_order;
};

} // namespace slipway
