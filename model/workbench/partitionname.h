#pragma once
#include "model/ports/brokerkind.h"

namespace slipway {

// How a broker calls a partition of a topic. The number alone where it has no names; empty when it was not told.
QString partitionPattern(const BrokerKind *kind);
QString partitionName(const QString &pattern, const QString &topic, qint32 partition);

} // namespace slipway
