#pragma once
#include "model/compose/composition.h"

namespace slipway {

// A message that was sent or read, as a page composes it. Unsupported for a body that is no text: it can be sent again as
// it is, not edited.
[[nodiscard]] Result<Composition> recompose(const QString &connectionId, const QString &topic, const Message &message);

} // namespace slipway
