#pragma once
#include "model/ports/logreader.h"

namespace slipway {

// What is typed into the log's filter: words, and topic:, connection: and run: before a value. A value with blanks stands
// in double quotes.
LogFilter parseLogQuery(const QString &typed);

} // namespace slipway
