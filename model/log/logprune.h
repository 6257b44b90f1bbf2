#pragma once
#include "model/log/logconnection.h"

namespace slipway::logprune {

// Removes some of the entries at the front that ended before beforeMs, with all that belongs to them; inside a
// transaction. Says how many; 0: the first that is left must stay.
qint64 removeFront(LogConnection &connection, qint64 beforeMs);

} // namespace slipway::logprune
