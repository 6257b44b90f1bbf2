#pragma once
#include "model/ports/topology.h"
#include <QStringList>

namespace slipway {

// One destination as a line, for a list: name, partitions, and the details that are one value.
QString destinationLine(const DestinationFacts &facts);

// All that is known of it, as lines: what comes in lists as a table. Of a configuration only what is the destination's
// own, unless everything is wanted.
QStringList destinationLines(const DestinationFacts &facts, bool everything);

} // namespace slipway
