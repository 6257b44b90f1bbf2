#pragma once
#include "model/log/sendlog.h"

// RunFacts as the JSON text of the column runs.facts.
namespace slipway::runfacts {

QByteArray toJson(const RunFacts &facts);
RunFacts fromJson(QByteArrayView json); // what is missing or no longer understood keeps its default

} // namespace slipway::runfacts
