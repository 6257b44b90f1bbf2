#pragma once
#include "model/compose/composition.h"

namespace slipway {

// A message that was sent or read, as a page composes it. A body that is no text, or too large for an editor, stays bytes.
Composition recompose(const QString &connectionId, const QString &topic, const Message &message);

} // namespace slipway
