#pragma once
#include <QtTypes>

namespace slipway {

// Milliseconds since this process was started, by the kernel's own record (field 22 of /proc/self/stat, in steps of
// 10 ms), so that loading the libraries counts too. -1 where that cannot be read.
[[nodiscard]] qint64 msSinceProcessStart();

} // namespace slipway
