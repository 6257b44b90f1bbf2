#pragma once
#include "model/core/error.h"
#include "model/ports/brokerkind.h"

namespace slipway {

struct RunPlan;

// What the options of the plan's profile and send say to the engine itself, written into the plan: resend, and how often
// to try again. Invalid for a value that the kind's table refuses.
[[nodiscard]] Result<> applyOptions(RunPlan &plan, const BrokerKind &kind);

// Whether a run may go on in another process, where it was: Conflict when all of it is one transaction.
[[nodiscard]] Result<> mayBeTakenUp(const RunPlan &plan);

// The window and the timeout that they ask for: of a session. In order is one message at a time, of the run too, so that
// one that is sent again keeps its place.
Limits limitsFor(const BrokerKind &kind, const OptionValues &options);

} // namespace slipway
