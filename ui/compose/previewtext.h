#pragma once
#include "model/compose/composition.h"
#include "model/ports/brokerkind.h"

namespace slipway::previewtext {

// What leaves, in words and bytes. Control characters and bytes that are no UTF-8 are shown as \x1f, so that nothing
// hides in it.
QString of(const Message &message, const Composition &composition, const BrokerKind *kind);

// Of key, body and headers together.
qint64 bytes(const Message &message);

} // namespace slipway::previewtext
