#pragma once
#include "model/log/sendlog.h"

namespace slipway {

// SendLog::prune, and with the runs that go their spooled inputs: files in the folder that no run that stays was made
// from. Says how many entries went. Blocks.
[[nodiscard]] Result<qint64> pruneWithSpools(SendLog &log, qint64 beforeMs, const QString &spoolFolder);

} // namespace slipway
