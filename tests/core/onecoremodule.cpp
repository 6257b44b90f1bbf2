#include "model/core/connectionaddress.h"

// Where a module sees the core: the address of one of its functions.
extern "C" __attribute__((visibility("default"))) const void *slipway_core_seen()
{
    return reinterpret_cast<const void *>(&slipway::ConnectionAddress::parse);
}
