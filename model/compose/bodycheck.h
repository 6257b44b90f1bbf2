#pragma once
#include "model/compose/composition.h"
#include "model/compose/jsontext.h"

namespace slipway {

// What can be said of a body before it is sent: whether its text is what its format says. Pure; fit for a worker.
struct BodyCheck {
    std::optional<jsontext::Mistake> mistake;
    bool checked = false; // formats without a check say nothing

    static BodyCheck of(const QString &text, BodyFormat format);
};

} // namespace slipway
