#pragma once
#include "model/compose/composition.h"
#include "model/connections/profile.h"
#include "model/ports/brokerkind.h"

namespace slipway {

// The partition that a composed message will go to, of so many: the one that was chosen, else what the kind's clients choose
// for its key with the options that count. -1: it cannot be known before. Pure.
qint32 nextPartition(const BrokerKind &kind, const Profile &profile, const Composition &composed, qint32 partitions);

} // namespace slipway
