#pragma once
#include <QByteArray>
#include <optional>
#include <stop_token>

namespace slipway {

// A line typed on a terminal that does not show it: the descriptor's echo is off meanwhile, and on again whatever happens.
// None at the end of input, or when it is stopped. Blocks.
std::optional<QByteArray> readHidden(int terminal, const std::stop_token &stop);

} // namespace slipway
