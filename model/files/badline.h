#pragma once
#include "model/ports/messagefeed.h"

namespace slipway {

// A line or record over Limits::lineBytes: TooLarge.
BadInput lineTooLong(quint64 seq, qint64 line);

} // namespace slipway
