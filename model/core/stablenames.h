#pragma once
#include "model/core/outcome.h"
#include <QLatin1StringView>
#include <optional>

namespace slipway {

// The names of states and error kinds in JSON, exports and files (product section 5): stable, never translated.
QLatin1StringView stableName(State state);      // "acknowledgedNoPosition"
QLatin1StringView stableName(Error::Kind kind); // "timedOut"

std::optional<State> stateNamed(QStringView name);
std::optional<Error::Kind> errorKindNamed(QStringView name);

} // namespace slipway
