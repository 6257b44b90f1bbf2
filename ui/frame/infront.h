#pragma once

class QWidget;

namespace slipway {

// Whether what a person does now is done in this window: it, or a dialog of it, is the active one, or none of ours is. Windows
// share what tells them of runs and drops, and only one of them should answer.
bool isInFront(const QWidget &window);

} // namespace slipway
